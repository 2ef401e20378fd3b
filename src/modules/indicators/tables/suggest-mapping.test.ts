import { describe, expect, test } from 'vitest'

import { type MappingDraft, toDraft, toMapping } from './column-roles.ts'
import type { MappingContext } from './map-figures.ts'
import { recognisedColumns, suggestMapping } from './suggest-mapping.ts'

const region = (key: string, fi: string, sv: string) => ({
  key,
  register: 'real' as const,
  category: 'kunta' as const,
  code: key.split(':')[1]!,
  title: { fi, sv },
  memberOf: [],
  validFrom: null,
  validTo: null,
})

const context: MappingContext = {
  register: 'real',
  regions: [region('kunta:049', 'Espoo', 'Esbo'), region('kunta:091', 'Helsinki', 'Helsingfors')],
  mergers: [],
  dimensions: [
    { key: 'age', title: { fi: 'Ikäryhmä', sv: 'Åldersgrupp' }, categories: [] },
    {
      key: 'language',
      title: { fi: 'Äidinkieli' },
      categories: [{ key: 'sv', title: { fi: 'Ruotsi', sv: 'Svenska' } }],
    },
  ],
  indicators: [
    { key: 'own:espoo.visits', title: { fi: 'Kirjastokäynnit' } },
    { key: 'own:espoo.loans', title: { fi: 'Lainat' } },
  ],
}

function suggest(headings: string, ...rows: string[]) {
  const split = (line: string) => line.split('|').map((text) => text.trim())
  const columns = split(headings).map((name) => ({ name }))
  const sample = rows.map((row, index) => ({ cells: split(row), place: { row: index + 2 } }))
  const draft = suggestMapping(columns, sample, context)
  const recognised = recognisedColumns(draft.roles, columns, sample, context)
  const shown = draft.roles.map(({ kind, dimension }) => dimension ?? kind).join('|')
  return { shown, headings: draft.headings, recognised, draft }
}

describe('limits', () => {
  const roles = (...kinds: ('region' | 'year' | 'value' | 'lower' | 'upper' | 'sample')[]): MappingDraft => ({
    ...suggest('Kunta|Vuosi|Arvo', 'Espoo|2024|1').draft,
    roles: kinds.map((kind, index) => ({ column: `${kind} ${index}`, kind })),
    headings: kinds.filter((kind) => kind === 'value').length > 1 ? 'gender' : null,
    fixed: { indicator: 'own:espoo.visits', region: null, year: null, gender: 'total' },
  })

  test.each([
    [roles('region', 'year', 'value', 'lower'), ['limits']],
    [roles('region', 'year', 'value', 'value', 'lower', 'upper'), ['limits']],
    [roles('region', 'year', 'value', 'value', 'sample'), ['limits']],
    [roles('region', 'year', 'value', 'lower', 'upper', 'upper'), ['twice']],
  ])('need both, and one column of values', (draft, missing) => {
    expect(toMapping(draft)).toEqual({ missing })
  })

  test('of a saved mapping are those of next year’s table', () => {
    const draft = roles('region', 'year', 'value', 'lower', 'upper', 'sample')
    const made = toMapping(draft)
    if (!('mapping' in made)) throw new Error('The draft lacks something')
    expect(
      toDraft(
        made.mapping,
        draft.roles.map(({ column }) => column),
      ).roles,
    ).toEqual(draft.roles)
  })
})

describe('what the columns are for is guessed', () => {
  test('in the template every column', () => {
    const { shown, recognised } = suggest(
      'Indikaattori|Alue|Aluekoodi|Vuosi|Sukupuoli|Ikäryhmä|Arvo|Lukumäärä',
      'Kirjastokäynnit|Espoo|049|2024|Yhteensä|65–74|12,5|100',
    )
    expect(shown).toBe('indicator|region|none|year|gender|age|value|absolute')
    expect(recognised).toEqual(['Indikaattori', 'Alue', 'Vuosi', 'Sukupuoli', 'Ikäryhmä', 'Arvo', 'Lukumäärä'])
  })

  test.each([
    'Kunta|Vuosi|Arvo|95 %:n luottamusvälin alaraja|95 %:n luottamusvälin yläraja|Vastaajien määrä',
    'Kommun|År|Andel|Nedre gräns för 95 % konfidensintervall|Övre gräns för 95 % konfidensintervall|Antal svarande',
    'Area|Year|Value|Lower limit of the 95 % confidence interval|Upper limit of the 95 % confidence interval|n',
    'region|year|value|ci_lower|ci_upper|sample',
    'Alue|Vuosi|Osuus|Alaraja|Yläraja|Vastaajia',
    'Area|Year|Share|Lower CI|Upper CI|Respondents',
    'Area|Year|Share|LCL|UCL|Sample size',
  ])('limits and sample sizes by their headings: %s', (headings) => {
    const { shown, recognised, draft } = suggest(headings, 'Espoo|2024|12,3|10,4|14,5|240', 'Helsinki|2024|9|8|10|900')
    expect(shown).toBe('region|year|value|lower|upper|sample')
    expect(recognised).toHaveLength(6)
    expect(toMapping({ ...draft, fixed: { ...draft.fixed, indicator: 'own:espoo.visits' } })).toMatchObject({
      mapping: { limits: { lower: headings.split('|')[3] }, sample: { column: headings.split('|')[5] } },
    })
  })

  test('limits of another level than 95 % are none', () => {
    const { shown } = suggest('Area|Year|Value|90 % lower limit|90 % upper limit', 'Espoo|2024|12|10|14')
    expect(shown).toBe('region|year|value|none|none')
  })

  test('one limit alone is none', () => {
    expect(suggest('Alue|Vuosi|Arvo|Alaraja', 'Espoo|2024|12|10').shown).toBe('region|year|value|none')
  })

  test('in Swedish, and with headings of one’s own', () => {
    expect(suggest('Kommun|År|Kön|Värde', 'Esbo|2024|Kvinnor|1').shown).toBe('region|year|gender|value')
    expect(suggest('Missä|Milloin|Ketkä|Paljonko', 'Espoo|2024|Naiset|1', 'Helsinki|2024|Miehet|2').shown).toBe(
      'region|year|gender|value',
    )
  })

  test('ages and mother tongues by what stands in the column', () => {
    expect(suggest('Kunta|Vuosi|Ketkä|Arvo', 'Espoo|2024|65–74 v|1', 'Espoo|2024|yli 75|2').shown).toBe(
      'region|year|age|value',
    )
    expect(suggest('Kunta|Vuosi|Ketkä|Arvo', 'Espoo|2024|svenska|1').shown).toBe('region|year|language|value')
  })

  test('years, genders and indicators side by side', () => {
    expect(suggest('Kunta|2022|2023*|2024', 'Espoo|1|..|3')).toMatchObject({
      shown: 'region|value|value|value',
      headings: 'year',
    })
    expect(suggest('Kunta|2024', 'Espoo|1')).toMatchObject({ shown: 'region|value', headings: 'year' })
    expect(suggest('Kunta|Vuosi|Miehet|Naiset', 'Espoo|2024|1|2')).toMatchObject({
      shown: 'region|year|value|value',
      headings: 'gender',
    })
    expect(suggest('Kunta|Vuosi|Kirjastokäynnit|Lainat', 'Espoo|2024|1|2')).toMatchObject({
      shown: 'region|year|value|value',
      headings: 'indicator',
    })
  })

  test('a column of numbers is not taken for areas or genders because its numbers could be codes', () => {
    expect(suggest('Missä|Vuosi|Käynnit', 'Espoo|2024|49', 'Helsinki|2024|91').shown).toBe('region|year|value')
    expect(suggest('Vuosi|Käynnit', '2024|1', '2023|2').shown).toBe('year|value')
  })

  test('what cannot be guessed is left open', () => {
    expect(suggest('a|b', 'x|y').shown).toBe('none|none')
  })
})

describe('a draft', () => {
  const { draft } = suggest('Kunta|Vuosi|Ikä|Arvo', 'Espoo|2024|7–12|1')
  const complete: MappingDraft = { ...draft, fixed: { ...draft.fixed, indicator: 'own:espoo.visits' } }

  test('says what it lacks', () => {
    expect(toMapping(draft)).toEqual({ missing: ['indicator'] })
    expect(toMapping({ ...draft, roles: [] })).toEqual({ missing: ['indicator', 'region', 'year', 'value'] })
    const twice: MappingDraft = { ...complete, roles: complete.roles.map((role) => ({ ...role, kind: 'year' })) }
    expect(toMapping(twice)).toEqual({ missing: ['region', 'value', 'twice'] })
  })

  test('becomes a mapping, and the mapping the same draft again', () => {
    const made = toMapping(complete)
    if (!('mapping' in made)) throw new Error('incomplete')
    expect(toDraft(made.mapping, ['Kunta', 'Vuosi', 'Ikä', 'Arvo'])).toEqual({
      ...complete,
      told: { ...complete.told, categories: { age: {} } },
    })
  })

  test('with several columns of values needs to know what their headings tell', () => {
    const wide = suggest('Kunta|2023|2024', 'Espoo|1|2').draft
    const told: MappingDraft = { ...wide, fixed: { ...wide.fixed, indicator: 'own:espoo.visits' } }
    expect(toMapping(told)).toMatchObject({
      mapping: { year: { heading: true }, value: { columns: ['2023', '2024'] } },
    })
    expect(toMapping({ ...told, headings: null })).toEqual({ missing: ['year', 'value'] })
  })
})
