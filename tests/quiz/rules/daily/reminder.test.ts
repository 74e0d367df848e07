import { expect, test } from 'vitest'
import { dailyReminder } from '../../../../src/quiz/rules/daily/reminder.ts'

const reminder = {
  film: 'roman-holiday',
  title: 'Encore: the daily five',
  description: 'Five questions; the same, for everyone \\ today.\nGo.',
  url: 'https://encore.test/#/quiz/daily',
  madeAt: Date.UTC(2026, 10, 22, 20, 5, 9),
  day: Date.UTC(2026, 10, 23) / 86_400_000,
  minute: 8 * 60 + 5
}

test('the file has its time of creation, its start and a daily rule', () => {
  expect(dailyReminder(reminder).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Encore//Daily five//EN',
    'BEGIN:VEVENT',
    'UID:daily-five-roman-holiday@encore',
    'DTSTAMP:20261122T200509Z',
    'DTSTART:20261123T080500',
    'DURATION:PT5M',
    'RRULE:FREQ=DAILY',
    'SUMMARY:Encore: the daily five',
    'DESCRIPTION:Five questions\\; the same\\, for everyone \\\\ today.\\nGo.',
    'URL:https://encore.test/#/quiz/daily',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Encore: the daily five',
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    ''
  ])
})

test('lines of at most 75 bytes, no character cut, unfolding restores the text', () => {
  const title = '♥ fünf “Fragen” '.repeat(20)
  const file = dailyReminder({ ...reminder, title })
  for (const line of file.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(line).not.toContain('\uFFFD')
  }
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`)
})

test('a line of 75 bytes is not folded, one of 76 is', () => {
  const room = 75 - 'SUMMARY:'.length
  const lines = (length: number) =>
    dailyReminder({ ...reminder, title: 'a'.repeat(length) }).split('\r\n')
  expect(lines(room)).toContain(`SUMMARY:${'a'.repeat(room)}`)
  const more = lines(room + 1)
  expect(more[more.indexOf(`SUMMARY:${'a'.repeat(room)}`) + 1]).toBe(' a')
})
