import type { Language } from '#shared/texts.ts'
import { indicatorPageTexts } from './web/indicator-page.texts.ts'

/** What a source is called: `THL Sotkanet`; its own id when it has no other name. */
export function sourceName(source: string, language: Language): string {
  const names: Readonly<Record<string, string>> = indicatorPageTexts[language].sources
  return names[source] ?? source
}
