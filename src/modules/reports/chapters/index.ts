import { actionsChapter } from './actions.chapter.ts'
import { annexIndicatorsChapter } from './annex-indicators.chapter.ts'
import { annexMinimumContentChapter } from './annex-minimum-content.chapter.ts'
import { changesChapter } from './changes.chapter.ts'
import type { ChapterDefinition } from './chapter.ts'
import { conclusionsChapter } from './conclusions.chapter.ts'
import { goalsChapter } from './goals.chapter.ts'
import { groupChapters } from './groups.chapter.ts'
import { handlingChapter } from './handling.chapter.ts'
import { stateChapter } from './state.chapter.ts'
import { structuresChapter } from './structures.chapter.ts'
import { summaryChapter } from './summary.chapter.ts'
import type { ReportKind } from '../report-head.ts'

/** The chapters of each kind of report, in the order of the report. */
export const chaptersOf: Record<ReportKind, readonly ChapterDefinition[]> = {
  annual: [
    summaryChapter,
    stateChapter,
    ...groupChapters,
    changesChapter,
    goalsChapter,
    actionsChapter,
    structuresChapter,
    conclusionsChapter,
    handlingChapter,
    annexIndicatorsChapter,
    annexMinimumContentChapter,
  ],
}

export const chapterDefinition = (kind: ReportKind, key: string): ChapterDefinition | undefined =>
  chaptersOf[kind].find((chapter) => chapter.key === key)
