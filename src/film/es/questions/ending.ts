import type { TextsByNumber } from '../../texts.ts'

export const ending: TextsByNumber = {
  10: {
    prompt: '¿De cuánto tiempo es la condena de Luke?',
    options: [
      { text: 'Tres meses', note: 'Qué corazón tan blando para un juez.' },
      { text: 'Un año', note: '¿El doble? Ten piedad.' },
      { text: 'Dos años', note: 'Se casó. No asaltó un banco.' },
      { text: 'Seis meses' }
    ],
    explanation:
      'Medio año, a una canción cada dos semanas, son trece canciones. El disco de Cassie va a salir antes que él.'
  },
  156: {
    prompt: '¿Cómo termina la carrera militar de Luke?',
    options: [
      { text: 'Lo bajan de rango', note: 'La cosa llega más lejos.' },
      { text: 'Lo dan de baja' },
      { text: 'Lo suspenden', note: 'En suspenso nos tienen, hasta que haya secuela.' },
      { text: 'Él renuncia', note: 'No le dieron a elegir.' }
    ],
    explanation:
      'El matrimonio se volvió de verdad, pero demasiado tarde. En la votación, “Limpiar el nombre de Luke” pide reabrir el caso.'
  },
  120: {
    prompt: '¿Cómo sale Luke de prisión?',
    options: [
      {
        text: 'Recibe un indulto',
        note: 'Para eso hace falta un presidente con cuenta de Netflix.'
      },
      { text: 'Cumple toda la condena' },
      { text: 'Gana una apelación', note: 'Con un día de juicio tuvo bastante.' },
      { text: 'Sale antes de tiempo', note: 'No le perdonaron ni un día.' }
    ],
    explanation:
      'En pantalla, la espera dura unos minutos de créditos. A Cassie le toca en tiempo real.'
  },
  121: {
    prompt: '¿Por qué condenan a Luke?',
    options: [
      { text: 'Por una firma falsa', note: 'Con la suya ya tuvo bastantes problemas.' },
      { text: 'Por una visa falsa', note: 'Ese es otro formulario, y otra película.' },
      { text: 'Por un matrimonio falso' },
      { text: 'Por un testamento falso', note: 'Lo único que podría dejar son deudas.' }
    ],
    explanation:
      'La boda costó una firma por cabeza. La cuenta llegó después, y no se podía pagar en efectivo.'
  },
  122: {
    prompt: 'Alguien cuelga una bandera para Luke. ¿Qué dice?',
    options: [
      { text: 'Bienvenido a casa' },
      { text: 'Bienvenido de nuevo', note: 'Eso es para un colega.' },
      { text: 'Siempre fiel', note: 'Ese es un lema. Este mensaje sale del corazón.' },
      { text: 'Hogar, dulce hogar', note: 'Casi. Eso va bordado en el cojín.' }
    ],
    explanation:
      'La bandera no cuenta qué pasa después. “Necesitamos saberlo”, escribe alguien, con ocho signos de exclamación.'
  },
  123: {
    prompt: '¿Cuándo aparece la bandera para Luke?',
    options: [
      { text: 'En la última despedida', note: 'Es muy pronto. Todavía no se ha ido.' },
      { text: 'En los créditos finales' },
      { text: 'En un sueño de Cassie', note: 'No, esto pasa de verdad.' },
      { text: 'En la escena del juicio', note: 'Seguro que eso es desacato.' }
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
      { text: 'Atar cintas amarillas', note: 'Eso es una canción, y de las viejas.' },
      { text: 'Colgar luces', note: 'No es Navidad. Solo se siente así.' },
      { text: 'Esperar en la puerta', note: 'Así empezaría la secuela, según un comentario.' }
    ],
    explanation: 'Cassie empezó peleándose con Luke. Ahora lo recibe con honores.'
  },
  126: {
    prompt: 'El artículo de 2022 imagina una secuela. ¿Qué busca Luke?',
    options: [
      { text: 'Un trabajo sin uniforme' },
      { text: 'Una vuelta al uniforme', note: 'Ese turno ya lo cumplió.' },
      { text: 'Una casa junto al mar', note: 'Con un fin de semana alcanza.' },
      { text: 'Una casa junto a la base', note: '¿Y despertar con la corneta? No.' }
    ],
    explanation:
      'Los comentarios van más rápido: uno ya lo puso en un taller, y otro, en la banda de Cassie.'
  },
  127: {
    prompt: 'Al final Cassie y Luke están juntos. ¿Qué sigue siendo un reto para ella?',
    options: [
      { text: 'Su pánico escénico', note: 'Ha cantado en peores momentos.' },
      { text: 'Su demanda', note: 'Con un tribunal basta y sobra.' },
      { text: 'Su carrera' },
      { text: 'Su juicio de custodia', note: 'No hay ningún niño. Todavía.' }
    ],
    explanation:
      'Las giras de Cassie van a necesitar quien cargue el equipo. Sabemos de uno con tiempo libre.'
  }
}
