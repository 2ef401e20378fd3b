import { formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { dutyTexts } from '../duties/duties.texts.ts'
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
  }
  return lists[field]
}

/** A field of a plan's content as a person reads it; undefined: nothing is in it. */
export function sayField(field: string, value: unknown, language: Language): string | undefined {
  const words = wordsOf(field, language)
  const wordOf = (code: unknown) => (typeof code === 'string' ? (words?.[code] ?? code) : code)
  return sayContent(words && Array.isArray(value) ? value.map(wordOf) : wordOf(value), language)
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
