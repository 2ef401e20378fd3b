import { expect, test } from 'vitest'

import { tellsOfMinors } from './minors.ts'

test.each([
  'Tuntee itsensä yksinäiseksi, 8.–9. luokan oppilaat',
  'Itsensä yksinäiseksi tuntevat, % lukion 1. ja 2. vuoden opiskelijoista',
  'Känner sig ensam, elever i årskurs 8–9',
  'Feels lonely, pupils in grades 8–9',
  'Kodin ulkopuolelle sijoitetut, 0–17-vuotiaat',
  'Kodin ulkopuolelle sijoitetut 0 - 17 -vuotiaat',
  'Placerade utanför hemmet, 0–17-åringar',
  'Placed outside the home, aged 13–17',
])('%s: girls and boys', (title) => expect(tellsOfMinors(title)).toBe(true))

test.each([
  'Koulutuksen ulkopuolelle jääneet, 17–24-vuotiaat',
  'Työttömät työvoimasta',
  'Unga arbetslösa av arbetskraften, 18–24-åringar',
  'Feels lonely, aged 65 and over',
  'Psychological distress, aged 20–64',
])('%s: women and men', (title) => expect(tellsOfMinors(title)).toBe(false))
