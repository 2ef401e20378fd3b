import { type Day, formatDay } from '#shared/day.ts'
import { type LocalText, localText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { VersionDifference } from '#web/form/VersionChoice.tsx'

interface Asked<Content extends object> {
  mine: Content
  theirs: Content
  /** The fields in their order with the words for each. */
  labels: { readonly [Name in keyof Content]?: string }
  /** Words for what stands as a key: a state, a unit's or a person's id. */
  words: ReadonlyMap<string, string>
  language: Language
}

/** Where two versions of a project, a pilot or a hand-over differ, as people read them. */
export function contentDifferences<Content extends object>({
  mine,
  theirs,
  labels,
  words,
  language,
}: Asked<Content>): VersionDifference[] {
  const say = (value: unknown) => sayValue(value, { words, language })
  return Object.entries(labels).flatMap(([name, field]) => {
    const own = say(mine[name as keyof Content])
    const other = say(theirs[name as keyof Content])
    return own === other ? [] : [{ field: String(field), mine: own, theirs: other }]
  })
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/

/** Undefined: nothing is there. */
function sayValue(value: unknown, how: Pick<Asked<object>, 'words' | 'language'>): string | undefined {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  if (value === true) return '✓'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string')
    return dayShape.test(value) ? formatDay(value satisfies Day, how.language) : (how.words.get(value) ?? value)
  if (Array.isArray(value)) return value.map((one) => sayValue(one, how) ?? '').join('\n') || undefined
  if (typeof value !== 'object') return undefined
  return isText(value) ? sayText(value) : sayParts(Object.values(value), how)
}

const isText = (value: object): value is LocalText =>
  Object.keys(value).every((key) => ['fi', 'sv', 'en'].includes(key)) && localText.safeParse(value).success

const sayText = (text: LocalText): string => Object.values(text).filter(Boolean).join('\n')

const sayParts = (parts: readonly unknown[], how: Parameters<typeof sayValue>[1]): string | undefined =>
  parts.flatMap((part) => sayValue(part, how) ?? []).join(', ') || undefined
