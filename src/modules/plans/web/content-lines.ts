import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { dutyTexts } from '../duties/duties.texts.ts'
import { doingTexts } from '../doing/doing.texts.ts'
import { type OwnDoing, ownDoing } from '../doing/own-doing.ts'
import { goalPartner } from '../goal.ts'
import { type IndicatorTarget, indicatorTarget, type YearAndValue } from '../targets/indicator-target.ts'
import { planFormTexts } from './plan-forms.texts.ts'
import { planPageTexts } from './plan-page.texts.ts'

/** Whether a value of a content is a text in one or more languages. */
export const isLocalText = (value: unknown): value is LocalText =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => languages.includes(key as Language))

/** What stands for the codes of a field that is chosen from a list. */
const wordsOf = (field: string, language: Language): Readonly<Record<string, string>> | undefined => {
  const t = planFormTexts[language]
  const lists: Record<string, Readonly<Record<string, string>>> = {
    kind: t.kinds,
    status: t.statuses,
    populationGroup: t.groups,
    fiveWays: planPageTexts[language].ways,
    duties: dutyTexts[language].names,
    themes: indicatorTexts[language].themes,
  }
  return lists[field]
}

/** A field of a plan's content as a person reads it; undefined: nothing is in it. */
export function sayField(field: string, value: unknown, language: Language): string | undefined {
  const parts = partsOf(field, value, language)
  if (parts) return parts.length > 0 ? parts.join('\n') : undefined
  // Ids say nothing to a person; how many they are does.
  if (field === 'dependsOn' && Array.isArray(value)) return value.length === 0 ? undefined : String(value.length)
  const words = wordsOf(field, language)
  const wordOf = (code: unknown) => (typeof code === 'string' ? (words?.[code] ?? code) : code)
  return sayContent(words && Array.isArray(value) ? value.map(wordOf) : wordOf(value), language)
}

/** The lines of a field that is a list of things; undefined: it is no such field. */
function partsOf(field: string, value: unknown, language: Language): string[] | undefined {
  if (field === 'indicatorTargets')
    return indicatorTarget
      .array()
      .safeParse(value)
      .data?.map((one) => sayTarget(one, language))
  if (field === 'ownDoing')
    return ownDoing
      .array()
      .safeParse(value)
      .data?.map((one) => sayDoing(one, language))
  if (field === 'partners')
    return goalPartner
      .array()
      .safeParse(value)
      .data?.map(({ name }) => textIn(name, language))
  return undefined
}

/** `sotkanet:181: 10 (2010) → 7 (2020) → 4 (2029)`: a history knows the indicator by its key. */
const sayTarget = ({ indicator, baseline, path, target }: IndicatorTarget, language: Language): string =>
  `${indicator}: ${[baseline, ...path, target].map((point) => sayPoint(point, language)).join(' → ')}`

const sayPoint = ({ year, value }: YearAndValue, language: Language): string =>
  `${value.toLocaleString(language)} (${year})`

function sayDoing({ name, unit, indicator, values, wanted, link }: OwnDoing, language: Language): string {
  const t = doingTexts[language]
  const done = values.map((point) => sayPoint(point, language)).join(', ')
  const parts = [
    [name && textIn(name, language), unit && textIn(unit, language), indicator].filter(Boolean).join(', '),
    done,
    wanted && `→ ${sayPoint(wanted, language)}`,
    link &&
      [
        textIn(link.why, language),
        t.strengths[link.strength],
        link.source && textIn(link.source, language),
        link.address,
      ]
        .filter(Boolean)
        .join(', '),
  ]
  return parts.filter(Boolean).join(' · ')
}

function sayContent(value: unknown, language: Language): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (isLocalText(value))
    return (
      languages
        .flatMap((one) =>
          value[one]
            ? [languages.length > 1 && Object.keys(value).length > 1 ? `${one}: ${value[one]}` : value[one]]
            : [],
        )
        .join('\n') || textIn(value, language)
    )
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, language) : value
  if (typeof value === 'number') return value.toLocaleString(language)
  if (typeof value === 'boolean') return value ? '✓' : undefined
  if (Array.isArray(value)) return value.map((one) => sayContent(one, language)).join(', ') || undefined
  return Object.values(value)
    .map((one) => sayContent(one, language))
    .filter(Boolean)
    .join(' · ')
}
