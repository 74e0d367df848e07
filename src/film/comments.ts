import type { CommentCount } from './types.ts'

export const comments: CommentCount = { source: 'first-look', from: 27, total: 52, naming: 16 }
