import type { TextsByNumber } from '../../texts.ts'

export const orders: TextsByNumber = {
  27: {
    prompt: 'Ordena estos momentos como en la película.',
    events: [
      'Deciden casarse',
      'Luke está lejos, de servicio',
      'Luke vuelve a casa',
      'Se enamoran de verdad'
    ],
    explanation: 'Altar, distancia, regreso, flechazo: el amor tomó el camino largo.'
  },
  28: {
    prompt: 'Ordena la película entera, de principio a fin.',
    events: [
      'Cassie y Luke se conocen',
      'Deciden casarse',
      'Condenan a Luke',
      'Cuelgan una bandera para Luke'
    ],
    explanation:
      'Un hola, una mala idea, un juez, una bandera: un matrimonio entero en cuatro paradas.'
  },
  86: {
    prompt: 'La larga espera de una secuela: ponla en orden.',
    events: [
      'Se estrena la película',
      'Carson dice “Nunca se sabe”',
      'Pasa la fecha que se pronosticaba',
      'Carson dice “Hay conversaciones”'
    ],
    explanation:
      'En marzo de 2025 volvieron a servir esa última frase. Con hambre, nadie desprecia las sobras.'
  }
}
