const times = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit' })

/** The time on the Finnish clock at a moment as forms and contracts have it, `09:30`. */
export const timeAt = (moment: Date): string => times.format(moment)
