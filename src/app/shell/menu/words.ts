import { i18n } from '../../text/i18n.ts'

export const menuWords = i18n('menu', {
  theme: 'Theme',
  system: 'Same as device',
  light: 'Light',
  dark: 'Dark',
  playing: 'While you play',
  sounds: 'Sounds',
  vibration: 'Vibration',
  singleKeys: 'Number keys',
  keys: 'Press 1 to 4 to answer, Enter to go on, arrows to move.',
  about: 'About Encore'
})
