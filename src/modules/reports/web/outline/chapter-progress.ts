import type { Language } from '#shared/texts.ts'
import type { ReportBlock } from '../../report.ts'
import { isBlank } from '../../rich-text.ts'

/** How far a chapter is: `live` has nothing to write in, and is `ready` when a person says so. */
export type ChapterProgress = 'empty' | 'writing' | 'ready' | 'live'

/** How far a chapter is in a language. */
export function progressOf(
  { blocks }: { blocks: readonly Pick<ReportBlock, 'settings' | 'texts'>[] },
  { language, isReady }: { language: Language; isReady: boolean },
): ChapterProgress {
  if (isReady) return 'ready'
  const places = blocks.filter(({ settings }) => settings.kind === 'text')
  if (places.length === 0) return 'live'
  return places.some(({ texts }) => !isBlank(texts[language]?.content)) ? 'writing' : 'empty'
}
