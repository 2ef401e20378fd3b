import { describe, expect, test } from 'vitest'

import { testIndicator, testRegion } from '../samples.ts'
import type { ComparedFigure, GapReading, ImaginedLevel } from './analysis.ts'
import { aggregateSentence } from './aggregate-sentence.ts'
import { attentionSentence } from './attention-sentence.ts'
import { comparisonSentence } from './comparison-sentence.ts'
import { forecastSentence, imaginedSentence } from './forecast-sentence.ts'
import { gapSentence } from './gap-sentence.ts'
import { similarSentence } from './similar-sentence.ts'
import { aboutText } from './value-format.ts'

const languages = ['fi', 'sv', 'en'] as const
type Said = (language: (typeof languages)[number]) => string
const inAll = (said: Said) => languages.map((language) => said(language).replaceAll('\u00a0', ' '))

const indicator = testIndicator()
const country = testRegion('maa:358', 0, { title: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' } })
const town = testRegion('kunta:049', 1, { title: { fi: 'Espoo', sv: 'Esbo' } })

describe('a comparison in words', () => {
  const compared = (more: Partial<ComparedFigure>): Omit<ComparedFigure, 'sentence'> => ({
    kind: 'whole',
    region: 'maa:358',
    figure: { year: 2024, value: 9.8, absolute: null, fewCases: false, interval: null },
    isComputed: false,
    difference: 2.3,
    ratio: 1.2,
    significance: 'worse',
    test: 'interval',
    ...more,
  })
  const say = (more: Partial<ComparedFigure>, region = country) =>
    inAll((language) => comparisonSentence(compared(more), { indicator, region, language }))

  test('claims worse by its test', () => {
    expect(say({})).toEqual([
      'heikompi kuin koko maa (9,8 %), ero on suurempi kuin sattuma selittää (95 %)',
      'sämre än hela landet (9,8 %), skillnaden är större än slumpen förklarar (95 %)',
      'worse than the whole country (9.8%), the difference is larger than chance explains (95%)',
    ])
  })

  test('says that chance may explain the difference', () => {
    expect(say({ significance: 'similar' }, town)).toEqual([
      'samaa tasoa kuin Espoo (9,8 %), ero voi johtua sattumasta',
      'på samma nivå som Esbo (9,8 %), skillnaden kan bero på slumpen',
      'on the same level as Espoo (9.8%), the difference may be due to chance',
    ])
  })

  test('without a test says only which is higher', () => {
    const untested = { significance: 'none', test: null } as const
    expect(say(untested)[0]).toBe('suurempi kuin koko maa (9,8 %), sattuman osuutta ei voi laskea näistä luvuista')
    expect(say({ ...untested, difference: -1 })[1]).toMatch(/^lägre än hela landet/)
    expect(say({ ...untested, difference: 0 })[2]).toMatch(/^the same as the whole country/)
  })

  test('says that a figure is computed, or missing', () => {
    expect(say({ isComputed: true }, town)[0]).toMatch(/^heikompi kuin Espoo \(9,8 %, Kaarnan laskema\)/)
    expect(say({ kind: 'median', isComputed: true, region: null })[1]).toMatch(
      /^sämre än medianen för kommunerna \(9,8 %\)/,
    )
    expect(say({ figure: null, difference: null })).toEqual([
      'vertailuluku puuttuu: koko maa',
      'jämförelsetal saknas: hela landet',
      'no figure to compare with: the whole country',
    ])
  })
})

describe('a gap in words', () => {
  const none = { verdict: 'none', pValue: 0.4, slopePerYear: 0, firstYear: 2015, lastYear: 2024, count: 8 } as const
  const figure = { year: 2024, absolute: null, fewCases: false, interval: null }
  const gap: Omit<GapReading, 'sentence'> = {
    by: { kind: 'breakdown', dimension: 'education' },
    year: 2024,
    groups: [
      { ...figure, key: 'education=basic', value: 30.2 },
      { ...figure, key: 'education=higher', value: 10.1 },
    ],
    from: 'education=basic',
    to: 'education=higher',
    difference: -20.1,
    ratio: 0.33,
    interval: null,
    isSignificant: null,
    slopeIndex: null,
    trend: { ...none, verdict: 'grown', pValue: 0.0167 },
    ratioTrend: { ...none, verdict: 'grown', pValue: 0.0167 },
    years: [],
    differences: [],
  }
  const dimensions = [
    {
      key: 'education',
      title: { fi: 'Koulutus' },
      isOrdered: true,
      categories: [
        { key: 'basic', title: { fi: 'Perusaste', sv: 'Grundnivå', en: 'Basic education' } },
        { key: 'higher', title: { fi: 'Korkea-aste', sv: 'Högre nivå', en: 'Higher education' } },
      ],
    },
  ]
  const regions = { find: () => town }
  const say = (more: Partial<GapReading>) =>
    inAll((language) => gapSentence({ ...gap, ...more }, { indicator, dimensions, regions, language }))

  test('has grown by the test of its own course', () => {
    expect(say({})).toEqual([
      'ero koulutusryhmien välillä on kasvanut vuodesta 2015 (selvä muutos, p = 0,017), nyt se on 20,1 prosenttiyksikköä (Perusaste 30,2 %, Korkea-aste 10,1 %)',
      'skillnaden mellan utbildningsgrupperna har ökat sedan 2015 (tydlig förändring, p = 0,017), nu är den 20,1 procentenheter (Grundnivå 30,2 %, Högre nivå 10,1 %)',
      'the gap between educational groups has grown since 2015 (a clear change, p = 0.017), now it is 20.1 percentage points (Basic education 30.2%, Higher education 10.1%)',
    ])
  })

  test('is only told where no course may be claimed, with what chance explains', () => {
    const [fi] = say({ trend: none, ratioTrend: none, isSignificant: false })
    expect(fi).toBe(
      'ero koulutusryhmien välillä on 20,1 prosenttiyksikköä (Perusaste 30,2 %, Korkea-aste 10,1 %), ero voi johtua sattumasta',
    )
  })

  test('tells a relative gap that went otherwise', () => {
    expect(say({ ratioTrend: { ...none, verdict: 'shrunk', pValue: 0.001 } })[0]).toMatch(
      /suhteellinen ero on kaventunut vuodesta 2015 \(hyvin selvä muutos, p = 0,001\)$/,
    )
    expect(say({ ratioTrend: none })[1]).toMatch(/en förändring i den relativa skillnaden kan inte påvisas$/)
    expect(say({ ratioTrend: { ...none, pValue: null } })[2]).toMatch(/Higher education 10.1%\)$/)
  })

  test('names genders and areas', () => {
    const groups = ['male', 'female'].map((key) => ({ ...figure, key, value: 5 }))
    const ends = { from: 'male', to: 'female', difference: 0, groups, trend: none, ratioTrend: none }
    expect(say({ ...ends, by: { kind: 'gender' } })[1]).toBe(
      'skillnaden mellan kvinnor och män är 0,0 procentenheter (män 5,0 %, kvinnor 5,0 %)',
    )
    expect(say({ ...ends, by: { kind: 'area', category: 'kunta' } })[0]).toBe(
      'ero kuntien välillä on 0,0 prosenttiyksikköä (Espoo 5,0 %, Espoo 5,0 %)',
    )
  })
})

describe('calculations in words', () => {
  test('a forecast says where the course leads, that there is none, or that years are too few', () => {
    const points = [{ year: 2029, value: 9.94, lower: 4.35, upper: 15.54 }]
    expect(inAll((language) => forecastSentence({ points, slopePerYear: -0.2 }, indicator, language))).toEqual([
      'jos suunta jatkuisi samana, luku olisi 9,9 % vuonna 2029 (95 %:n väli 4,3–15,5 %); laskelma eikä lupaus',
      'om riktningen fortsatte skulle talet vara 9,9 % år 2029 (95 %-intervall 4,3–15,5 %); en kalkyl, inget löfte',
      'if the course went on, the figure would be 9.9% in 2029 (95% interval 4.3–15.5%); a calculation, not a promise',
    ])
    const level = inAll((language) => forecastSentence({ points, slopePerYear: 0 }, indicator, language))
    expect(level[0]).toMatch(/^suunta ei erotu sattumasta; jos taso pysyisi tällaisena, luku olisi 9,9 %/)
    expect(inAll((language) => forecastSentence(null, indicator, language))[2]).toBe(
      'the calculation needs figures of at least eight years',
    )
  })

  test('a better level says about how many', () => {
    const imagined = (more: Partial<ImaginedLevel>) =>
      inAll((language) =>
        imaginedSentence(
          { kind: 'bestQuarter', level: 8.9, people: -4058, population: 119_350, ...more },
          indicator,
          language,
        ),
      )
    expect(imagined({})).toEqual([
      'jos taso olisi sama kuin parhaassa neljänneksessä kunnista (8,9 %), lukumäärä olisi noin 4 100 pienempi',
      'om nivån vore densamma som i den bästa fjärdedelen av kommunerna (8,9 %), skulle antalet vara omkring 4 100 mindre',
      'if the level were the same as in the best quarter of municipalities (8.9%), the number would be about 4,100 smaller',
    ])
    expect(imagined({ kind: 'target', people: 12 })[0]).toBe(
      'jos tavoite 8,9 % toteutuisi, lukumäärä olisi noin 12 suurempi',
    )
    expect(imagined({ people: null })[1]).toMatch(/skulle antalet ändras med färre än fem$/)
  })

  test.each([
    [7, '7'],
    [12, '12'],
    [123, '120'],
    [4058, '4 100'],
    [-99_999, '100 000'],
  ])('about %d is %s', (count, text) => {
    expect(aboutText(count, 'fi').replaceAll('\u00a0', ' ')).toBe(text)
  })

  test('an aggregate says what it covers, never rounded up, or why there is none', () => {
    const rows = [{ year: 2024, value: 12, absolute: 100, coverage: 0.9999 }]
    expect(inAll((language) => aggregateSentence({ rows, refusal: null }, language))[0]).toBe(
      'Kaarnan laskema kuntien luvuista, jotka kattavat 99 % väestöstä',
    )
    expect(inAll((language) => aggregateSentence({ rows: [], refusal: 'noCounts' }, language))[1]).toMatch(
      /antalet fall$/,
    )
  })

  test('similar regions say what sets them apart', () => {
    const indicators = new Map([[indicator.key, indicator]])
    const difference = { key: indicator.key, own: 10, other: 12, deviations: 1, share: 1 }
    expect(inAll((language) => similarSentence({ differences: [difference] }, indicators, language))[1]).toBe(
      'skiljer sig mest: Arbetslösa, % av arbetskraften 12,0 %, det egna området 10,0 %',
    )
    const alike = { ...difference, other: 10, deviations: 0, share: 0 }
    expect(inAll((language) => similarSentence({ differences: [alike] }, indicators, language))[2]).toBe(
      'alike in all that was compared',
    )
  })

  test('what is worth attention says why', () => {
    expect(inAll((language) => attentionSentence({ reason: 'turned', verdict: 'worse' }, language))).toEqual([
      'suunta on kääntynyt heikompaan',
      'riktningen har vänt till det sämre',
      'the direction has turned for the worse',
    ])
  })
})
