import type { AnswerState, FollowUpCard } from '../answer.ts'
import type { PersonalTexts } from './personal.texts.ts'

/** Under way means on track, but not when the last day has passed. */
export const wordOf = (state: AnswerState, { status }: Pick<FollowUpCard, 'status'>, t: PersonalTexts): string =>
  t.states[state === 'ongoing' && status === 'late' ? 'late' : state]
