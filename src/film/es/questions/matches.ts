import type { TextsByNumber } from '../../texts.ts'

export const matches: TextsByNumber = {
  101: {
    prompt: '¿Quién es quién en Corazones malheridos? Empareja cada nombre con su papel.',
    pairs: [
      ['Sofia Carson', 'Cassie'],
      ['Nicholas Galitzine', 'El otro protagonista'],
      ['Elizabeth Allen Rosenbaum', 'La directora'],
      ['Tess Wakefield', 'La novelista']
    ],
    explanation:
      'Galitzine ve varias maneras de hacer una secuela. Aquí se nos han ocurrido catorce.'
  },
  119: {
    prompt: '¿Cuánto duró cada cosa? Emparéjalas.',
    pairs: [
      ['Los primeros 220.61 millones de horas vistas', 'Unos días'],
      ['La estancia en el Top 10 de Netflix', 'Seis semanas'],
      ['La frase de Carson, hasta volver a ser noticia', 'Casi tres meses'],
      ['La condena de Luke', 'Seis meses']
    ],
    explanation:
      'Seis semanas son 42 noches de sofá. La condena de Luke es más de cuatro veces más larga, y sin sofá.'
  },
  84: {
    prompt: '¿Quién necesita qué? Emparéjalos.',
    pairs: [
      ['Cassie', 'Medicinas que pueda pagar'],
      ['Luke', 'Una salida para su deuda'],
      ['El traficante', 'Miles de dólares'],
      ['Las fuerzas armadas', 'Un acta de matrimonio']
    ],
    explanation: 'Cuatro problemas y una boda. ¿Qué podría salir mal?'
  },
  85: {
    prompt: '¿Qué hay entre Cassie y Luke, y cuándo? Emparéjalo.',
    pairs: [
      ['En el bar', 'Un choque'],
      ['Cuando se casan', 'Un trato'],
      ['Cuando él ya ha vuelto', 'Un romance']
    ],
    explanation: 'Odio, papeleo, amor: otras parejas lo hacen al revés.'
  }
}
