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
      {
        text: 'Le dan una medalla',
        note: 'Medalla hay, en el título original. Pero no es la última palabra.'
      },
      { text: 'Lo dan de baja' },
      { text: 'Lo despliegan', note: 'Así empieza todo, más o menos.' },
      { text: 'Lo trasladan', note: 'Ya no hay próximo destino.' }
    ],
    explanation:
      'El matrimonio se volvió de verdad, pero demasiado tarde. En la votación, “Limpiar el nombre de Luke” pide reabrir el caso.'
  },
  120: {
    prompt: '¿Cómo sale Luke de prisión?',
    options: [
      { text: 'Dice por fin toda la verdad', note: 'La verdad es lo que lo metió ahí.' },
      { text: 'Cumple toda la condena' },
      { text: 'Paga sus deudas', note: 'El juez no acepta pagos a plazos.' },
      { text: 'Se gana una medalla', note: 'Las medallas abren corazones, no rejas.' }
    ],
    explanation:
      'En pantalla, la espera dura unos minutos de créditos. A Cassie le toca en tiempo real.'
  },
  121: {
    prompt: '¿Por qué condenan a Luke?',
    options: [
      { text: 'Por sus deudas', note: 'Esas se las calló, y eso no es delito.' },
      { text: 'Por su mal genio', note: 'La mitad del mal genio de esta película es de Cassie.' },
      { text: 'Por su matrimonio' },
      { text: 'Por su ausencia', note: 'Esa fue por órdenes.' }
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
      { text: 'Durante la boda', note: 'Primero, los anillos. Las banderas vienen después.' },
      { text: 'Durante los créditos' },
      { text: 'Durante la despedida', note: 'Primero tiene que irse.' },
      { text: 'Durante el juicio', note: 'No nos adelantemos al juez.' }
    ],
    explanation: 'Por una vez vale la pena quedarse a leer los nombres: traen a un marido a casa.'
  },
  124: {
    prompt: 'Según el artículo de diciembre de 2024, ¿qué problemas deja sin resolver la película?',
    options: [
      { text: 'Los de confianza', note: 'Esos ya avanzaron mucho.' },
      { text: 'Los de dinero', note: 'Esos se ganaron una boda entera.' },
      { text: 'Los de familia' },
      { text: 'Los legales', note: 'De esos se encargó el juez.' }
    ],
    explanation: 'La familia siempre se las arregla para aparecer en la secuela.'
  },
  125: {
    prompt: 'Falta poco para que vuelva Luke. ¿Qué vemos hacer a Cassie?',
    options: [
      { text: 'Colgar una bandera' },
      { text: 'Decir sus votos', note: 'Esos ya los dijo.' },
      { text: 'Hacer la maleta', note: '¿Irse, justo ahora que él vuelve?' },
      { text: 'Esperar en la puerta', note: 'Así empezaría la secuela, según un comentario.' }
    ],
    explanation: 'Cassie empezó peleándose con Luke. Ahora lo recibe con honores.'
  },
  126: {
    prompt: 'El artículo de 2022 imagina una secuela. ¿Qué busca Luke?',
    options: [
      { text: 'Un nuevo trabajo' },
      { text: 'Una nueva unidad', note: 'De marchar ya tuvo bastante.' },
      { text: 'Un nuevo propósito', note: 'Más noble, pero de eso no se come.' },
      { text: 'Una nueva banda', note: 'Cassie tiene una. Todavía no lo ha invitado.' }
    ],
    explanation:
      'Los comentarios van más rápido: uno lo pone en un taller, y otro, en la banda de Cassie.'
  },
  127: {
    prompt: 'Al final, Cassie y Luke están juntos. ¿Qué sigue siendo un reto para ella?',
    options: [
      { text: 'Su mal genio', note: 'Luke ya aprendió a quererlo.' },
      { text: 'Su gran secreto', note: 'Ya no le queda ninguno. Que lo diga el juez.' },
      { text: 'Su carrera' },
      { text: 'Sus votos de boda', note: 'Ahora sí los dice en serio.' }
    ],
    explanation:
      'Las giras de Cassie van a necesitar quien cargue el equipo. Sabemos de uno con tiempo libre.'
  }
}
