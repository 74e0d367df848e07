import type { TextsByNumber } from '../../texts.ts'

export const ending: TextsByNumber = {
  10: {
    prompt: '¿De cuánto tiempo es la condena de Luke?',
    options: [
      { text: 'Nueve meses', note: 'Esa es otra clase de espera.' },
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
      { text: 'Le dan un escritorio', note: 'Los escritorios son para quienes se quedan.' },
      { text: 'Lo dan de baja' },
      { text: 'Se reengancha', note: 'Para una sola película ya firmó bastante.' },
      { text: 'Él renuncia', note: 'No le dieron a elegir.' }
    ],
    explanation:
      'El matrimonio se volvió de verdad, pero demasiado tarde. En la votación, “Limpiar el nombre de Luke” pide reabrir el caso.'
  },
  120: {
    prompt: '¿Cómo sale Luke de prisión?',
    options: [
      { text: 'Cassie limpia su nombre', note: 'En esta película, no. Pero guarda la idea.' },
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
      { text: 'Por mentir sobre su edad', note: 'Edad tiene. No siempre se le nota.' },
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
      { text: 'De vuelta a tu lugar', note: 'Para eso hace falta una bandera más grande.' },
      { text: 'Continuará', note: 'Ojalá alguien lo dijera.' },
      { text: 'Por fin en casa', note: 'Ese es el suspiro que la acompaña.' }
    ],
    explanation:
      'La bandera no cuenta qué pasa después. “Necesitamos saberlo”, escribe alguien, con ocho signos de exclamación.'
  },
  123: {
    prompt: '¿Cuándo aparece la bandera para Luke?',
    options: [
      { text: 'En el video de la boda', note: 'Es muy pronto para banderas.' },
      { text: 'En los créditos finales' },
      { text: 'En la última despedida', note: 'Primero tiene que irse.' },
      {
        text: 'En la última canción',
        note: 'Ahí lo que se levanta son los encendedores.'
      }
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
      { text: 'Una forma de olvidar la guerra', note: 'Olvidar lleva más que una secuela.' }
    ],
    explanation:
      'Los comentarios van más rápido: uno ya lo puso en un taller, y otro, en la banda de Cassie.'
  },
  127: {
    prompt: 'Al final Cassie y Luke están juntos. ¿Qué sigue siendo un reto para ella?',
    options: [
      { text: 'Su pánico escénico', note: 'Ha cantado en peores momentos.' },
      { text: 'Su embarazo', note: 'Puro rumor. Lo empezaron los comentarios.' },
      { text: 'Su carrera' },
      { text: 'Su voz', note: 'Esa no le ha fallado nunca.' }
    ],
    explanation:
      'Las giras de Cassie van a necesitar quien cargue el equipo. Sabemos de uno con tiempo libre.'
  }
}
