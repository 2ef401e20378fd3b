import { expect, test } from 'vitest'

import { monthNames, weekdayNames } from './calendar-names.ts'

test('months begin with January and weeks with Monday, in every language', () => {
  expect([monthNames.fi[0], monthNames.sv[4], monthNames.en[11]]).toEqual(['tammikuu', 'maj', 'December'])
  expect([weekdayNames.fi[0], weekdayNames.sv[5], weekdayNames.en[6]]).toEqual(['maanantai', 'lördag', 'Sunday'])
  expect([monthNames.sv.length, weekdayNames.sv.length]).toEqual([12, 7])
})
