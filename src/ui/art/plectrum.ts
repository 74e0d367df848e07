/** The path of a guitar pick, with its point at 0 0. The logo has two, rotated left and right. */
export const plectrum =
  'M0 4C-11 4-19-4-26-16C-48-54-72-98-72-134C-72-176-42-200 0-200S72-176 72-134C72-98 48-54 26-16C19-4 11 4 0 4Z'
export const left = 'translate(12) rotate(-32)'
export const right = 'translate(-12) rotate(32)'
