import type { Option } from '../types.ts'

export const trueOrFalse: Option[] = [{ text: 'True' }, { text: 'False' }]

export const realOrMadeUp: Option[] = [{ text: 'Real' }, { text: 'Made up' }]

export const speakers: Option[] = [
  { text: 'Sofia Carson' },
  { text: 'Elizabeth Allen Rosenbaum' },
  { text: 'Both of them' },
  { text: 'Neither of them' }
]
