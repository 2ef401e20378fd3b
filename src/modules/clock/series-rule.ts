const month = '(?:[1-9]|1[0-2])'
const dayOfMonth = '-?(?:[1-9]|[12]\\d|3[01])'
const weekday = '(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)'
const listOf = (one: string): RegExp => new RegExp(`^${one}(?:,${one}){0,30}$`)

const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,2}$/,
  WKST: /^(MO|SU)$/,
  BYDAY: listOf(weekday),
  BYMONTH: listOf(month),
  BYMONTHDAY: listOf(dayOfMonth),
  BYSETPOS: listOf(dayOfMonth),
}

/** Whether it is a series that the clock knows: of days, at most one a day, without an end that the rule of the entry says. */
export function isSeriesRule(rrule: string): boolean {
  const given = rrule.split(';').map((part) => part.split('='))
  const names = new Set(given.map(([name]) => name))
  const isKnown = given.every(([name = '', value = '', more]) => more === undefined && parts[name]?.test(value))
  return isKnown && names.size === given.length && names.has('FREQ')
}
