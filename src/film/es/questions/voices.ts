import type { Option } from '../../types.ts'
import type { TextsByNumber } from '../../texts.ts'
import { speakers } from './options.ts'

/** The speakers with a wink at each who did not say it, in their order; empty for who did. */
const winkingAt = (...notes: string[]): Option[] =>
  speakers.map((speaker, place) => {
    const note = notes[place]
    return { ...speaker, ...(note && { note }) }
  })

export const voices: TextsByNumber = {
  29: {
    prompt:
      'Sofia Carson o la directora: ¿para quién ya es un regalo que le pregunten por una secuela?',
    options: winkingAt(
      '',
      'Las directoras prefieren regalos con presupuesto.',
      'Solo una de ellas lo llama así.',
      'Alguien sí lo agradece. Piénsalo otra vez.'
    ),
    explanation: 'Los regalos no paran. A Carson le parece extraordinario que le pregunten tanto.'
  },
  30: {
    prompt:
      'Sofia Carson o la directora: ¿a quién le daría curiosidad ver hasta dónde llega la historia?',
    options: winkingAt(
      '',
      'A las directoras les gusta saberlo de antemano.',
      'Las dos lo han pensado. La curiosa es una.',
      '¿Y quién no la tendría?'
    ),
    explanation: 'La curiosidad mató al gato, pero a las secuelas les sienta de maravilla.'
  },
  32: {
    prompt: 'Sofia Carson o la directora: ¿quién podría mirar a esos dos de la mañana a la noche?',
    options: winkingAt(
      'Ella es una de los dos. Necesitaría un espejo.',
      '',
      'Una de ellas está ocupada dejándose mirar.',
      'Alguien tiene que revisar las tomas.'
    ),
    explanation:
      'La directora ve química en sus dos estrellas. Cinco de los comentarios que leímos le dan la razón.'
  },
  35: {
    prompt: 'Sofia Carson o la directora: ¿quién nos dio esperanzas de una secuela, allá por 2022?',
    options: winkingAt(
      'Ella sí, pero no fue la única.',
      'Sí, pero no estaba sola.',
      '',
      'Arriba ese ánimo. Fue una buena entrevista.'
    ),
    explanation:
      '“Nunca se sabe”, dijo una; “siempre es una posibilidad”, dijo la otra. La puerta quedó entreabierta.'
  },
  82: {
    prompt:
      'Sofia Carson o la directora: ¿quién pronosticó una secuela para finales de 2023 o principios de 2024?',
    options: winkingAt(
      'Nunca se sabe, dijo. Como fecha, es poco.',
      'Nada concreto todavía, dijo. Fechas incluidas.',
      'Primero el guion, luego la fecha.',
      ''
    ),
    explanation: 'El pronóstico fue del artículo de 2022. La fecha llegó, pasó y aquí seguimos.'
  }
}
