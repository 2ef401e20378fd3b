import { actionsChapter } from '../chapters/actions.chapter.ts'
import { annexIndicatorsChapter } from '../chapters/annex-indicators.chapter.ts'
import { annexMinimumContentChapter } from '../chapters/annex-minimum-content.chapter.ts'
import { changesChapter } from '../chapters/changes.chapter.ts'
import { conclusionsChapter } from '../chapters/conclusions.chapter.ts'
import { easyLanguageChapter } from '../chapters/easy-language.chapter.ts'
import { goalsChapter } from '../chapters/goals.chapter.ts'
import { groupChapters } from '../chapters/groups.chapter.ts'
import { handlingChapter } from '../chapters/handling.chapter.ts'
import { keyMessagesChapter } from '../chapters/key-messages.chapter.ts'
import { stateChapter } from '../chapters/state.chapter.ts'
import { structuresChapter } from '../chapters/structures.chapter.ts'
import { summaryChapter } from '../chapters/summary.chapter.ts'
import { handlingStages } from '../report-head.ts'
import { below, placed, required, type OwnTemplate } from './template.ts'

/** The yearly report: what the law asks for every year, wellbeing and health with what is behind them, and the measures carried out. */
export const annualTemplate: OwnTemplate = {
  kind: 'annual',
  chapters: [
    placed(keyMessagesChapter),
    placed(easyLanguageChapter),
    placed(summaryChapter, required),
    placed(stateChapter, required),
    ...groupChapters.map((chapter) => placed(chapter, below)),
    placed(changesChapter),
    placed(goalsChapter),
    placed(actionsChapter, required),
    placed(structuresChapter),
    placed(conclusionsChapter),
    placed(handlingChapter),
    placed(annexIndicatorsChapter),
    placed(annexMinimumContentChapter),
  ],
  stages: handlingStages,
}
