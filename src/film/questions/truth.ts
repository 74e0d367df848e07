import type { Option } from '../../core/domain/film.ts'

export const trueOrFalse: Option[] = [{ text: 'True' }, { text: 'False' }]
