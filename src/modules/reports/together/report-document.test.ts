import { expect, test } from 'vitest'

import { nameOfReport, reportOfName } from './report-document.ts'

const report = '6f1c1a3e-3f0e-4a52-9a4b-0d2f5a3c7b11'

test.each([
  [nameOfReport({ report, language: 'fi' }), { report, language: 'fi' }],
  [`${report}/de`, undefined],
  [report, undefined],
  [`${report}/fi/x`, undefined],
  ['muu/fi', undefined],
])('the document %s is found by its name', (name, place) => {
  expect(reportOfName(name)).toEqual(place)
})
