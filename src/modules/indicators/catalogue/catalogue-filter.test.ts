import { describe, expect, test } from 'vitest'

import type { CatalogueFacts } from './catalogue-facts.ts'
import { type CatalogueFilter, filterCatalogue } from './catalogue-filter.ts'

const facts = (key: string, more: Partial<CatalogueFacts> = {}): CatalogueFacts => ({
  key,
  register: 'real',
  title: { fi: key },
  titleWords: ` ${key} `,
  producer: { fi: 'THL', sv: 'Institutet' },
  direction: 'lower',
  isCore: false,
  ownership: { owner: null, visibility: 'public' },
  updatedOn: null,
  lastYear: 2025,
  municipalities: 300,
  coverage: 'all',
  classes: ['theme.mind'],
  ...more,
})

const anything: CatalogueFilter = {
  classes: [],
  producers: [],
  directions: [],
  coverages: [],
  freshnesses: [],
  owners: [],
  among: [],
  thisYear: 2026,
}

const all = [
  facts('a:1', { isCore: true }),
  facts('a:2', { producer: { fi: 'Tilastokeskus' }, classes: ['theme.health', 'stiglitz.health'] }),
  facts('a:3', { direction: 'higher', lastYear: 2015, coverage: 'larger' }),
  facts('a:4', { lastYear: null, coverage: 'none', classes: [] }),
]

const shown = (filter: Partial<CatalogueFilter>) =>
  filterCatalogue(all, { ...anything, ...filter }, ['theme', 'stiglitz']).shown.map(({ key }) => key)

const countsIn = (name: string, filter: Partial<CatalogueFilter>, classification: string | null = null) => {
  const { facets } = filterCatalogue(all, { ...anything, ...filter }, ['theme', 'stiglitz'])
  const found = facets.find((one) => one.name === name && one.classification === classification)!
  return Object.fromEntries(found.values.map(({ value, count }) => [value, count]))
}

describe('the catalogue shows', () => {
  test.each<[Partial<CatalogueFilter>, string[]]>([
    [{}, ['a:1', 'a:2', 'a:3', 'a:4']],
    [{ isCore: true }, ['a:1']],
    [{ hasFigures: false }, ['a:4']],
    [{ producers: ['Tilastokeskus'] }, ['a:2']],
    [{ producers: ['Tilastokeskus', 'THL'] }, ['a:1', 'a:2', 'a:3', 'a:4']],
    [{ classes: ['theme.mind'] }, ['a:1', 'a:3']],
    [{ classes: ['theme.mind', 'theme.health'] }, ['a:1', 'a:2', 'a:3']],
    [{ classes: ['theme.health', 'stiglitz.health'] }, ['a:2']],
    [{ classes: ['own-1.class-1'] }, []],
    [{ directions: ['higher'], freshnesses: ['old'] }, ['a:3']],
    [{ directions: ['higher'], freshnesses: ['fresh'] }, []],
    [{ coverages: ['larger', 'none'] }, ['a:3', 'a:4']],
    [{ owners: ['organisation'] }, []],
    [{ among: [new Set(['a:1', 'a:2']), new Set(['a:2', 'a:3'])] }, ['a:2']],
  ])('for %j', (filter, keys) => {
    expect(shown(filter)).toEqual(keys)
  })
})

describe('the counts beside the choices', () => {
  test('tell what each choice would show', () => {
    expect(countsIn('class', {}, 'theme')).toEqual({ 'theme.mind': 2, 'theme.health': 1 })
    expect(countsIn('freshness', {})).toEqual({ fresh: 2, old: 1, none: 1 })
  })

  test('of one list stay when something is chosen in it, and follow what is chosen in the others', () => {
    expect(countsIn('producer', { producers: ['THL'] })).toEqual({ THL: 3, Tilastokeskus: 1 })
    expect(countsIn('producer', { classes: ['theme.health'] })).toEqual({ Tilastokeskus: 1 })
  })

  test('name producers in the languages that they have a name in', () => {
    const { facets } = filterCatalogue(all, anything, [])
    const producers = facets.find(({ name }) => name === 'producer')!
    expect(producers.values[0]).toEqual({ value: 'THL', title: { fi: 'THL', sv: 'Institutet' }, count: 3 })
  })

  test('keep what is chosen in sight when nothing has it', () => {
    expect(countsIn('owner', { owners: ['region'], directions: ['lower'] })).toEqual({ producer: 3, region: 0 })
  })
})

test('no choice ever shows another number than its count says', () => {
  const { facets } = filterCatalogue(all, anything, ['theme', 'stiglitz'])
  for (const { name, values } of facets) {
    if (name !== 'class') continue
    for (const { value, count } of values) expect(shown({ classes: [value] })).toHaveLength(count)
  }
})
