/** The Finnish clock for calendar programs: the rule of the European Union for daylight saving, which holds since 1996. */
export const helsinki = 'Europe/Helsinki'

export const helsinkiZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${helsinki}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T040000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
