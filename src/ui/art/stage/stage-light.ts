/** The left stage light, on a field of 480 × 220. Mirrored for the right one. */
export const beam = 'M78 4 112-6 440 222H190z'
export const lamp = 'm-8-22 36 25-24 35-36-25z'
export const rows = Array.from({ length: 22 }, (_, row) => ({ row, dot: 8.2 - 0.26 * row }))
