/** A pass on a lanyard. A film may have a keepsake of its own: see README.md, “Another film”. */
export const keepsake = {
  chain: 'M47 71C34 54 6 22 6-14C6-44 26-58 48-58S90-44 90-14C90 22 62 54 49 71',
  face: 'M16 56h64a8 8 0 0 1 8 8v82a8 8 0 0 1-8 8H16a8 8 0 0 1-8-8V64a8 8 0 0 1 8-8z',
  stamp: 'M24 96h48M24 114h48M24 132h28'
}

/** The same on the poster, smaller. */
export const posterKeepsake = {
  face: 'M-22 28h44a6 6 0 0 1 6 6v56a6 6 0 0 1-6 6h-44a6 6 0 0 1-6-6V34a6 6 0 0 1 6-6z',
  stamp: 'M-16 56H16M-16 68H16M-16 80H4'
}
