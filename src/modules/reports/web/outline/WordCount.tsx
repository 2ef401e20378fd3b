import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { outlineTexts } from './outline.texts.ts'
import { readingMinutes } from './word-counts.ts'

/** How long what people have written is, and how long it takes to read. */
export function WordCount({ counts }: { counts: ReadonlyMap<string, number> }) {
  const t = useTexts(outlineTexts)
  const language = useLanguage()
  const words = [...counts.values()].reduce((sum, one) => sum + one, 0)
  return <p className="report-outline-words">{t.length(formatNumber(words, language), readingMinutes(words))}</p>
}
