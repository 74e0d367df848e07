export interface Reminder {
  /** The id of the film: each film has a reminder of its own. */
  film: string
  title: string
  description: string
  url: string
  /** Milliseconds since 1970. */
  madeAt: number
  /** The first reminder in local time: days since 1 January 1970, and minutes of that day. */
  day: number
  minute: number
}

const MINUTE = 60_000
const DAY = 86_400_000
const LONGEST_LINE = 75

/** A calendar file (RFC 5545) with a daily event in floating time: the same local time in all time zones. */
export function dailyReminder({
  film,
  title,
  description,
  url,
  madeAt,
  day,
  minute
}: Reminder): string {
  const starts = stamp(day * DAY + minute * MINUTE)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Encore//Daily five//EN',
    'BEGIN:VEVENT',
    // The same each time, so that a calendar replaces the reminder instead of adding a second one.
    `UID:daily-five-${film}@encore`,
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

/** Such as 20261122T200000. */
function stamp(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\..*/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** Breaks lines of more than 75 bytes; continuation lines begin with a space (RFC 5545, 3.1). */
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
