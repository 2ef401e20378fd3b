import { useEffect, useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { ApiError, NetworkError } from '#web/api.ts'
import { sayFault, sayIssue } from '#web/form/faults.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { answerInput, type AnswerInput, type FollowUpCard } from '../answer.ts'
import { answerConflict, type AnswerConflict, type PersonalRound } from '../personal.contract.ts'
import { type AnswerDraft, draftOf, isSame, keepDrafts, readDrafts } from './answer-drafts.ts'
import { personalTexts } from './personal.texts.ts'

/** One card with what is written on it, and what became of its last saving. */
export interface CardState {
  card: FollowUpCard
  draft: AnswerDraft
  isChanged: boolean
  isBusy: boolean
  faults: Partial<Record<keyof AnswerDraft, string>>
  /** Why it was not saved, when no field is to blame. */
  trouble: string | null
  conflict: AnswerConflict | null
  isGone: boolean
}

/** An answer on its way, on top of the versions that were seen. */
export interface SentAnswer extends AnswerInput {
  action: string
  version: number
  answerVersion: number | null
}

type Outcome = Pick<CardState, 'isBusy' | 'faults' | 'trouble' | 'conflict' | 'isGone'>
const untouched: Outcome = { isBusy: false, faults: {}, trouble: null, conflict: null, isGone: false }

interface Options {
  round: PersonalRound
  send: (answer: SentAnswer) => Promise<{ card: FollowUpCard }>
  /** The link or the round has ended meanwhile: the page says why. What is written stays in the tab. */
  onEnded: () => void
}

/** The cards of a round: what is written stays in the tab until it is saved, one by one or all at once. */
export function useAnswers({ round, send, onEnded }: Options) {
  const t = useTexts(personalTexts)
  const faultWords = useTexts(faultTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const [cards, setCards] = useState(round.cards)
  const [drafts, setDrafts] = useState(() => readDrafts(round.id))
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({})
  useEffect(() => keepDrafts(round.id, drafts), [round.id, drafts])

  const states = cards.map((card): CardState => {
    const draft = drafts[card.action] ?? draftOf(card)
    return { card, draft, isChanged: !isSame(draft, draftOf(card)), ...(outcomes[card.action] ?? untouched) }
  })
  const tell = (action: string, outcome: Partial<Outcome>) =>
    setOutcomes((all) => ({ ...all, [action]: { ...untouched, ...outcome } }))

  function change(action: string, part: Partial<AnswerDraft>) {
    const card = cards.find((one) => one.action === action)
    if (card) setDrafts((all) => ({ ...all, [action]: { ...(all[action] ?? draftOf(card)), ...part } }))
  }

  function replace(card: FollowUpCard) {
    setCards((all) => all.map((one) => (one.action === card.action ? card : one)))
    setDrafts(({ [card.action]: _, ...others }) => others)
    tell(card.action, {})
  }

  /** True when it was saved. `seen` is the card that the answer is given on: after a conflict the one that came with it. */
  async function save({ card, draft }: Pick<CardState, 'card' | 'draft'>, seen: FollowUpCard = card): Promise<boolean> {
    const { action } = card
    const read = answerInput.safeParse(
      { ...draft, doneOn: draft.state === 'done' ? draft.doneOn : null, language },
      { reportInput: true },
    )
    if (!read.success) {
      const faults = read.error.issues.map((issue) => [
        String(issue.path[0]),
        issue.path[0] === 'state' ? t.faults.chooseState : sayIssue(issue, faultWords, t.faults),
      ])
      tell(action, { faults: Object.fromEntries(faults) as Outcome['faults'] })
      return false
    }
    tell(action, { isBusy: true })
    try {
      const { version, answer } = seen
      replace((await send({ ...read.data, action, version, answerVersion: answer?.version ?? null })).card)
      announce(t.savedNow(textIn(card.title, language)))
      return true
    } catch (error) {
      refuse(action, error)
      return false
    }
  }

  function refuse(action: string, error: unknown) {
    if (error instanceof NetworkError) return tell(action, { trouble: faultWords.network })
    if (!(error instanceof ApiError)) throw error
    if ('linkState' in error.problem) return onEnded()
    const conflict = answerConflict.safeParse(error.problem)
    if (conflict.success) return tell(action, { conflict: conflict.data })
    if (error.code === 'notFound') return tell(action, { isGone: true })
    const faults = error.faults.map(({ path, message }) => [path, sayFault(message, faultWords, t.faults)])
    return tell(
      action,
      faults.length > 0
        ? { faults: Object.fromEntries(faults) as Outcome['faults'] }
        : { trouble: `${error.title}. ${error.advice}` },
    )
  }

  return {
    states,
    change,
    save,
    /** Gives up what is written for what somebody else has saved. */
    takeTheirs: replace,
    saveAll: async () => {
      for (const one of states) if (one.isChanged && !one.isGone) await save(one)
    },
  }
}
