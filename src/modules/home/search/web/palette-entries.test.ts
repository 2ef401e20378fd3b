import { House } from 'lucide-react'
import { expect, test } from 'vitest'

import { matchEntries, type PaletteEntry } from './palette-entries.ts'

const entry = (label: string, words = ''): PaletteEntry => ({ id: label, label, icon: House, words })
const entries = [
  entry('Lisää toimenpide', 'uusi kirjaa'),
  entry('Lisää huolenaihe', 'uusi ilo'),
  entry('Hyvinvoinnin tila'),
  entry('Ilot ja huolet'),
  entry('Vaihda kieli: svenska', 'språk'),
]
const found = (typed: string) => matchEntries(typed, entries, 3).map(({ label }) => label)

test.each([
  ['the beginning of any word', 'toim', ['Lisää toimenpide']],
  ['words in any order, without their dots', 'huol lisaa', ['Lisää huolenaihe']],
  ['other words that people use, after its own', 'ilo', ['Ilot ja huolet', 'Lisää huolenaihe']],
  ['a part of a compound', 'aihe', ['Lisää huolenaihe']],
  ['another language', 'språ', ['Vaihda kieli: svenska']],
])('a page or a deed is found by %s', (_, typed, labels) => {
  expect(found(typed)).toEqual(labels)
})

test('nothing answers what has a word too many, or no word', () => {
  expect(found('lisää avaruus')).toEqual([])
  expect(found(' - ')).toEqual([])
})
