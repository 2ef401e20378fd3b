import type { Day } from '#shared/day.ts'
import type { AnswerState, FollowUpCard } from '../answer.ts'

/** What is written on a card and not yet saved. */
export interface AnswerDraft {
  state: AnswerState | null
  text: string
  doneOn: Day | null
  reach: number | null
}

/** A card begins from the answer that it has. */
export const draftOf = ({ answer }: FollowUpCard): AnswerDraft =>
  answer
    ? { state: answer.state, text: answer.text, doneOn: answer.doneOn, reach: answer.reach }
    : { state: null, text: '', doneOn: null, reach: null }

export const isSame = (one: AnswerDraft, other: AnswerDraft): boolean =>
  one.state === other.state && one.text === other.text && one.doneOn === other.doneOn && one.reach === other.reach

export type Drafts = Record<string, AnswerDraft>

const keyOf = (round: string) => `kaarna.answers.${round}`

/** Keeps what is written in this tab until it is closed: others who use the browser do not see it. */
export function keepDrafts(round: string, drafts: Drafts): void {
  try {
    sessionStorage.setItem(keyOf(round), JSON.stringify(drafts))
  } catch {
    // A browser may refuse to store: then the draft lives as long as the page.
  }
}

export function readDrafts(round: string): Drafts {
  try {
    return (JSON.parse(sessionStorage.getItem(keyOf(round)) ?? '{}') ?? {}) as Drafts
  } catch {
    return {}
  }
}
