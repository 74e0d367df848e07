import { count, i18n } from '../text/i18n.ts'

export const shareWords = i18n('ticket/share', {
  share: 'Share',
  copy: 'Copy link',
  'not-yet': '',
  shared: '',
  dismissed: '',
  copied: 'Copied',
  'text-copied': 'Copied: your message and the link',
  'by-hand': 'We couldn’t copy the link for you. Press and hold it to copy it.',
  qrShow: 'Show a QR code',
  qrHide: 'Hide the QR code',
  qrHint: 'Point another phone’s camera at it.',
  qrTooLong: 'This link is too long for a QR code. Share or copy it instead.',
  picture: 'Save a picture',
  sharePicture: 'Share the picture',
  story: 'Save for Stories',
  shareStory: 'Share to Stories',
  saved: 'Saved: look in your downloads.',
  'not-drawn': 'We couldn’t draw the picture. The link still works: share that.',
  'not-taken': 'We couldn’t share the picture. Save it instead.',
  altMenu: 'Describe the picture',
  alt: 'Text for the picture',
  altHint: 'Post it with the picture, for anyone who can’t see it.',
  nameTooLong: count({
    one: 'A ticket has room for 24 characters, so your last one gets cut.',
    other: 'A ticket has room for 24 characters, so your last {count} get cut.'
  })
})
