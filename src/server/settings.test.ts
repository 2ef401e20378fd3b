import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { settings } from './settings.ts'

const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const known = Object.keys(settings.shape).toSorted()

test('the handbook explains every setting, and none that Kaarna does not read', () => {
  const rows = textOf('docs/operations.md')
    .split('\n')
    .filter((line) => /^\| `[A-Z]/.test(line))
  const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([A-Z_\d]+)`/g)].map(([, name]) => name!))
  expect(named.toSorted()).toEqual(known)
})

test.each(['README.md', 'docs/install.md'])('%s names no setting that Kaarna does not read', (file) => {
  const text = textOf(file)
  const named = [...text.matchAll(/^([A-Z]+_[A-Z_\d]+)=|`([A-Z]+_[A-Z_\d]+)`/gm)].map(
    ([, set, quoted]) => (set ?? quoted)!,
  )
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((name) => !known.includes(name))).toEqual([])
})
