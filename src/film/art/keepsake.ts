/** A dog tag on its ball chain, with three lines stamped on it. */
export const keepsake = {
  chain: 'M47 71C34 54 6 22 6-14C6-44 26-58 48-58S90-44 90-14C90 22 62 54 49 71',
  face: 'M43 56h10a27 27 0 0 1 27 27v44a27 27 0 0 1-27 27h-10a27 27 0 0 1-27-27v-44a27 27 0 0 1 27-27z',
  stamp: 'M30 96h36M30 112h36M30 128h22'
}

/** The same on the poster, smaller. */
export const posterKeepsake = {
  face: 'M-20 46a18 18 0 0 1 40 0v32a18 18 0 0 1-40 0z',
  stamp: 'M-11 54H11M-11 65H11M-11 76H4'
}
