import { expect, test } from 'vitest'

import { kindOfProgram } from './calendar-program.ts'

test('a new version of a program is the same program', () => {
  const of = (ios: string, build: string) => kindOfProgram(`iOS/${ios} (${build}) dataaccessd/1.0`)
  expect(of('18.1', '22B83')).toBe(of('19.0.1', '23A5'))
})

test('different programs are different, and those without a name are one', () => {
  const kinds = [
    'Google-Calendar-Importer',
    'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17928; Pro)',
    'macOS/15.1 (24B83) CalendarAgent/995',
    'curl/8.5.0',
    undefined,
    '',
  ].map(kindOfProgram)
  expect(new Set(kinds).size).toBe(5)
})
