import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Indicator } from './indicator.ts'
import { sourceName } from './source-name.ts'

interface Attributed {
  indicator: Pick<Indicator, 'producer' | 'licence'>
  source: string
  /** When the figures were fetched; null: there are none. */
  fetchedAt: string | null
}

/** Producer, source, licence and day of fetching in one line: it follows the figures wherever they go. */
export function attributionOf({ indicator, source, fetchedAt }: Attributed, language: Language): string {
  const day = fetchedAt && formatDay(isoDay(new Date(fetchedAt)), language)
  const parts = [textIn(indicator.producer, language), sourceName(source, language), indicator.licence, day]
  // A producer that is its own source is named once.
  return [...new Set(parts)].filter(Boolean).join(', ')
}
