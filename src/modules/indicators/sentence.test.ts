import { describe, expect, test } from 'vitest'

import type { Change } from './reading.ts'
import { changeSentence, rankSentence, trendSentence } from './sentence.ts'
import { trendOf } from './statistics/trend.ts'

const years = [2015, 2016, 2017, 2018, 2019]

describe('in words, a trend', () => {
  test('tells direction, first year and certainty in three languages', () => {
    const trend = trendOf(years, [9, 8, 7, 6, 5], 'lower')
    expect(trendSentence(trend, 'lower', 'fi')).toBe(
      'on vähentynyt vuodesta 2015, suunta on parempaan (selvä muutos, p = 0,017)',
    )
    expect(trendSentence(trend, 'lower', 'sv')).toBe(
      'har minskat sedan 2015, riktningen är mot det bättre (tydlig förändring, p = 0,017)',
    )
    expect(trendSentence(trend, 'lower', 'en')).toBe(
      'has decreased since 2015, the direction is for the better (a clear change, p = 0.017)',
    )
  })

  test('of a neutral indicator is neither better nor worse', () => {
    const trend = trendOf([...years, 2020, 2021], [1, 2, 3, 4, 5, 6, 7], 'neutral')
    expect(trendSentence(trend, 'neutral', 'fi')).toBe('on kasvanut vuodesta 2015 (hyvin selvä muutos, p < 0,001)')
  })

  test('that rises by ties alone, with a slope of zero, is still said to rise', () => {
    const ten = Array.from({ length: 10 }, (_, i) => 2010 + i)
    const trend = trendOf(ten, [1, 1, 1, 1, 1, 1, 1, 1, 2, 2], 'lower')
    expect(trend.slopePerYear).toBe(0)
    expect(trendSentence(trend, 'lower', 'en')).toMatch(/^has increased since 2010, the direction is for the worse/)
  })

  test('that is not significant is not claimed', () => {
    expect(trendSentence(trendOf(years, [9, 8, 7, 5, 6], 'lower'), 'lower', 'fi')).toBeUndefined()
  })
})

describe('in words, a change', () => {
  const change: Change = { difference: 1, movement: 'rose', verdict: 'none', basis: null, fromYear: 2014, toYear: 2015 }

  test.each<[Partial<Change>, string, string, string]>([
    [{}, 'nousi edellisestä', 'steg från föregående år', 'rose from the year before'],
    [{ movement: 'flat' }, 'pysyi ennallaan', 'förblev oförändrat', 'stayed the same'],
    [{ fromYear: 2013, movement: 'fell' }, 'laski vuodesta 2013', 'sjönk från 2013', 'fell from 2013'],
    [
      { verdict: 'worse', basis: 'proportions' },
      'nousi edellisestä: muutos heikompaan (suurempi kuin sattuma selittää, 95 %)',
      'steg från föregående år: förändring till det sämre (större än slumpen förklarar, 95 %)',
      'rose from the year before: a change for the worse (larger than chance explains, 95%)',
    ],
  ])('%j', (more, fi, sv, en) => {
    const said = { ...change, ...more }
    expect([changeSentence(said, 'fi'), changeSentence(said, 'sv'), changeSentence(said, 'en')]).toEqual([fi, sv, en])
  })
})

test('in words, a rank names how many municipalities it is among, and the year', () => {
  const rank = { position: 12, of: 293, percentile: 96.2, year: 2024 }
  expect(rankSentence(rank, 'fi')).toBe('sija 12 / 293 kunnasta vuonna 2024, parempi kuin 96\u00a0% kunnista')
})
