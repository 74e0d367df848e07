import type { TextsByNumber } from '../../texts.ts'

export const ending: TextsByNumber = {
  10: {
    prompt: '¿De cuánto tiempo es la condena de Luke?',
    options: [
      { text: 'Nueve meses', note: 'Esa es otra clase de espera.' },
      { text: 'Doce meses', note: '¿El doble? Ten piedad.' },
      { text: 'Tres meses', note: 'De tan buen humor no estaba ningún juez.' },
      { text: 'Seis meses' }
    ],
    explanation:
      'Medio año, a una canción cada dos semanas, son trece canciones. El disco de Cassie va a salir antes que él.'
  },
  156: {
    prompt: '¿Cómo termina la carrera militar de Luke?',
    options: [
      { text: 'Lo degradan', note: '¿Un rango menos? Más abajo todavía.' },
      { text: 'Lo dan de baja' },
      { text: 'Lo suspenden', note: 'Suspenso, sí. Suspensión, no.' },
      { text: 'Lo trasladan', note: 'Ya no hay próximo destino.' }
    ],
    explanation:
      'El matrimonio se volvió de verdad, pero demasiado tarde. En la votación, “Limpiar el nombre de Luke” pide reabrir el caso.'
  },
  120: {
    prompt: '¿Cómo sale Luke de prisión?',
    options: [
      { text: 'Cassie limpia su nombre', note: 'En esta película, no. Pero guarda la idea.' },
      { text: 'Cumple toda la condena' },
      { text: 'Cassie paga su multa', note: '¿Con qué dinero?' },
      { text: 'Le dan la condicional', note: 'No le perdonaron ni un día.' }
    ],
    explanation:
      'En pantalla, la espera dura unos minutos de créditos. A Cassie le toca en tiempo real.'
  },
  121: {
    prompt: '¿Por qué condenan a Luke?',
    options: [
      { text: 'Por mentir sobre sus deudas', note: 'Esas se las calló, y eso no es delito.' },
      { text: 'Por mentir sobre su pasado', note: 'Por santo no lo tenía nadie.' },
      { text: 'Por mentir sobre su matrimonio' },
      {
        text: 'Por mentir sobre su salud',
        note: 'A ningún médico engañó. Solo a quien le pagaba.'
      }
    ],
    explanation:
      'La boda costó una firma por cabeza. La cuenta llegó después, y no se podía pagar en efectivo.'
  },
  122: {
    prompt: 'Alguien cuelga una bandera para Luke. ¿Qué dice?',
    options: [
      { text: 'Bienvenido a casa' },
      { text: 'Recién casados', note: 'Para entonces, noticia vieja.' },
      { text: 'Semper Fi', note: 'Ese es el lema de los marines. Este mensaje viene de casa.' },
      { text: 'Te esperé', note: 'Cierto. Pero no es lo que dice.' }
    ],
    explanation:
      'La bandera no cuenta qué pasa después. “Necesitamos saberlo”, escribe alguien, con ocho signos de exclamación.'
  },
  123: {
    prompt: '¿Cuándo aparece la bandera para Luke?',
    options: [
      { text: 'En los créditos iniciales', note: 'Todavía no se ha ido nadie.' },
      { text: 'En los créditos finales' },
      { text: 'En la escena del adiós', note: 'Primero tiene que irse.' },
      { text: 'En la primera escena', note: 'Es muy pronto para banderas.' }
    ],
    explanation: 'Quedarse a leer los nombres por una vez vale la pena: traen a un marido a casa.'
  },
  124: {
    prompt: 'Según el artículo de diciembre de 2024, ¿qué problemas deja sin resolver la película?',
    options: [
      { text: 'Los de confianza', note: 'Esos ya avanzaron mucho.' },
      { text: 'Los de dinero', note: 'Esos se ganaron una boda entera.' },
      { text: 'Los de familia' },
      { text: 'Los de tribunales', note: 'De esos se encargó el juez.' }
    ],
    explanation: 'Las familias tienen la costumbre de presentarse en la secuela.'
  },
  125: {
    prompt: 'Falta poco para que vuelva Luke. ¿Qué vemos hacer a Cassie?',
    options: [
      { text: 'Colgar una bandera' },
      { text: 'Ponerse el anillo', note: '¿Y quién dice que se lo quitó?' },
      { text: 'Hacer la maleta', note: '¿Irse, ahora que él vuelve?' },
      { text: 'Esperar en la puerta', note: 'Así empezaría la secuela, según un comentario.' }
    ],
    explanation: 'Cassie empezó peleándose con Luke. Ahora lo recibe con honores.'
  },
  126: {
    prompt: 'El artículo de 2022 imagina una secuela. ¿Qué busca Luke?',
    options: [
      { text: 'Un nuevo trabajo' },
      { text: 'Un nuevo abogado', note: 'De tribunales ya tuvo bastante.' },
      { text: 'Un nuevo hogar', note: 'Primero alguien tiene que pagar el depósito.' },
      { text: 'Un nuevo amigo', note: 'Los de siempre saben dónde encontrarlo.' }
    ],
    explanation:
      'Los comentarios van más rápido: uno lo pone en un taller, y otro, en la banda de Cassie.'
  },
  127: {
    prompt: 'Al final Cassie y Luke están juntos. ¿Qué sigue siendo un reto para ella?',
    options: [
      { text: 'Sus nervios', note: 'Ha cantado en peores momentos.' },
      { text: 'Su pasado', note: 'El pasado está para hacer canciones.' },
      { text: 'Su carrera' },
      { text: 'Su disquera', note: 'Primero tiene que conseguir una.' }
    ],
    explanation:
      'Las giras de Cassie van a necesitar quien cargue el equipo. Sabemos de uno con tiempo libre.'
  }
}
