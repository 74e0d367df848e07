import type { Tone } from '../types.ts'

export const tone: Tone = {
  crowdLine: 'El coro ya te lo sabes. Ahora, las estrofas.',
  frontRowLine: 'Desde aquí casi se puede atrapar una baqueta.',
  backstageLine: 'Un ensayo más y entras a la banda.',
  encoreLine: 'Ni una nota en falso. El público sigue aplaudiendo.'
}
