import type { CommentCount } from '../core/domain/film.ts'

export const comments: CommentCount = { source: 'first-look', from: 27, total: 52, naming: 16 }
