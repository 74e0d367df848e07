export interface Reminder {
  /** What the calendar shows, and the line below it. */
  title: string
  description: string
  /** Where the daily five are played. */
  url: string
  /** When the file is made, in milliseconds since 1970. */
  madeAt: number
  /** The first time, by the player’s own clock: days since 1 January 1970, and minutes of that day. */
  day: number
  minute: number
}

const MINUTE = 60_000
const DAY = 86_400_000
const LONGEST_LINE = 75

/**
 * A calendar file (RFC 5545) that reminds of the daily five at the same time each day. The time is a
 * floating one: it stays the same on the clock wherever the player travels.
 */
export function dailyReminder({ title, description, url, madeAt, day, minute }: Reminder): string {
  const starts = stamp(day * DAY + minute * MINUTE)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Encore//Daily five//EN',
    'BEGIN:VEVENT',
    // The same each time: who saves it again moves the reminder, and has not two of them.
    'UID:daily-five@encore',
    `DTSTAMP:${stamp(madeAt)}Z`,
    `DTSTART:${starts}`,
    'DURATION:PT5M',
    'RRULE:FREQ=DAILY',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR'
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

/** A moment in the calendar’s basic form, to the second: 20261122T200000. */
function stamp(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\..*/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** No line may be longer than 75 bytes: what is left goes on in the next one, behind a space. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let bytes = 0
  let text = ''
  for (const character of line) {
    const size = encoder.encode(character).length
    if (bytes + size > LONGEST_LINE) {
      text += '\r\n '
      bytes = 1
    }
    text += character
    bytes += size
  }
  return text
}
