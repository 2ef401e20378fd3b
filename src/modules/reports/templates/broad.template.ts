import { annexIndicatorsChapter } from '../chapters/annex-indicators.chapter.ts'
import { annexMinimumContentChapter } from '../chapters/annex-minimum-content.chapter.ts'
import { approvalChapter } from '../chapters/approval.chapter.ts'
import { backgroundChapter } from '../chapters/background.chapter.ts'
import { childrenPlanChapter } from '../chapters/children-plan.chapter.ts'
import { comingPlanChapter } from '../chapters/coming-plan.chapter.ts'
import { councilHandlingChapter } from '../chapters/council-handling.chapter.ts'
import { differencesChapter } from '../chapters/differences.chapter.ts'
import { easyLanguageChapter } from '../chapters/easy-language.chapter.ts'
import { followUpChapter } from '../chapters/follow-up.chapter.ts'
import { groupChapters } from '../chapters/groups.chapter.ts'
import { handlingChapter } from '../chapters/handling.chapter.ts'
import { integrationChapter } from '../chapters/integration.chapter.ts'
import { keyMessagesChapter } from '../chapters/key-messages.chapter.ts'
import { olderPlanChapter } from '../chapters/older-plan.chapter.ts'
import { physicalActivityChapter } from '../chapters/physical-activity.chapter.ts'
import { planActionsChapter } from '../chapters/plan-actions.chapter.ts'
import { planGoalsChapter } from '../chapters/plan-goals.chapter.ts'
import { planOutcomeChapter } from '../chapters/plan-outcome.chapter.ts'
import { programmesChapter } from '../chapters/programmes.chapter.ts'
import { servicesChapter } from '../chapters/services.chapter.ts'
import { stateChapter } from '../chapters/state.chapter.ts'
import { strategyChapter } from '../chapters/strategy.chapter.ts'
import { strengthsChapter } from '../chapters/strengths.chapter.ts'
import { structuresChapter } from '../chapters/structures.chapter.ts'
import { substanceWorkChapter } from '../chapters/substance-work.chapter.ts'
import { summaryChapter } from '../chapters/summary.chapter.ts'
import { termReviewChapter } from '../chapters/term-review.chapter.ts'
import { handlingStages } from '../report-head.ts'
import { below, placed, required, requiredBelow, type OwnTemplate } from './template.ts'

/** The broad report with the plan: the three parts of the national model, and the contents of THL's structure within them. */
export const broadTemplate: OwnTemplate = {
  kind: 'broad',
  chapters: [
    placed(keyMessagesChapter),
    placed(easyLanguageChapter),
    placed(summaryChapter, required),
    placed(backgroundChapter),
    placed(termReviewChapter),
    placed(stateChapter, requiredBelow),
    ...groupChapters.map((chapter) => placed(chapter, below)),
    placed(differencesChapter, requiredBelow),
    placed(physicalActivityChapter, below),
    placed(substanceWorkChapter, below),
    placed(integrationChapter, below),
    placed(structuresChapter, below),
    placed(servicesChapter, below),
    placed(planOutcomeChapter, requiredBelow),
    placed(strengthsChapter, requiredBelow),
    placed(comingPlanChapter),
    placed(strategyChapter, below),
    placed(programmesChapter, below),
    placed(planGoalsChapter, requiredBelow),
    placed(planActionsChapter, requiredBelow),
    placed(childrenPlanChapter, requiredBelow),
    placed(olderPlanChapter, requiredBelow),
    placed(followUpChapter, below),
    placed(councilHandlingChapter),
    placed(handlingChapter, below),
    placed(approvalChapter, below),
    placed(annexIndicatorsChapter),
    placed(annexMinimumContentChapter),
  ],
  stages: handlingStages,
}
