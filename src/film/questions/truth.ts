import type { Option } from '../../core/film.ts'

export const trueOrFalse: Option[] = [{ text: 'True' }, { text: 'False' }]
