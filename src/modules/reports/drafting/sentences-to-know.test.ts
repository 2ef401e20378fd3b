import { describe, expect, test } from 'vitest'

import type { DraftFacts } from './draft-facts.ts'
import { all, base, country, plain } from './samples.ts'
import { sentencesOf } from './sentences.ts'

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
    const pupils = { ...base.indicator, title: { fi: 'Yksinäiset, 8.–9. luokan oppilaat' } }
    const ofMinors = all({ ...base, indicator: pupils, gaps: [gender] })
    expect(plain(ofMinors.fi).join(' ')).toContain('Tytöillä osuus oli 18,1 prosenttia ja pojilla 10,2 prosenttia;')
    expect(plain(ofMinors.sv).join(' ')).toContain('Bland flickor var andelen 18,1 procent och bland pojkar 10,2')
    expect(plain(ofMinors.en).join(' ')).toContain('Among girls the share was 18.1 per cent and among boys 10.2')
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
