import { encode } from 'uqr'

/** The quiet zone that scanners need, in modules. */
const QUIET = 4

export function qrPath(text: string): { side: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const bars = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return []
      const end = row.indexOf(false, x)
      return `M${String(x)} ${String(y)}H${String(end)}v1H${String(x)}z`
    })
  )
  return { side: size, path: bars.join('') }
}
