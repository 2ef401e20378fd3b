import { describe, expect, test } from 'vitest'

import type { DraftFacts } from './draft-facts.ts'
import { all, base, country, county, percent, plain } from './samples.ts'
import { sentencesOf } from './sentences.ts'

const otherWay = { ...base.indicator, key: 'sotkanet:181' }

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
      { fi: '/ 1 000 asukasta', sv: '/ 1 000 invånare', en: 'per 1,000 inhabitants' },
      12,
      3,
      ['oli 12 / 1 000 asukasta vuonna 2025, 3 suurempi kuin vuonna 2023'],
      ['med 3 från 2023 och var 12 / 1 000 invånare'],
      ['by 3 from 2023 and was 12 per 1,000 inhabitants'],
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
