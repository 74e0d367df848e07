/** The left one of two stage lights, on a field of 480 × 220. The right one mirrors it. */
export const beam = 'M78 4 112-6 440 222H190z'
/** Around its place at 84 4. */
export const lamp = 'm-8-22 36 25-24 35-36-25z'
/** The dots that the light is printed with, smaller the further down. */
export const rows = Array.from({ length: 22 }, (_, row) => ({ row, dot: 8.2 - 0.26 * row }))
