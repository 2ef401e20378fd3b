import { expect, test } from 'vitest'

import { csvFile, plainCell, quotedCell } from './csv.ts'

test.each([
  ['Espoo', '"Espoo"', 'Espoo'],
  ['=1+1', '"\'=1+1"', "'=1+1"],
  ['-5,2', '"\'-5,2"', '-5,2'],
  ['-viiva', '"\'-viiva"', "'-viiva"],
  ['a;b', '"a;b"', '"a;b"'],
  ['"x"', '"""x"""', '"""x"""'],
  ['', '""', ''],
])('%s is written in quotes as %s and plainly as %s', (text, quoted, plain) => {
  expect(quotedCell(text)).toBe(quoted)
  expect(plainCell(text, ';')).toBe(plain)
})

test('a file begins with its encoding and ends its lines as spreadsheets do', () => {
  expect(
    csvFile(
      [
        ['a', 1],
        ['b', 2],
      ],
      ';',
    ),
  ).toBe('\uFEFFa;1\r\nb;2\r\n')
})
