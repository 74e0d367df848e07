import { film } from '../../film/index.ts'

export const { sources } = film
