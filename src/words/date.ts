const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

export const date = (time: number): string => format.format(time)
