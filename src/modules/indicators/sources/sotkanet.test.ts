import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { createSotkanet } from './sotkanet.ts'
import { type FakeSotkanet, startFakeSotkanet } from './fixtures/fake-sotkanet.ts'

let fake: FakeSotkanet
beforeAll(async () => void (fake = await startFakeSotkanet()))
afterAll(() => fake.close())
beforeEach(() => {
  fake.requests.length = 0
  fake.agents.clear()
  fake.fault = () => undefined
})

const count = () => ({ requests: 0 })
const sotkanet = (more: object = {}) => createSotkanet({ baseUrl: fake.baseUrl, retryDelayMs: 1, ...more })
const years = { first: 2010, last: 2012 }

describe('Sotkanet is asked', () => {
  test('with a name of our own, which can be chosen', async () => {
    await sotkanet().fetchRegister()
    await sotkanet({ userAgent: 'Vantaa/2' }).fetchRegister()
    expect([...fake.agents]).toEqual([expect.stringMatching(/^Kaarna\/\d/), 'Vantaa/2'])
  })

  test('with each year and each gender repeated', async () => {
    await sotkanet().fetchFigures('sotkanet:181', years, count())
    expect(fake.requests).toEqual([
      '/json?indicator=181&years=2010&years=2011&years=2012&genders=male&genders=female&genders=total',
    ])
  })

  test('for no more than four things at once', async () => {
    let most = 0
    let open = 0
    fake.fault = () => {
      open++
      most = Math.max(most, open)
      return undefined
    }
    const source = sotkanet()
    await Promise.all(
      Array.from({ length: 40 }, () => source.fetchFigures('sotkanet:181', years, count()).then(() => open--)),
    )
    expect(most).toBeLessThanOrEqual(4)
    expect(most).toBeGreaterThan(1)
  })

  test.each(['fail', 'cut'] as const)('again when it answers with a %s', async (fault) => {
    fake.fault = (_path, number) => (number <= 3 ? fault : undefined)
    const asked = count()
    expect(await sotkanet().fetchFigures('sotkanet:127', years, asked)).toHaveLength(4)
    expect(asked.requests).toBe(4)
  })

  test('again when it does not answer in time', async () => {
    fake.fault = (_path, number) => (number === 1 ? 'hang' : undefined)
    expect(await sotkanet({ timeoutMs: 200 }).fetchFigures('sotkanet:127', years, count())).toHaveLength(4)
  })

  test('four times, and then the failure says what happened and that it may pass', async () => {
    fake.fault = () => 'fail'
    await expect(sotkanet().fetchRegister()).rejects.toMatchObject({
      message: '/rest/1.1/regions answered 503',
      passing: true,
    })
    expect(fake.requests).toHaveLength(4)
  })

  test('once only when it refuses, since asking again would not help', async () => {
    fake.fault = () => 'refuse'
    await expect(sotkanet().fetchRegister()).rejects.toMatchObject({
      message: '/rest/1.1/regions answered 403',
      passing: false,
    })
    expect(fake.requests).toHaveLength(1)
  })

  test('and an answer of another form is refused, not guessed at', async () => {
    fake.fault = () => 'nonsense'
    await expect(sotkanet().fetchFigures('sotkanet:127', years, count())).rejects.toMatchObject({ passing: false })
  })
})

describe('from Sotkanet come', () => {
  test('regions by code, counties under both generations of ids', async () => {
    const register = await sotkanet().fetchRegister()
    expect(register.map(({ category, code }) => `${category}:${code}`)).toEqual([
      'maa:358',
      'hyvinvointialue:03',
      'kunta:049',
      'kunta:091',
      'kunta:092',
    ])
    expect(register.find(({ code }) => code === '03')).toEqual({
      category: 'hyvinvointialue',
      code: '03',
      title: {
        fi: 'Länsi-Uudenmaan hyvinvointialue',
        sv: 'Västra Nylands välfärdsområde',
        en: 'West Uusimaa wellbeing services county',
      },
      memberOf: ['maa:358'],
      sourceIds: [
        { id: '969', isCurrent: true },
        { id: '889', isCurrent: false },
      ],
    })
    expect(register.find(({ code }) => code === '049')?.memberOf).toEqual(['maa:358', 'hyvinvointialue:03'])
  })

  test('titles as plain text and the settings of the core list', async () => {
    const [obesity, unemployed, population] = await sotkanet().fetchCatalogue()
    expect(obesity).toMatchObject({
      key: 'sotkanet:4460',
      title: {
        fi: 'Lihavien osuus (BMI ≥ 30 kg/m2) (%), 20 – 64-vuotiaat',
        en: 'Obesity (BMI ≥ 30 kg/m2) (%), age 20–64',
        sv: 'Andelen feta',
      },
      licence: 'CC BY 4.0',
      genders: ['total', 'male', 'female'],
      settings: { direction: 'lower', theme: 'lifestyle', populationGroup: 'workingAge', isCore: true },
    })
    expect(unemployed).toMatchObject({
      title: { fi: 'Työttömät, % työvoimasta', en: 'Unemployed' },
      genders: ['total'],
    })
    expect(population).toMatchObject({ licence: null, mayRepublish: false })
    expect(unemployed?.title).not.toHaveProperty('sv')
  })

  test('descriptions as harmless HTML, units and the day of change', async () => {
    const details = await sotkanet().fetchDetails('sotkanet:4460', count())
    expect(details).toMatchObject({
      years: { first: 2010, last: 2014 },
      indicator: {
        description: {
          fi: 'Osuus väestöstä.<br /><br />Kysely.<p>Väestötieto.</p><a rel="noopener">linkki</a>',
        },
        interpretation: {},
        unit: { fi: '%', sv: '%', en: '%' },
        ratePer: 100,
        updatedOn: '2025-04-29',
      },
    })
    expect((await sotkanet().fetchDetails('sotkanet:7', count()))?.indicator).toMatchObject({
      unit: { fi: '/ 100\u00a0000', sv: '/ 100\u00a0000', en: '/ 100,000' },
      ratePer: 100_000,
    })
    expect(await sotkanet().fetchDetails('sotkanet:99999', count())).toBeUndefined()
  })

  test('rows with a value, an absolute value or both, and nothing for an empty answer', async () => {
    const rows = await sotkanet().fetchFigures('sotkanet:181', { first: 2013, last: 2013 }, count())
    expect(rows).toHaveLength(4)
    expect(rows[0]).toEqual({ region: '20', year: 2013, gender: 'total', breakdown: '', value: 7, absolute: 700 })
    const population = await sotkanet().fetchFigures('sotkanet:127', { first: 2010, last: 2010 }, count())
    expect(population[0]).toEqual({
      region: '20',
      year: 2010,
      gender: 'total',
      breakdown: '',
      value: null,
      absolute: 252_030,
    })
    expect(await sotkanet().fetchFigures('sotkanet:7', years, count())).toEqual([])
  })
})
