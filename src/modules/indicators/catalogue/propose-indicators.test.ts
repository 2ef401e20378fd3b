import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type TestServer } from '#server/testing.ts'
import { percentOf, saveAnalysed, saveAnalysedRegister } from '../analyses/fixtures/analysed-figures.ts'
import { everyone } from '../reader.ts'
import { createCatalogueIndex } from './catalogue-index.service.ts'
import { type ProposalQuestion, proposeIndicators } from './propose-indicators.service.ts'

let server: TestServer

const titles = [
  [
    '1',
    'Tuntee itsensä yksinäiseksi, 8.–9. luokan oppilaat',
    { theme: 'mind', populationGroup: 'young', isCore: true },
  ],
  ['2', 'Tuntee itsensä yksinäiseksi, 65 vuotta täyttäneet', { theme: 'mind', populationGroup: 'older', isCore: true }],
  ['3', 'Ei yhtään läheistä ystävää, lukiolaiset', { theme: 'mind', populationGroup: 'young', isCore: false }],
  [
    '4',
    'Kaatumisiin liittyvät hoitojaksot, 65 vuotta täyttäneet',
    { theme: 'health', populationGroup: 'older', isCore: true },
  ],
  [
    '5',
    'Nuorisotyöttömät työvoimasta, 18–24-vuotiaat',
    { theme: 'livelihood', populationGroup: 'young', isCore: true },
  ],
  ['6', 'Pienituloisuusaste', { theme: 'livelihood', populationGroup: 'everyone', isCore: true }],
  ['7', 'Kirjaston lainat asukasta kohti', { theme: 'participation', populationGroup: 'everyone', isCore: false }],
] as const

beforeAll(async () => {
  server = await createTestServer()
  await saveAnalysedRegister(server)
  for (const [id, fi, settings] of titles)
    await saveAnalysed(server, { key: `sotkanet:${id}`, title: { fi }, ...settings }, [
      { cells: [percentOf('kunta:001', 2024, 10, 100)] },
    ])
})
afterAll(() => server.close())

const propose = async (text: string, more: Partial<ProposalQuestion> = {}) =>
  server.db.transaction().execute(async (tx) => {
    const question = {
      reader: everyone,
      register: 'real',
      language: 'fi',
      theme: null,
      group: null,
      limit: 12,
    } as const
    const snapshot = await createCatalogueIndex().at(tx)
    return proposeIndicators(tx, snapshot, { ...question, text, ...more })
  })
const numbers = (found: Awaited<ReturnType<typeof propose>>) => found.map(({ key }) => key.split(':')[1])

test('the words lead to indicators in any inflection, the minimum content first', async () => {
  const found = await propose('Nuorten yksinäisyys on lisääntynyt, ja monella ei ole yhtään ystävää.', {
    group: 'young',
  })
  expect(numbers(found).slice(0, 1)).toEqual(['1'])
  expect(numbers(found)).toContain('3')
  expect(found[0]).toMatchObject({ isCore: true, words: expect.arrayContaining(['yksinäisyys']) })
})

test('the population group decides between indicators of the same words', async () => {
  const [first] = await propose('Yksinäisyys näkyy kotihoidossa.', { group: 'older' })
  expect(first?.key).toBe('sotkanet:2')
})

test('without a word that anything measures the theme and the group propose', async () => {
  const found = await propose('Torilla ei ole penkkejä.', { theme: 'livelihood', group: 'young' })
  expect(found).toEqual([{ key: 'sotkanet:5', isCore: true, words: [] }])
})

test('empty words propose nothing', async () => {
  expect(await propose('Ja että kun on niin.')).toEqual([])
})
