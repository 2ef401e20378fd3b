import type { ReportBlock } from '../../report.ts'

/** How far a chapter is: `live` has nothing to write in, and any is `ready` when a person says so. */
export type ChapterProgress = 'empty' | 'writing' | 'ready' | 'live'

/** How far a chapter is, by the words that have been written into it. */
export function progressOf(
  { blocks }: { blocks: readonly Pick<ReportBlock, 'settings'>[] },
  { words, isReady }: { words: number; isReady: boolean },
): ChapterProgress {
  if (isReady) return 'ready'
  if (!blocks.some(({ settings }) => settings.kind === 'text')) return 'live'
  return words > 0 ? 'writing' : 'empty'
}
