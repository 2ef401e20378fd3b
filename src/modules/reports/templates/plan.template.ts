import { annexIndicatorsChapter } from '../chapters/annex-indicators.chapter.ts'
import { approvalChapter } from '../chapters/approval.chapter.ts'
import { backgroundChapter } from '../chapters/background.chapter.ts'
import { childrenPlanChapter } from '../chapters/children-plan.chapter.ts'
import { easyLanguageChapter } from '../chapters/easy-language.chapter.ts'
import { followUpChapter } from '../chapters/follow-up.chapter.ts'
import { handlingChapter } from '../chapters/handling.chapter.ts'
import { keyMessagesChapter } from '../chapters/key-messages.chapter.ts'
import { olderPlanChapter } from '../chapters/older-plan.chapter.ts'
import { planActionsChapter } from '../chapters/plan-actions.chapter.ts'
import { planGoalsChapter } from '../chapters/plan-goals.chapter.ts'
import { programmesChapter } from '../chapters/programmes.chapter.ts'
import { strategyChapter } from '../chapters/strategy.chapter.ts'
import { strengthsChapter } from '../chapters/strengths.chapter.ts'
import { summaryChapter } from '../chapters/summary.chapter.ts'
import { handlingStages } from '../report-head.ts'
import { placed, required, type OwnTemplate } from './template.ts'

/** The wellbeing plan on its own: the second and third part of the national model. */
export const planTemplate: OwnTemplate = {
  kind: 'plan',
  chapters: [
    placed(keyMessagesChapter),
    placed(easyLanguageChapter),
    placed(summaryChapter, required),
    placed(backgroundChapter),
    placed(strengthsChapter),
    placed(strategyChapter),
    placed(programmesChapter),
    placed(planGoalsChapter, required),
    placed(planActionsChapter, required),
    placed(childrenPlanChapter, required),
    placed(olderPlanChapter, required),
    placed(followUpChapter, required),
    placed(handlingChapter),
    placed(approvalChapter),
    placed(annexIndicatorsChapter),
  ],
  stages: handlingStages,
}
