import type { FilmTexts } from '../texts.ts'

/** In the order of the film's own. */
export const news: FilmTexts['news'] = [
  {
    who: 'Sofia Carson',
    text: 'Poco después del estreno le cuenta a Variety que los fans piden una secuela. Ella también tiene curiosidad: nunca se sabe.'
  },
  {
    who: 'Elizabeth Allen Rosenbaum',
    text: 'En la misma entrevista, la directora no la descarta. Pero la idea tendría que encantarles, y no hay nada decidido.'
  },
  {
    who: 'El artículo de 2022',
    text: 'No se ha anunciado ninguna secuela. Las posibilidades parecen pocas, y la última palabra la tiene Netflix.'
  },
  {
    who: 'El artículo de 2022',
    text: 'Su mejor pronóstico, si algún día hay secuela: finales de 2023 o principios de 2024. Las dos fechas pasaron de largo.'
  },
  {
    who: 'Sofia Carson',
    text: 'Hay conversaciones, le dice a Variety, y no suelta más. Quiere cuidar cómo se hace, y si se hace.'
  },
  {
    who: 'Nicholas Galitzine',
    text: 'Ve varias maneras de abordar una secuela, cuenta el artículo. Cuáles, no lo dice.'
  },
  {
    who: 'El artículo de marzo de 2025',
    text: 'La frase de Carson vuelve a ser noticia, ahora desde el podcast Just for Variety. Es la misma, palabra por palabra.'
  },
  {
    who: 'El artículo de marzo de 2025',
    text: 'Nada está confirmado. A la secuela todavía le faltan el guion adecuado y el sí de Netflix.'
  }
]

export const openQuestions: FilmTexts['openQuestions'] = [
  '¿Netflix dirá que sí?',
  '¿Aparecerá el guion adecuado?',
  '¿Volverán Carson y Galitzine?',
  '¿Cuándo se estrenaría? La única fecha que se mencionó ya pasó.',
  '¿De qué trataría? Para eso está tu voto.'
]
