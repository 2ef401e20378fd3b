import { annexIndicatorsChapter } from '../chapters/annex-indicators.chapter.ts'
import { approvalChapter } from '../chapters/approval.chapter.ts'
import { backgroundChapter } from '../chapters/background.chapter.ts'
import { cooperationChapter } from '../chapters/cooperation.chapter.ts'
import { easyLanguageChapter } from '../chapters/easy-language.chapter.ts'
import { followUpChapter } from '../chapters/follow-up.chapter.ts'
import { childrenChapter, olderChapter, workingAgeChapter, youngChapter } from '../chapters/groups.chapter.ts'
import { handlingChapter } from '../chapters/handling.chapter.ts'
import { housingForecastChapter } from '../chapters/housing-forecast.chapter.ts'
import { keyMessagesChapter } from '../chapters/key-messages.chapter.ts'
import { livingConditionsChapter } from '../chapters/living-conditions.chapter.ts'
import { planActionsChapter } from '../chapters/plan-actions.chapter.ts'
import { planGoalsChapter } from '../chapters/plan-goals.chapter.ts'
import { promotingServicesChapter } from '../chapters/promoting-services.chapter.ts'
import { stateChapter } from '../chapters/state.chapter.ts'
import { summaryChapter } from '../chapters/summary.chapter.ts'
import { handlingStages } from '../report-head.ts'
import { placed, required, type OwnTemplate } from './template.ts'

/** The plan of an age group: for children and the young what section 12 of the Child Welfare Act lists, for older people the forecast of housing needs besides. */
export const agePlanTemplate: OwnTemplate = {
  kind: 'agePlan',
  chapters: [
    placed(keyMessagesChapter),
    placed(easyLanguageChapter),
    placed(summaryChapter, required),
    placed(backgroundChapter),
    placed(livingConditionsChapter, { required: true, groups: ['children'] }),
    placed(stateChapter, { required: true, groups: ['workingAge', 'older'] }),
    placed(childrenChapter, { level: 2, groups: ['children'] }),
    placed(youngChapter, { level: 2, groups: ['children'] }),
    placed(workingAgeChapter, { level: 2, groups: ['workingAge'] }),
    placed(olderChapter, { level: 2, groups: ['older'] }),
    placed(promotingServicesChapter, required),
    placed(housingForecastChapter, { required: true, groups: ['older'] }),
    placed(planGoalsChapter, required),
    placed(planActionsChapter, required),
    placed(cooperationChapter, required),
    placed(followUpChapter, required),
    placed(handlingChapter),
    placed(approvalChapter),
    placed(annexIndicatorsChapter),
  ],
  stages: handlingStages,
}
