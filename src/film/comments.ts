import type { CommentCount } from './types.ts'

/** `null` for a film without counted comments. */
export const comments: CommentCount | null = {
  source: 'first-look',
  from: 27,
  total: 52,
  naming: 16
}
