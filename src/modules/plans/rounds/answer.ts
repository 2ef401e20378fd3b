import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { type ActionContent, type ActionFacts, actionStatuses, statusOf } from '../action.ts'
import { reachTotal } from '../action/reach.ts'
import { type FollowUpInput, reportedStates, withReportedState } from '../follow-up.ts'
import { localText } from '#shared/local-text.ts'
import { standardWords } from './answer.texts.ts'

/** How an action goes, as its owner says it: `planned` that it has not begun and that this is as meant. */
export const answerStates = ['planned', ...reportedStates] as const
export type AnswerState = (typeof answerStates)[number]

/** The longest answer, in letters: it is to be written in two minutes and read in ten seconds. */
export const mostWords = 500

/** Words that are needed: a risk and an end have a reason that others have to know. */
export const needsWords = (state: AnswerState): boolean => state === 'atRisk' || state === 'stopped'

const answerFields = z.object({
  state: z.enum(answerStates),
  text: z.string().trim().max(mostWords),
  language: z.enum(languages).meta({ description: 'The language of the words' }),
  doneOn: z.iso.date().nullable().meta({ description: 'The day it was ready; with the state done' }),
  reach: reachTotal,
})

const hasItsWords = ({ state, text }: { state: AnswerState; text: string }) => !needsWords(state) || text !== ''
const hasItsDay = ({ state, doneOn }: { state: AnswerState; doneOn: Day | null }) => state !== 'done' || doneOn !== null
const wordsMissing = { path: ['text'], error: 'wordsMissing' }
const dayMissing = { path: ['doneOn'], error: 'dayMissing' }

/** What an owner says of an action. */
export const answerInput = answerFields.refine(hasItsWords, wordsMissing).refine(hasItsDay, dayMissing)
export type AnswerInput = z.infer<typeof answerInput>

export const givenAnswer = answerFields
  .omit({ language: true })
  .extend({ on: z.iso.date(), byName: z.string(), version: z.int().positive() })
  .meta({ id: 'GivenAnswer', description: 'An answer as it was given; `version` is that of its follow-up' })
export type GivenAnswer = z.infer<typeof givenAnswer>

/** One action of a round as its owner sees it. It holds nothing that the owner does not need: no money, no people. */
export const followUpCard = z
  .object({
    action: z.uuid(),
    version: z.int().positive().meta({ description: 'The version of the action that an answer gives back' }),
    title: localText,
    goal: localText,
    unitName: localText.nullable(),
    status: z.enum(actionStatuses),
    startsOn: z.iso.date().nullable(),
    endsOn: z.iso.date().nullable(),
    latest: z
      .object({ on: z.iso.date(), text: localText, authorName: z.string() })
      .nullable()
      .meta({ description: 'The follow-up before this round; null: it was never updated' }),
    answer: givenAnswer.nullable(),
    choices: z.array(z.enum(answerStates)).meta({ description: 'What may be said of it today' }),
  })
  .meta({ id: 'FollowUpCard' })
export type FollowUpCard = z.infer<typeof followUpCard>

/**
 * What may be said of an action on a day: that it has not begun as meant only before its first day, that it is at risk
 * only before its last one has passed (then it is late, whatever is said). What was answered already stays possible.
 */
export function choicesOf(facts: ActionFacts, today: Day, answered: AnswerState | null = null): AnswerState[] {
  const status = statusOf(facts, today)
  const impossible: AnswerState[] = [
    ...(status === 'planned' ? [] : (['planned'] as const)),
    ...(status === 'late' ? (['atRisk'] as const) : []),
  ]
  return answerStates.filter((state) => state === answered || !impossible.includes(state))
}

/** The follow-up that an answer becomes; one without words says what its state says. */
export function followUpOf(
  { state, text, language, reach }: AnswerInput,
  today: Day,
): Pick<FollowUpInput, 'on' | 'text' | 'state' | 'reach'> {
  return {
    on: today,
    text: text === '' ? standardWords(state) : { [language]: text },
    state: state === 'planned' ? null : state,
    reach,
  }
}

/** The action after an answer: by the rule of every follow-up, but ready on the day that was told. */
export function withAnswer(
  action: ActionContent,
  { state, doneOn, ...answer }: AnswerInput,
  today: Day,
): ActionContent {
  const { text } = followUpOf({ state, doneOn, ...answer }, today)
  if (state === 'planned') return action
  return withReportedState(action, { on: state === 'done' && doneOn ? doneOn : today, state, text })
}

/** The words that somebody wrote; of an answer without words none. */
export function writtenWords(text: LocalText, state: AnswerState): LocalText {
  const standard = standardWords(state)
  return languages.every((language) => text[language] === standard[language]) ? {} : text
}

/** Whether two answers say the same: a second press of the same button changes nothing. */
export const saysTheSame = (
  { state, text, doneOn, reach }: Pick<AnswerInput, 'state' | 'text' | 'doneOn' | 'reach'>,
  given: GivenAnswer,
): boolean => state === given.state && text === given.text && doneOn === given.doneOn && reach === given.reach
