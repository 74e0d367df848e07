import type { Option } from '../../types.ts'

export const trueOrFalse: readonly Option[] = [{ text: 'Verdadero' }, { text: 'Falso' }]

export const realOrMadeUp: readonly Option[] = [{ text: 'Real' }, { text: 'Inventado' }]

export const speakers: readonly Option[] = [
  { text: 'Sofia Carson' },
  { text: 'Elizabeth Allen Rosenbaum' },
  { text: 'Las dos' },
  { text: 'Ninguna de las dos' }
]
