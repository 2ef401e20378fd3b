import { formatValue } from '#charts/values.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { dutyTexts } from '#modules/plans/duties/duties.texts.ts'
import { planWords } from '#modules/plans/plan-words.texts.ts'
import { formatDay } from '#shared/day.ts'
import { formatEuros } from '#shared/euros.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import type { ChangeKind, ScorecardChange } from './scorecard-changes.ts'
import type { Gaps, Scorecard, ScoredFigure } from './scorecard.ts'
import { scorecardTexts } from './scorecards.texts.ts'

/** What a card is called: its unit's name, or that it is of all. */
export const cardName = ({ unit }: Pick<Scorecard, 'unit'>, language: Language): string =>
  unit ? textIn(unit.name, language) : scorecardTexts[language].whole

/** `1 234 €`, or that nobody has told. */
export const sayEuros = (euros: number | null, language: Language): string =>
  euros === null ? scorecardTexts[language].notTold : formatEuros(euros, language)

/** `12,1 % (2025)`; a dash where there is none. */
export function sayPoint(
  point: { year: number; value: number } | null,
  { indicator }: Pick<ScoredFigure, 'indicator'>,
  language: Language,
): string {
  if (!point) return scorecardTexts[language].nothing
  const format = { unit: textIn(indicator.unit, language), decimals: indicator.decimals, language }
  return `${formatValue(point.value, format)} (${point.year})`
}

/** Each kind of gap that there is, with the names of what it is about. */
export function sayGaps(gaps: Gaps, language: Language): { name: keyof Gaps; words: string; subjects: string[] }[] {
  const titles = (parts: readonly { title: LocalText }[]) => parts.map(({ title }) => textIn(title, language))
  const subjects: Record<keyof Gaps, string[]> = {
    late: titles(gaps.late),
    ownerless: titles(gaps.ownerless),
    unfollowed: titles(gaps.unfollowed),
    unmeasured: titles(gaps.unmeasured),
    groups: gaps.groups.map((group) => indicatorTexts[language].populationGroups[group]),
    duties: gaps.duties.map((duty) => dutyTexts[language].names[duty]),
  }
  return (Object.keys(subjects) as (keyof Gaps)[]).flatMap((name) =>
    subjects[name].length > 0 ? [{ name, words: scorecardTexts[language].gaps[name], subjects: subjects[name] }] : [],
  )
}

type Value = NonNullable<ScorecardChange['before']>

/** How the two values of a change are written; the kinds that are not here have none. */
const writers: Partial<Record<ChangeKind, (value: Value, told: ScorecardChange, language: Language) => string>> = {
  goalFigure: (value, { decimals }, language) => formatNumber(Number(value), language, decimals),
  goalVerdict: (value, _, language) => wordOf(planWords[language].verdicts, value),
  actionStatus: (value, _, language) => wordOf(planWords[language].statuses, value),
  actionOwner: (value) => String(value),
  actionReach: (value, _, language) => formatNumber(Number(value), language),
  actionPlanned: (value, _, language) => formatEuros(Number(value), language),
  actionActual: (value, _, language) => formatEuros(Number(value), language),
}
const wordOf = (words: Readonly<Record<string, string>>, name: Value): string => words[name] ?? String(name)

/** What a change is about, and in words what became of it: `Kävelyryhmä` · `tila Käynnissä → Valmis`. */
export function sayChange(told: ScorecardChange, language: Language): { title: string | null; words: string } {
  const t = scorecardTexts[language]
  const writer = writers[told.kind]
  const say = (value: Value | null) => (value === null ? t.nothing : writer!(value, told, language))
  const subject = told.figure ? `${t.changes[told.kind]}, ${textIn(told.figure, language)}` : t.changes[told.kind]
  const day = told.kind === 'actionFollowUp' && told.now !== null ? ` ${formatDay(String(told.now), language)}` : ''
  return {
    title: told.title && textIn(told.title, language),
    words: writer ? `${subject}: ${t.fromTo(say(told.before), say(told.now))}` : `${subject}${day}`,
  }
}
