import { formatValue, type ValueFormat } from '#charts/values.ts'
import { type Run, text, type Tone } from '#documents/document.ts'
import type { Indicator } from '#modules/indicators/indicator.ts'
import type { Change, Origin, ProfileRow, Trend } from '#modules/indicators/reading.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { formatChange } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { changeSymbol } from './drawings.tsx'
import { resolveTexts } from './resolve.texts.ts'

export const formatOf = (indicator: Pick<Indicator, 'unit' | 'decimals'>, language: Language): ValueFormat => ({
  unit: textIn(indicator.unit, language),
  decimals: indicator.decimals,
  language,
})

/** The title as sources write it, with the unit where the title lacks it. */
export function titleWithUnit(indicator: Pick<Indicator, 'title' | 'unit'>, language: Language): string {
  const title = textIn(indicator.title, language).trim()
  const unit = textIn(indicator.unit, language)
  const hasUnit =
    unit === '' || spaced(title).includes(spaced(unit)) || (unit === '%' && /procent|per cent|prosent/i.test(title))
  if (hasUnit) return title
  return isRate(unit) ? `${title} ${unit}` : `${title},\u00a0${unit}`
}

const spaced = (words: string): string => words.replaceAll(/\s+/g, ' ')

const isRate = (unit: string): boolean => /^(\/|per )/.test(unit)

/** The title; of a rate with what it is out of, which stands beside no value: `Hoitojaksot / 10 000 asukasta`. */
export const titleOfValue = (indicator: Pick<Indicator, 'title' | 'unit'>, language: Language): string =>
  isRate(textIn(indicator.unit, language)) ? titleWithUnit(indicator, language) : textIn(indicator.title, language)

/** More areas than this are counted in a caption, not named. */
const mostNamed = 4

/** Whose figures a caption is about: `Virtala, Merisalmi, Koko maa`; of many the first: `Virtala ja 7 muuta aluetta`. */
export function areasInWords(areas: readonly { title: LocalText }[], language: Language): string {
  const names = areas.map(({ title }) => textIn(title, language))
  if (names.length <= mostNamed) return names.join(', ')
  return resolveTexts[language].andOtherAreas(names[0]!, names.length - 1)
}

/** `2010–2024`, or the one year. */
export const yearsInWords = (first: number, last: number): string => (first === last ? `${last}` : `${first}–${last}`)

/** `12,1 % (2025)`, flagged when it stands on fewer than five cases. */
export function latestInWords({ indicator, latest }: ProfileRow, language: Language): string {
  const t = resolveTexts[language]
  if (!latest) return t.noValue
  const value = formatValue(latest.value, formatOf(indicator, language))
  return `${value} (${latest.year})${latest.fewCases ? `, ${t.fewCases}` : ''}`
}

/** `THL Sotkanet, indikaattori 181, versio 3, haettu 12.11.2026`. */
export const originInWords = (origin: Origin | null, language: Language): string =>
  origin ? originsInWords([origin], language) : resolveTexts[language].noValue

/**
 * Where several figures come from in one line, each source and each of its fetches once:
 * `THL Sotkanet, indikaattorit 181 ja 189 (versio 3, haettu 12.11.2026), indikaattori 234 (versio 1, haettu 7.5.2026)`.
 */
export const originsInWords = (origins: readonly Origin[], language: Language): string =>
  [...Map.groupBy(origins, ({ source }) => source)]
    .map(([source, its]) => `${sourceName(source, language)}, ${fetchesInWords(its, language)}`)
    .join('; ')

function fetchesInWords(origins: readonly Origin[], language: Language): string {
  const t = resolveTexts[language]
  const fetches = [...Map.groupBy(origins, (one) => fetchInWords(one, language))].map(([fetch, its]) => {
    const ids = [...new Set(its.map(({ indicator }) => indicator.split(':')[1] ?? indicator))]
    return {
      fetch,
      ids: ids.length === 1 ? t.indicatorId(ids[0]!) : t.indicatorIds(joined(ids, language)),
      ofOne: ids.length === 1,
    }
  })
  const [first] = fetches
  if (fetches.length === 1 && first!.ofOne) return `${first!.ids}, ${first!.fetch}`
  return fetches.map(({ fetch, ids }) => `${ids} (${fetch})`).join(', ')
}

function fetchInWords({ revision, fetchedAt }: Origin, language: Language): string {
  const t = resolveTexts[language]
  return `${t.revision(revision)}, ${t.fetched(formatDay(isoDay(new Date(fetchedAt)), language))}`
}

const joined = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words)

const namedSources = ['sotkanet', 'demo'] as const
const knownSource = (source: string) => namedSources.find((name) => name === source)

/** What a source is called; one without a name of ours keeps its id. */
export function sourceName(source: string, language: Language): string {
  const known = knownSource(source)
  return known ? resolveTexts[language].sourceNames[known] : source
}

export function sourceDetail(source: string, language: Language): string | undefined {
  const known = knownSource(source)
  return known && resolveTexts[language].sourceDetails[known]
}

const tones: Record<Change['verdict'] | Trend['verdict'], Tone> = {
  better: 'positive',
  worse: 'negative',
  rising: 'quiet',
  falling: 'quiet',
  none: 'quiet',
}

/** The mark, the difference, and the verdict's word, or else what the figure did: `↓ −2,7 parempaan, vuodesta 2023`. */
export function changeInRuns({ change, indicator }: ProfileRow, language: Language): Run[] {
  const t = resolveTexts[language]
  if (!change) return [text('–')]
  const tone = tones[change.verdict]
  const word = change.verdict === 'none' ? t[change.movement] : t[change.verdict]
  const difference = formatChange(change.difference, language, indicator.decimals)
  return [
    { kind: 'symbol', drawing: changeSymbol(change.movement, tone) },
    text(`\u00a0${difference} `),
    { kind: 'tone', tone, runs: [text(word)] },
    text(` ${t.since(change.fromYear)}`),
  ]
}
