interface Drawing {
  line: string
  solid?: string
}

const heart =
  'M12 20.5 4 12.2a4.9 4.9 0 0 1 0-7 4.8 4.8 0 0 1 6.9 0L12 6.3l1.1-1.1a4.8 4.8 0 0 1 6.9 0 4.9 4.9 0 0 1 0 7z'
const pick =
  'M12 21.5c-1.4 0-2.2-1-3-2.2C6 14.8 3.5 10.5 3.5 7.2 3.5 3.8 7.8 2.8 12 2.8s8.5 1 8.5 4.4c0 3.3-2.5 7.6-5.5 12.1-.8 1.2-1.6 2.2-3 2.2z'
const star = 'm12 2.8 2.8 6 6.5.8-4.8 4.5 1.3 6.5L12 17.4l-5.8 3.2 1.3-6.5L2.7 9.6l6.5-.8z'

/** On a grid of 24: `line` is stroked, `solid` filled. */
const drawings = {
  tick: { line: 'm4.5 12.5 5 5.2L19.5 6.5' },
  cross: { line: 'M6 6l12 12M18 6 6 18' },
  up: { line: 'm5 14.5 7-7 7 7' },
  down: { line: 'm5 9.5 7 7 7-7' },
  top: { line: 'M5 4h14M6 14l6-6 6 6M12 9v11' },
  home: { line: 'M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10' },
  next: { line: 'm13 5 7 7-7 7M19 12H4' },
  undo: { line: 'M8.5 4 4 8.5 8.5 13M5 8.5h9a5.5 5.5 0 0 1 0 11H8' },
  menu: { line: 'M4 6.5h16M4 12h16M4 17.5h16' },
  play: { line: '', solid: 'M7 3.8 20 12 7 20.2z' },
  share: { line: 'M12 15V4M7.5 8 12 3.5 16.5 8M5 12v8h14v-8' },
  copy: { line: 'M9 8h11v12.5H9zM5.5 16H4V3.5h11V5' },
  link: {
    line: 'm9.5 14.5 5-5M11 7l2.3-2.3a4.2 4.2 0 0 1 6 6L17 13M13 17l-2.3 2.3a4.2 4.2 0 0 1-6-6L7 11'
  },
  download: { line: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14' },
  upload: { line: 'M12 15.5v-11M7.5 8.5 12 4l4.5 4.5M5 20h14' },
  heart: { line: '', solid: heart },
  'heart-hollow': { line: heart },
  'heart-broken': { line: `${heart}M12 6.5 9.5 10.5l4 2-2.5 4` },
  pick: { line: '', solid: pick },
  'pick-hollow': { line: pick },
  star: { line: '', solid: star },
  ticket: {
    line: 'M3 5.5h18v4a2.5 2.5 0 0 0 0 5v4H3v-4a2.5 2.5 0 0 0 0-5zM15 8.5v.5M15 12v.1M15 15v.5'
  },
  setlist: { line: 'M9 6h11M9 12h11M9 18h7M4 6h.5M4 12h.5M4 18h.5' },
  drag: {
    line: '',
    solid: 'M8 4h2v2H8zM14 4h2v2h-2zM8 11h2v2H8zM14 11h2v2h-2zM8 18h2v2H8zM14 18h2v2h-2z'
  },
  plus: { line: 'M12 4.5v15M4.5 12h15' },
  edit: { line: 'm4 20 1-4.5L16 4.5 19.5 8 8.5 19zM13.5 7l3.5 3.5' },
  minus: { line: 'M4.5 12h15' },
  question: { line: 'M7.5 8.5c0-3 2-4.5 4.5-4.5s4.5 1.7 4.5 4.2c0 3.3-4.5 3.5-4.5 6.8M12 19.7v.1' },
  info: { line: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v6M12 7.4v.1' },
  people: {
    line: 'M3 20v-1.5a5.5 5.5 0 0 1 11 0V20M16.5 13.2a5 5 0 0 1 4.5 5V20M16 4.3a3.5 3.5 0 0 1 0 6.4',
    solid: 'M8.5 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z'
  },
  qr: {
    line: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4z',
    solid:
      'M6.5 6.5h1v1h-1zM16.5 6.5h1v1h-1zM6.5 16.5h1v1h-1zM13 13h3v3h-3zM18 13h3v3h-3zM13 18h3v3h-3zM18.5 18.5h2.5v2.5h-2.5z'
  }
} satisfies Record<string, Drawing>

export type IconName = keyof typeof drawings

export const icons: Record<IconName, Drawing> = drawings
