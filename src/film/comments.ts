import type { CommentCount } from '../core/film.ts'

export const comments: CommentCount = { source: 'first-look', total: 52, naming: 16 }
