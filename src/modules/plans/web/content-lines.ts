import { formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'

const isLocalText = (value: unknown): value is LocalText =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => languages.includes(key as Language))

/** A field of a plan's content as a person reads it; undefined: nothing is in it. */
export function sayContent(value: unknown, language: Language): string | undefined {
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
