export { sources } from '../../film/sources.ts'
