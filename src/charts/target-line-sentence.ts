import { translations } from '#shared/texts.ts'
import { forwardOf, type TargetLineData } from './target-line.ts'
import { formatValue } from './values.ts'

const texts = translations({
  fi: {
    baseline: (value: string, year: number) => `Lähtötaso ${value} (${year})`,
    current: (value: string, year: number) => `nyt ${value} (${year})`,
    notMeasured: 'ei vielä uutta lukua',
    target: (value: string, year: number) => `tavoite ${value} vuonna ${year}`,
    reached: 'Tavoite on saavutettu.',
    straight: {
      ahead: (value: string) => `Suoran reitin mukaan luku olisi nyt ${value}: ollaan edellä.`,
      behind: (value: string) => `Suoran reitin mukaan luku olisi nyt ${value}: ollaan jäljessä.`,
      onRoute: 'Luku on suoralla reitillä tavoitteeseen.',
    },
    agreed: {
      ahead: (value: string) => `Sovitun reitin mukaan luku olisi nyt ${value}: ollaan edellä.`,
      behind: (value: string) => `Sovitun reitin mukaan luku olisi nyt ${value}: ollaan jäljessä.`,
      onRoute: 'Luku on sovitulla reitillä tavoitteeseen.',
    },
    backwards: 'Luku on loitontunut tavoitteesta.',
  },
  sv: {
    baseline: (value: string, year: number) => `Utgångsläge ${value} (${year})`,
    current: (value: string, year: number) => `nu ${value} (${year})`,
    notMeasured: 'inget nytt värde ännu',
    target: (value: string, year: number) => `mål ${value} år ${year}`,
    reached: 'Målet är nått.',
    straight: {
      ahead: (value: string) => `Enligt den raka vägen vore värdet nu ${value}: vi ligger före.`,
      behind: (value: string) => `Enligt den raka vägen vore värdet nu ${value}: vi ligger efter.`,
      onRoute: 'Värdet ligger på den raka vägen mot målet.',
    },
    agreed: {
      ahead: (value: string) => `Enligt den avtalade vägen vore värdet nu ${value}: vi ligger före.`,
      behind: (value: string) => `Enligt den avtalade vägen vore värdet nu ${value}: vi ligger efter.`,
      onRoute: 'Värdet ligger på den avtalade vägen mot målet.',
    },
    backwards: 'Värdet har rört sig bort från målet.',
  },
  en: {
    baseline: (value: string, year: number) => `Baseline ${value} (${year})`,
    current: (value: string, year: number) => `now ${value} (${year})`,
    notMeasured: 'no new figure yet',
    target: (value: string, year: number) => `target ${value} in ${year}`,
    reached: 'The target has been reached.',
    straight: {
      ahead: (value: string) => `On a straight way the figure would now be ${value}: we are ahead.`,
      behind: (value: string) => `On a straight way the figure would now be ${value}: we are behind.`,
      onRoute: 'The figure is on a straight way to the target.',
    },
    agreed: {
      ahead: (value: string) => `On the agreed way the figure would now be ${value}: we are ahead.`,
      behind: (value: string) => `On the agreed way the figure would now be ${value}: we are behind.`,
      onRoute: 'The figure is on the agreed way to the target.',
    },
    backwards: 'The figure has moved away from the target.',
  },
})

/** Baseline, latest figure and target, and how the latest stands against the expected one. */
export function targetLineSentence(data: TargetLineData): string {
  const { baseline, current, target } = data
  const t = texts[data.language]
  const way = [
    t.baseline(formatValue(baseline.value, data), baseline.year),
    current ? t.current(formatValue(current.value, data), current.year) : t.notMeasured,
    t.target(formatValue(target.value, data), target.year),
  ].join(', ')
  return [`${way}.`, current && standing(data, current.value)].filter(Boolean).join(' ')
}

function standing(data: TargetLineData, current: number): string {
  const t = texts[data.language]
  const verdict = data.verdict ?? comparedBarely(data, current)
  if (verdict === 'reached') return t.reached
  if (verdict === 'backwards') return t.backwards
  if (data.expected === null || verdict === 'noFigure') return ''
  const way = data.path?.length ? t.agreed : t.straight
  const expected = formatValue(data.expected, data)
  if (verdict === 'behind') return way.behind(expected)
  const isAhead = forwardOf(data) * (current - data.expected) > 0 && expected !== formatValue(current, data)
  return isAhead ? way.ahead(expected) : way.onRoute
}

function comparedBarely(data: TargetLineData, current: number): TargetLineData['verdict'] {
  const { baseline, target, expected } = data
  if (forwardOf(data) * (current - target.value) >= 0) return 'reached'
  if (forwardOf(data) * (current - baseline.value) < 0) return 'backwards'
  if (expected === null) return 'noFigure'
  const isBehind =
    forwardOf(data) * (current - expected) < 0 && formatValue(expected, data) !== formatValue(current, data)
  return isBehind ? 'behind' : 'onCourse'
}
