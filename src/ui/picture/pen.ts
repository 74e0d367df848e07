import { after } from '../layout/idle.ts'

interface Writing {
  x: number
  y: number
  width: number
  size: number
  colour?: string
  face?: 'display' | 'text'
}

type Block = Pick<Writing, 'width' | 'size' | 'face'>

const MEASURED = 100

export type Pen = Awaited<ReturnType<typeof takePen>>

/**
 * A canvas with the fonts and colours of the page, named as in CSS.
 * @param signal aborts the drawing: pending methods reject
 * @param top offset of everything drawn, in pixels
 */
export async function takePen(width: number, height: number, signal: AbortSignal, top = 0) {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas to draw on.')
  context.translate(0, top)

  const style = getComputedStyle(document.documentElement)
  const faces = {
    display: style.getPropertyValue('--face-display'),
    text: `'Text of pictures', ${style.getPropertyValue('--face-text')}`
  }
  // The first font is a web font that may not have been used yet. The others are fallbacks.
  await Promise.all(
    [`40px ${faces.display}`, `600 40px ${faces.text}`].map(font =>
      document.fonts.load(font.replace(/,.*/s, ''))
    )
  )

  signal.throwIfAborted()

  const colours = new Map<string, string>()

  function colourOf(name: string): string {
    const known = colours.get(name)
    if (known) return known
    // The property may depend on the theme. Only a computed `color` is a plain value.
    const probe = document.createElement('i')
    probe.hidden = true
    probe.style.forcedColorAdjust = 'none'
    probe.style.color = `var(${name})`
    document.body.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    colours.set(name, color)
    return color
  }

  function setFace(size: number, face: Writing['face'] = 'display') {
    if (context) context.font = `${face === 'text' ? '600 ' : ''}${size}px ${faces[face]}`
  }

  const widths = new Map<string, number>()

  /**
   * Widths scale with the font size, so each text is measured once. Measuring every size is slow on
   * phones.
   */
  function widthOf(text: string, size: number, face: Writing['face'] = 'display'): number {
    const key = `${face} ${text}`
    let width = widths.get(key)
    if (width === undefined) {
      setFace(MEASURED, face)
      width = context?.measureText(text).width ?? 0
      widths.set(key, width)
    }
    return (width * size) / MEASURED
  }

  function moved(transform: string, draw: (context: CanvasRenderingContext2D) => void) {
    if (!context) return
    context.save()
    const { a, b, c, d, e, f } = new DOMMatrix(transform)
    context.transform(a, b, c, d, e, f)
    draw(context)
    context.restore()
  }

  function wrap(text: string, { width, size, face }: Block): string[] {
    const lines = ['']
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
      if (widthOf(longer, size, face) > width && lines.at(-1)) lines.push(word)
      else lines[lines.length - 1] = longer
    }
    return lines
  }

  return {
    fill(colour: string, path: Path2D, transform = '', rule: CanvasFillRule = 'nonzero') {
      moved(transform, on => {
        on.fillStyle = colourOf(colour)
        on.fill(path, rule)
      })
    },

    stroke(
      colour: string,
      path: Path2D,
      width: number,
      dashes: number[] = [],
      transform = '',
      ends: CanvasLineCap = 'butt'
    ) {
      moved(transform, on => {
        on.strokeStyle = colourOf(colour)
        on.lineWidth = width
        on.lineJoin = 'round'
        on.lineCap = ends
        on.setLineDash(dashes)
        on.stroke(path)
      })
    },

    within(path: Path2D, draw: () => void, transform = '') {
      moved(transform, on => {
        on.clip(path)
        draw()
      })
    },

    /** Draws with everything turned around a point. */
    turned(degrees: number, { x, y }: { x: number; y: number }, draw: () => void) {
      moved(`translate(${x}px, ${y}px) rotate(${degrees}deg) translate(${-x}px, ${-y}px)`, draw)
    },

    write(text: string, { x, y, width, size, colour = '--ink', face }: Writing) {
      moved('', on => {
        let fits = size
        while (widthOf(text, fits, face) > width && fits > size * 0.6) fits--
        const letters = [...text]
        const shown = () => (letters.length < [...text].length ? `${letters.join('')}…` : text)
        while (letters.length > 1 && widthOf(shown(), fits, face) > width) letters.pop()
        setFace(fits, face)
        on.fillStyle = colourOf(colour)
        on.fillText(shown(), x, y)
      })
    },

    wrap,

    balance(text: string, block: Block): string[] {
      const { length } = wrap(text, block)
      let { width } = block
      const fits = (narrower: number) => wrap(text, { ...block, width: narrower }).length === length
      while (width > block.width / 2 && fits(width - 8)) width -= 8
      return wrap(text, { ...block, width })
    },

    measure: (text: string, { size, face }: Pick<Writing, 'size' | 'face'>) =>
      widthOf(text, size, face),

    pause: () =>
      new Promise<void>((resolve, reject) => {
        const cancel = after(0, () => {
          signal.removeEventListener('abort', stop)
          resolve()
        })
        const stop = () => {
          cancel()
          reject(signal.reason as Error)
        }
        if (signal.aborted) stop()
        else signal.addEventListener('abort', stop)
      }),

    picture: async () => {
      const blob = await new Promise<Blob | null>(resolve => {
        canvas.toBlob(resolve, 'image/png')
      })
      signal.throwIfAborted()
      if (!blob) throw new Error('The canvas gave no picture.')
      return blob
    }
  }
}
