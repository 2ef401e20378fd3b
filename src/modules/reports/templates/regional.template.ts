import { annexIndicatorsChapter } from '../chapters/annex-indicators.chapter.ts'
import { annexMinimumContentChapter } from '../chapters/annex-minimum-content.chapter.ts'
import { approvalChapter } from '../chapters/approval.chapter.ts'
import { backgroundChapter } from '../chapters/background.chapter.ts'
import { differencesChapter } from '../chapters/differences.chapter.ts'
import { easyLanguageChapter } from '../chapters/easy-language.chapter.ts'
import { groupChapters } from '../chapters/groups.chapter.ts'
import { handlingChapter } from '../chapters/handling.chapter.ts'
import { keyMessagesChapter } from '../chapters/key-messages.chapter.ts'
import { municipalitiesChapter } from '../chapters/municipalities.chapter.ts'
import { planOutcomeChapter } from '../chapters/plan-outcome.chapter.ts'
import { servicesChapter } from '../chapters/services.chapter.ts'
import { stateChapter } from '../chapters/state.chapter.ts'
import { strengthsChapter } from '../chapters/strengths.chapter.ts'
import { structuresChapter } from '../chapters/structures.chapter.ts'
import { substanceWorkChapter } from '../chapters/substance-work.chapter.ts'
import { summaryChapter } from '../chapters/summary.chapter.ts'
import { supportToMunicipalitiesChapter } from '../chapters/support-to-municipalities.chapter.ts'
import { handlingStages } from '../report-head.ts'
import { below, placed, required, type OwnTemplate } from './template.ts'

/** The regional report of a wellbeing services county: the state of its area and its municipalities, structures and cooperation, and what was done. */
export const regionalTemplate: OwnTemplate = {
  kind: 'regional',
  chapters: [
    placed(keyMessagesChapter),
    placed(easyLanguageChapter),
    placed(summaryChapter, required),
    placed(backgroundChapter),
    placed(stateChapter, required),
    ...groupChapters.map((chapter) => placed(chapter, below)),
    placed(differencesChapter, required),
    placed(municipalitiesChapter, required),
    placed(structuresChapter, required),
    placed(substanceWorkChapter),
    placed(servicesChapter),
    placed(planOutcomeChapter, required),
    placed(supportToMunicipalitiesChapter),
    placed(strengthsChapter, required),
    placed(handlingChapter),
    placed(approvalChapter),
    placed(annexIndicatorsChapter),
    placed(annexMinimumContentChapter),
  ],
  stages: handlingStages,
}
