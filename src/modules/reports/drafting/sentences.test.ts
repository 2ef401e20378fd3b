import { describe, expect, test } from 'vitest'

import type { DraftFacts } from './draft-facts.ts'
import { sentencesOf } from './sentences.ts'

const espoo = { category: 'kunta', register: 'real', title: { fi: 'Espoo', sv: 'Esbo', en: 'Espoo' } } as const
const country = {
  category: 'maa',
  register: 'real',
  title: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' },
} as const
const county = {
  category: 'hyvinvointialue',
  register: 'real',
  title: {
    fi: 'Länsi-Uudenmaan hyvinvointialue',
    sv: 'Västra Nylands välfärdsområde',
    en: 'West Uusimaa wellbeing services county',
  },
} as const

const percent = { fi: '%', sv: '%', en: '%' }

const base: DraftFacts = {
  indicator: {
    key: 'sotkanet:182',
    title: { fi: 'Yksinäisiä', sv: 'Ensamma', en: 'Lonely' },
    unit: percent,
    decimals: 1,
    direction: 'lower',
    ratePer: 100,
    flatThreshold: null,
  },
  place: espoo,
  latest: { year: 2025, value: 14.2, absolute: 400, fewCases: false },
  change: { difference: 1.3, movement: 'rose', verdict: 'none', basis: null, fromYear: 2023, toYear: 2025 },
  trend: { verdict: 'none', pValue: null, slopePerYear: null, firstYear: 2021, lastYear: 2025, count: 3 },
  rank: null,
  beside: [],
  gaps: [],
  missingYears: [],
  events: [],
  revised: null,
  dimensions: [],
}
const otherWay = { ...base.indicator, key: 'sotkanet:181' }

const all = (facts: DraftFacts) => ({
  fi: sentencesOf(facts, 'fi'),
  sv: sentencesOf(facts, 'sv'),
  en: sentencesOf(facts, 'en'),
})
const plain = (sentences: readonly string[]) => sentences.map((one) => one.replaceAll('\u00a0', ' '))
const first = (facts: DraftFacts) => {
  const { fi, sv, en } = all(facts)
  return plain([fi[0]!, sv[0]!, en[0]!])
}

describe('how much and how it changed', () => {
  test('that it rose, in two ways that an indicator keeps', () => {
    expect(first(base)).toEqual([
      'Espoossa osuus nousi 1,3 prosenttiyksikköä vuodesta 2023 ja oli 14,2 prosenttia vuonna 2025.',
      'I Esbo steg andelen med 1,3 procentenheter från 2023 och var 14,2 procent år 2025.',
      'In Espoo the share rose by 1.3 percentage points from 2023 and was 14.2 per cent in 2025.',
    ])
    expect(first({ ...base, indicator: otherWay })).toEqual([
      'Vuonna 2025 osuus oli Espoossa 14,2 prosenttia, 1,3 prosenttiyksikköä suurempi kuin vuonna 2023.',
      'År 2025 var andelen 14,2 procent i Esbo, 1,3 procentenheter högre än år 2023.',
      'In 2025 the share in Espoo was 14.2 per cent, 1.3 percentage points higher than in 2023.',
    ])
  })

  test('that it fell', () => {
    const fell = { ...base, change: { ...base.change!, difference: -0.4, movement: 'fell' as const } }
    expect(first(fell)).toEqual([
      'Espoossa osuus laski 0,4 prosenttiyksikköä vuodesta 2023 ja oli 14,2 prosenttia vuonna 2025.',
      'I Esbo sjönk andelen med 0,4 procentenheter från 2023 och var 14,2 procent år 2025.',
      'In Espoo the share fell by 0.4 percentage points from 2023 and was 14.2 per cent in 2025.',
    ])
    expect(first({ ...fell, indicator: otherWay })[0]).toContain('0,4 prosenttiyksikköä pienempi kuin vuonna 2023')
  })

  test.each([
    [0, 'Espoossa osuus pysyi ennallaan vuodesta 2023 ja oli 14,2 prosenttia vuonna 2025.'],
    [0.2, 'Espoossa osuus pysyi lähes ennallaan vuodesta 2023 ja oli 14,2 prosenttia vuonna 2025.'],
  ])('that it stayed, %s being no change', (difference, said) => {
    const flat = { ...base, change: { ...base.change!, difference, movement: 'flat' as const } }
    expect(first(flat)[0]).toBe(said)
    const [fi, sv, en] = first({ ...flat, indicator: otherWay })
    expect(fi).toContain(difference === 0 ? ', sama kuin vuonna 2023.' : ', lähes sama kuin vuonna 2023.')
    expect(sv).toContain(difference === 0 ? ', på samma nivå som år 2023.' : ', nästan på samma nivå som år 2023.')
    expect(en).toContain(difference === 0 ? ', the same as in 2023.' : ', nearly the same as in 2023.')
  })

  test('that one year is all that is known, and then nothing of a course', () => {
    const single = { ...base, change: null }
    expect(plain(sentencesOf(single, 'fi'))).toEqual([
      'Espoossa osuus oli 14,2 prosenttia vuonna 2025; muilta vuosilta lukua ei ole.',
    ])
    expect(first(single).slice(1)).toEqual([
      'I Esbo var andelen 14,2 procent år 2025; för andra år finns ingen uppgift.',
      'In Espoo the share was 14.2 per cent in 2025; there is no figure for other years.',
    ])
  })

  test('zero is a figure', () => {
    const zero = { ...base, latest: { ...base.latest, value: 0 } }
    expect(first(zero)[0]).toContain('oli 0,0 prosenttia vuonna 2025')
  })
})

describe('units are inflected by their number', () => {
  const counted = (unit: Record<'fi' | 'sv' | 'en', string>, value: number, difference: number): DraftFacts => ({
    ...base,
    indicator: { ...base.indicator, unit, decimals: 0, ratePer: null },
    latest: { ...base.latest, value },
    change: { ...base.change!, difference },
  })

  test.each([
    [
      'persons, one',
      { fi: 'henkilöä', sv: 'personer', en: 'persons' },
      1,
      1,
      ['nousi 1 henkilön', 'oli 1 henkilö'],
      ['med 1 person', 'var 1 person'],
      ['by 1 person', 'was 1 person'],
    ],
    [
      'persons, many',
      { fi: 'henkilöä', sv: 'personer', en: 'persons' },
      1234,
      21,
      ['nousi 21 henkilöä', 'oli 1 234 henkilöä'],
      ['med 21 personer', 'var 1 234 personer'],
      ['by 21 people', 'was 1,234 people'],
    ],
    [
      'euros, one',
      { fi: '€', sv: '€', en: '€' },
      2,
      1,
      ['nousi 1 euron', 'oli 2 euroa'],
      ['med 1 euro', 'var 2 euro'],
      ['by 1 euro', 'was 2 euros'],
    ],
    [
      'percentages, one',
      percent,
      1,
      1,
      ['nousi 1 prosenttiyksikön', 'oli 1 prosentti'],
      ['med 1 procentenhet', 'var 1 procent'],
      ['by 1 percentage point', 'was 1 per cent'],
    ],
    [
      'per inhabitant',
      { fi: '€ / asukas', sv: '€ / invånare', en: '€ per inhabitant' },
      312,
      5,
      ['nousi 5 euroa asukasta kohti', 'oli 312 euroa asukasta kohti'],
      ['med 5 euro per invånare'],
      ['by 5 euros per inhabitant'],
    ],
    [
      'a rate, whose difference is a bare number',
      { fi: '/ 1 000', sv: '/ 1 000', en: 'per 1,000' },
      12,
      3,
      ['oli 12 / 1 000 vuonna 2025, 3 suurempi kuin vuonna 2023'],
      ['med 3 från 2023 och var 12 / 1 000'],
      ['by 3 from 2023 and was 12 per 1,000'],
    ],
    [
      'an index without a unit',
      { fi: 'indeksi', sv: 'index', en: 'index' },
      104,
      3,
      ['luku oli 104 vuonna 2025, 3 suurempi'],
      ['steg värdet med 3'],
      ['the figure rose by 3'],
    ],
    [
      'a unit that is not known, as it is written',
      { fi: 'käyntiä', sv: 'besök', en: 'visits' },
      7,
      2,
      ['oli 7 käyntiä vuonna 2025, 2 suurempi'],
      ['var 7 besök'],
      ['was 7 visits'],
    ],
  ])('%s', (_, unit, value, difference, fi, sv, en) => {
    const said = first(counted(unit, value, difference))
    for (const part of fi) expect(said[0]).toContain(part)
    for (const part of sv) expect(said[1]).toContain(part)
    for (const part of en) expect(said[2]).toContain(part)
  })

  test('one with decimals is many: 1,0 prosenttia', () => {
    const one = { ...base, latest: { ...base.latest, value: 1 }, change: { ...base.change!, difference: 1 } }
    expect(first(one)).toEqual([
      'Espoossa osuus nousi 1,0 prosenttiyksikköä vuodesta 2023 ja oli 1,0 prosenttia vuonna 2025.',
      'I Esbo steg andelen med 1,0 procentenheter från 2023 och var 1,0 procent år 2025.',
      'In Espoo the share rose by 1.0 percentage points from 2023 and was 1.0 per cent in 2025.',
    ])
  })
})

describe('the course is told only as far as it is sure', () => {
  const trend = { ...base.trend, pValue: 0.017, firstYear: 2015, count: 8, slopePerYear: 0.3 }
  const second = (facts: DraftFacts) => {
    const { fi, sv, en } = all(facts)
    return plain([fi[1]!, sv[1]!, en[1]!])
  }

  test('a trend has its direction, its first year and its test', () => {
    expect(second({ ...base, trend: { ...trend, verdict: 'worse' } })).toEqual([
      'Vuodesta 2015 osuus on kasvanut, ja suunta on heikompaan (selvä muutos, p = 0,017).',
      'Sedan 2015 har andelen ökat, och riktningen är mot det sämre (tydlig förändring, p = 0,017).',
      'Since 2015 the share has increased, and the direction is for the worse (a clear change, p = 0.017).',
    ])
  })

  test('of a neutral indicator nothing is better or worse', () => {
    const neutral = { ...base, indicator: { ...base.indicator, direction: 'neutral' as const } }
    expect(second({ ...neutral, trend: { ...trend, verdict: 'rising' } })[0]).toBe(
      'Vuodesta 2015 osuus on kasvanut (selvä muutos, p = 0,017).',
    )
    expect(all({ ...neutral, trend: { ...trend, verdict: 'rising' } }).fi.join(' ')).not.toMatch(/paremp|heikomp/)
  })

  test('a latest change against the trend is said to be so', () => {
    expect(second({ ...base, trend: { ...trend, verdict: 'better' } })).toEqual([
      'Pitkän ajan suunta on toinen: vuodesta 2015 osuus on pienentynyt, ja suunta on parempaan (selvä muutos, p = 0,017).',
      'På längre sikt är riktningen en annan: sedan 2015 har andelen minskat, och riktningen är mot det bättre (tydlig förändring, p = 0,017).',
      'In the long run the direction is another: since 2015 the share has decreased, and the direction is for the better (a clear change, p = 0.017).',
    ])
  })

  test.each([
    ['proportions', 'Muutos on heikompaan ja suurempi kuin sattuma selittää (95 %).'],
    ['intervals', 'Muutos on heikompaan ja suurempi kuin sattuma selittää (95 %).'],
    ['threshold', 'Muutos on heikompaan ja suurempi kuin indikaattorille sovittu raja.'],
  ] as const)('a change that is tested by %s says so', (basis, said) => {
    expect(second({ ...base, change: { ...base.change!, verdict: 'worse', basis } })[0]).toBe(said)
  })

  test('what chance may explain is not claimed', () => {
    expect(second({ ...base, trend: { ...trend, pValue: 0.3, verdict: 'none' } })).toEqual([
      'Pitkän ajan suuntaa ei voi erottaa sattumasta (8 viimeistä lukua).',
      'Riktningen på längre sikt går inte att skilja från slumpen (de 8 senaste värdena).',
      'The direction in the long run cannot be told from chance (the latest 8 figures).',
    ])
  })

  test('too few figures say nothing of a direction', () => {
    expect(second(base)).toEqual([
      'Lukuja on liian vähän, jotta suunnasta voisi sanoa mitään.',
      'Värdena är för få för att säga något om riktningen.',
      'There are too few figures to say anything of the direction.',
    ])
  })
})

describe('beside others', () => {
  const beside = (...of: DraftFacts['beside']) => {
    const { fi, sv, en } = all({ ...base, beside: of })
    return plain([fi.at(-1)!, sv.at(-1)!, en.at(-1)!])
  }

  test('what differs by more than chance is better or worse', () => {
    expect(
      beside(
        { place: county, value: 12.1, significance: 'worse' },
        { place: country, value: 11.8, significance: 'worse' },
      ),
    ).toEqual([
      'Tilanne on heikompi kuin Länsi-Uudenmaan hyvinvointialueella (12,1 prosenttia) ja koko maassa (11,8 prosenttia), ja erot ovat suurempia kuin sattuma selittää.',
      'Läget är sämre än i Västra Nylands välfärdsområde (12,1 procent) och i hela landet (11,8 procent), och skillnaderna är större än slumpen förklarar.',
      'The situation is worse than in the West Uusimaa wellbeing services county (12.1 per cent) and in the whole country (11.8 per cent), and the differences are larger than chance explains.',
    ])
  })

  test('different findings are told apart, and what cannot be tested is only told', () => {
    expect(
      beside(
        { place: county, value: 14.1, significance: 'similar' },
        { place: country, value: 16, significance: 'better' },
      )[0],
    ).toBe(
      'Tilanne on parempi kuin koko maassa (16,0 prosenttia), ja ero on suurempi kuin sattuma selittää; taso on sattuman rajoissa sama kuin Länsi-Uudenmaan hyvinvointialueella (14,1 prosenttia).',
    )
    expect(
      beside({ place: county, value: 14.1, significance: 'none' }, { place: country, value: 16, significance: 'none' }),
    ).toEqual([
      'Samana vuonna osuus oli Länsi-Uudenmaan hyvinvointialueella 14,1 prosenttia ja koko maassa 16,0 prosenttia.',
      'Samma år var andelen 14,1 procent i Västra Nylands välfärdsområde och 16,0 procent i hela landet.',
      'In the same year the share was 14.1 per cent in the West Uusimaa wellbeing services county and 16.0 per cent in the whole country.',
    ])
  })

  test('of a neutral indicator it is higher or lower', () => {
    expect(beside({ place: country, value: 16, significance: 'lower' })[0]).toBe(
      'Osuus on pienempi kuin koko maassa (16,0 prosenttia), ja ero on suurempi kuin sattuma selittää.',
    )
  })

  test.each([
    [
      false,
      'Sija on 3 niiden 293 kunnan joukossa',
      'Platsen är 3 bland de 293 kommuner',
      'The rank is 3 among the 293',
    ],
    [true, 'Jaettu sija on 3 niiden', 'Den delade platsen är 3 bland', 'The shared rank is 3 among'],
  ])('a rank, shared: %s', (isShared, fi, sv, en) => {
    const said = all({ ...base, rank: { position: 3, of: 293, percentile: 99, year: 2025, isShared } })
    expect(said.fi.at(-1)).toContain(fi)
    expect(said.sv.at(-1)).toContain(sv)
    expect(said.en.at(-1)).toContain(en)
  })
})

describe('what a reader must know', () => {
  test('few cases', () => {
    const few = { ...base, latest: { ...base.latest, absolute: 3, fewCases: true } }
    expect(all(few).fi).toContain('Luku perustuu alle viiteen tapaukseen, joten yksittäinen vuosi kertoo vähän.')
    expect(all(few).sv.join(' ')).toContain('färre än fem fall')
    expect(all(few).en.join(' ')).toContain('fewer than five cases')
  })

  test('that the newest year has not been published of the area', () => {
    const { fi, sv, en } = all({ ...base, latest: { ...base.latest, year: 2023 }, missingYears: [2024, 2025] })
    expect(fi).toContain('Vuosilta 2024 ja 2025 alueen lukua ei ole.')
    expect(sv).toContain('För åren 2024 och 2025 saknas uppgift om området.')
    expect(en).toContain('There is no figure of the area for 2024 and 2025.')
  })

  test('gaps between', () => {
    expect(all({ ...base, missingYears: [2024] }).fi).toContain('Väliltä puuttuu vuosi 2024.')
    expect(all({ ...base, missingYears: [2020, 2021, 2022] }).sv).toContain(
      'Däremellan saknas åren 2020, 2021 och 2022.',
    )
    expect(all({ ...base, missingYears: [2024] }).en).toContain('Between them the year 2024 is missing.')
  })

  test('what the source has changed', () => {
    const { fi, sv, en } = all({ ...base, revised: { year: 2023, before: 12, now: 12.9 } })
    expect(plain(fi)).toContain('Lähde on muuttanut vuoden 2023 lukua: aiemmin 12,0 prosenttia, nyt 12,9 prosenttia.')
    expect(plain(sv)).toContain('Källan har ändrat värdet för 2023: tidigare 12,0 procent, nu 12,9 procent.')
    expect(plain(en)).toContain('The source has changed the figure for 2023: 12.0 per cent before, 12.9 per cent now.')
  })

  test('what happened meanwhile, in its own words', () => {
    const marked = {
      ...base,
      events: [{ year: 2024, text: { fi: 'Perhekeskus avattiin', sv: 'Familjecentret öppnades' } }],
    }
    expect(sentencesOf(marked, 'fi')[0]).toMatch(/; vuoden 2024 kohdalle on merkitty: ”Perhekeskus avattiin”\.$/)
    expect(sentencesOf(marked, 'sv')[0]).toMatch(/; vid år 2024 är det antecknat: ”Familjecentret öppnades”\.$/)
    expect(sentencesOf(marked, 'en')[0]).toMatch(/; the year 2024 is marked with: “Perhekeskus avattiin”\.$/)
  })

  test('the difference between women and men, and between age groups', () => {
    const gender = {
      kind: 'gender',
      year: 2025,
      first: { breakdown: 'female', value: 18.1 },
      second: { breakdown: 'male', value: 10.2 },
      isBeyondChance: true,
    } as const
    const age = {
      kind: 'age',
      year: 2025,
      first: { breakdown: 'age=20-29', value: 22 },
      second: { breakdown: 'age=65-74', value: 8.5 },
      isBeyondChance: null,
    } as const
    const { fi, sv, en } = all({ ...base, gaps: [gender] })
    expect(plain(fi)).toContain(
      'Naisilla osuus oli 18,1 prosenttia ja miehillä 10,2 prosenttia; ero on suurempi kuin sattuma selittää (95 %).',
    )
    expect(plain(sv)).toContain(
      'Bland kvinnor var andelen 18,1 procent och bland män 10,2 procent; skillnaden är större än slumpen förklarar (95 %).',
    )
    expect(plain(en)).toContain(
      'Among women the share was 18.1 per cent and among men 10.2 per cent; the difference is larger than chance explains (95%).',
    )
    expect(plain(all({ ...base, gaps: [age] }).fi)[2]).toMatch(
      /suurin ryhmässä 20–29-vuotiaat \(22,0 prosenttia\) ja pienin ryhmässä 65–74-vuotiaat \(8,5 prosenttia\); eroa ei voi testata\.$/,
    )
  })
})

test('never more than three sentences, the weightiest in their order', () => {
  const everything: DraftFacts = {
    ...base,
    latest: { ...base.latest, fewCases: true },
    trend: { ...base.trend, verdict: 'worse', pValue: 0.004, firstYear: 2015, count: 9 },
    beside: [{ place: country, value: 11, significance: 'worse' }],
    missingYears: [2020, 2026],
    revised: { year: 2023, before: 12, now: 12.9 },
  }
  const said = sentencesOf(everything, 'fi')
  expect(said).toHaveLength(3)
  expect(said[0]).toMatch(/^Espoossa/)
  expect(said[1]).toMatch(/^Vuodesta 2015/)
  expect(said[2]).toMatch(/alle viiteen tapaukseen/)
  for (const one of said) expect(one).toMatch(/^[A-ZÅÄÖ].*\.$/)
})
