import { i18n } from './i18n.ts'

/** What is said of a link and of a picture, whoever’s they are. */
export const shareWords = i18n('share', {
  share: 'Share',
  copy: 'Copy link',
  'not-yet': '',
  copied: 'Copied',
  'text-copied': 'Copied: a line, and the link',
  'by-hand': 'This browser would not take it. Select the link above and copy it by hand.',
  qrShow: 'Show a QR code',
  qrHide: 'Hide the QR code',
  qrHint: 'Point another phone’s camera at it.',
  picture: 'Save a picture',
  sharePicture: 'Share the picture',
  saved: 'The picture went to this browser’s downloads.',
  'not-drawn': 'This browser could not draw the picture.',
  'not-taken': 'The picture could not be shared. Save it instead.',
  alt: 'Text for the picture',
  altHint: 'Post it along, for those who cannot see the picture.'
})
