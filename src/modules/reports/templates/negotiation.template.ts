import { agreedBeforeChapter } from '../chapters/agreed-before.chapter.ts'
import { agreedCooperationChapter } from '../chapters/agreed-cooperation.chapter.ts'
import { agreedFollowUpChapter } from '../chapters/agreed-follow-up.chapter.ts'
import { agreedGoalsChapter } from '../chapters/agreed-goals.chapter.ts'
import { negotiationPartiesChapter } from '../chapters/negotiation-parties.chapter.ts'
import { negotiationPictureChapter } from '../chapters/negotiation-picture.chapter.ts'
import { placed, required, type OwnTemplate } from './template.ts'

/** The memo of the yearly negotiation between county and municipalities: goals, measures, cooperation and follow-up, as the law names them. */
export const negotiationTemplate: OwnTemplate = {
  kind: 'negotiation',
  chapters: [
    placed(negotiationPartiesChapter, required),
    placed(negotiationPictureChapter, required),
    placed(agreedBeforeChapter),
    placed(agreedGoalsChapter, required),
    placed(agreedCooperationChapter, required),
    placed(agreedFollowUpChapter, required),
  ],
  stages: ['comments', 'board'],
}
