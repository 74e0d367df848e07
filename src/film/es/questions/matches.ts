import type { TextsByNumber } from '../../texts.ts'

export const matches: TextsByNumber = {
  101: {
    prompt: '¿Quién es quién en Corazones malheridos? Une cada nombre con su papel.',
    pairs: [
      ['Sofia Carson', 'Cassie'],
      ['Nicholas Galitzine', 'El otro protagonista'],
      ['Elizabeth Allen Rosenbaum', 'La directora'],
      ['Tess Wakefield', 'La novelista']
    ],
    explanation:
      'Galitzine ve varias maneras de hacer una secuela. A nosotros se nos ocurrieron catorce.'
  },
  119: {
    prompt: '¿Cuánto duró cada cosa? Une las parejas.',
    pairs: [
      ['Los primeros 220.61 millones de horas vistas', 'Unos días'],
      ['La estancia en el Top 10 de Netflix', 'Seis semanas'],
      ['La frase de Carson, hasta volver a ser noticia', 'Casi tres meses'],
      ['La condena de Luke', 'Seis meses']
    ],
    explanation:
      'Seis semanas son 42 noches de sofá. La condena de Luke dura más del cuádruple, y no incluye sofá.'
  },
  84: {
    prompt: '¿Quién necesita qué? Une las parejas.',
    pairs: [
      ['Cassie', 'Medicinas que pueda pagar'],
      ['Luke', 'Una salida para su deuda'],
      ['El traficante', 'Miles de dólares'],
      ['Las fuerzas armadas', 'Un acta de matrimonio']
    ],
    explanation: 'Cuatro problemas y una boda. ¿Qué podría salir mal?'
  },
  85: {
    prompt: '¿Qué hay entre Cassie y Luke, y cuándo? Une las parejas.',
    pairs: [
      ['En el bar', 'Un choque'],
      ['Cuando se casan', 'Un trato'],
      ['Cuando él ya volvió', 'Un romance']
    ],
    explanation: 'Odio, papeleo, amor: otras parejas lo hacen al revés.'
  }
}
