import { actionsChapter } from '../chapters/actions.chapter.ts'
import { annexIndicatorsChapter } from '../chapters/annex-indicators.chapter.ts'
import { changesChapter } from '../chapters/changes.chapter.ts'
import { conclusionsChapter } from '../chapters/conclusions.chapter.ts'
import { easyLanguageChapter } from '../chapters/easy-language.chapter.ts'
import { goalsChapter } from '../chapters/goals.chapter.ts'
import { handlingChapter } from '../chapters/handling.chapter.ts'
import { keyMessagesChapter } from '../chapters/key-messages.chapter.ts'
import { reviewScopeChapter } from '../chapters/review-scope.chapter.ts'
import { summaryChapter } from '../chapters/summary.chapter.ts'
import { placed, required, type OwnTemplate } from './template.ts'

/** The narrow review of a year between: what changed, what was done, what follows. */
export const reviewTemplate: OwnTemplate = {
  kind: 'review',
  chapters: [
    placed(keyMessagesChapter),
    placed(easyLanguageChapter),
    placed(reviewScopeChapter),
    placed(summaryChapter, required),
    placed(changesChapter, required),
    placed(goalsChapter),
    placed(actionsChapter, required),
    placed(conclusionsChapter),
    placed(handlingChapter),
    placed(annexIndicatorsChapter),
  ],
  stages: ['comments', 'steeringGroup', 'board', 'council'],
}
