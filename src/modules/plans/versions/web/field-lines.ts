import { textIn, type LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { isLocalText, sayField } from '../../web/content-lines.ts'
import { fieldNames } from '../../web/field-names.ts'
import { versionTexts } from '../versions.texts.ts'

/** In which language a content is told, and what the units, people and indicators in it are called. */
export interface Wording {
  language: Language
  names: Readonly<Record<string, LocalText>>
}

const wordFor = (field: string, language: Language): string | undefined =>
  (fieldNames[language] as Readonly<Record<string, string>>)[field]

const order = Object.keys(fieldNames.fi)

/** Fields in the order in which the forms ask for them; those that nobody has named last. */
export const inFieldOrder = <Field extends { field: string }>(fields: readonly Field[]): Field[] =>
  fields.toSorted((a, b) => placeOf(a) - placeOf(b))

const placeOf = ({ field }: { field: string }): number => (order.includes(field) ? order.indexOf(field) : order.length)

/** A field of a content as lines that a person reads: a line for each entry of a list, one for anything else, none for nothing. */
export const fieldLines = (field: string, value: unknown, wording: Wording): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => say(field, one, wording) ?? [])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function say(field: string, value: unknown, wording: Wording): string | undefined {
  const { language, names } = wording
  const name = typeof value === 'string' ? names[value] : undefined
  if (name) return textIn(name, language)
  if (typeof value === 'number' && /year$/i.test(field)) return String(value)
  if (typeof value === 'boolean') return versionTexts[language][value ? 'yes' : 'no']
  if (isLocalText(value)) return textIn(value, language)
  if (Array.isArray(value)) return fieldLines(field, value, wording).join(', ') || undefined
  return isRecord(value) ? sayRecord(value, wording) : sayField(field, value, language)
}

/** What is within an entry, each with its name where it has one; a figure with its year. */
function sayRecord(record: Record<string, unknown>, wording: Wording): string | undefined {
  const { language } = wording
  const { year, value, ...others } = record
  if (typeof year === 'number' && typeof value === 'number' && Object.keys(others).length === 0)
    return `${say('value', value, wording)} (${year})`
  const inner: Readonly<Record<string, string>> = versionTexts[language].inner
  const told = sorted(record).flatMap(([field, within]) => {
    const words = say(field, within, wording)
    if (words === undefined) return []
    const name = ['name', 'title', 'indicator'].includes(field) ? undefined : (inner[field] ?? wordFor(field, language))
    return [name ? `${name} ${words}` : words]
  })
  return told.join(' · ') || undefined
}

/** What an entry is of comes first; the database keeps its fields in an order of its own. */
const first = ['name', 'title', 'text', 'indicator', 'year', 'on', 'line', 'baseline', 'target']

const sorted = (record: Record<string, unknown>): [string, unknown][] => {
  const place = ([field]: [string, unknown]) => (first.includes(field) ? first.indexOf(field) : first.length)
  return Object.entries(record).toSorted((a, b) => place(a) - place(b))
}
