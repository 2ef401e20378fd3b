import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import type { AnswerConflict } from '../personal.contract.ts'
import { type AnswerDraft, draftOf } from './answer-drafts.ts'
import { wordOf } from './answer-words.ts'
import { personalTexts } from './personal.texts.ts'

interface Props {
  conflict: AnswerConflict
  draft: AnswerDraft
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else changed the action, or answered for it, while this was being written. */
export function AnswerConflictView({ conflict: { card, changedBy }, draft, ...choice }: Props) {
  const t = useTexts(personalTexts)
  const { statuses } = useTexts(planPageTexts)
  const language = useLanguage()
  const say = ({ state, text, doneOn, reach }: AnswerDraft) => ({
    state: state ? wordOf(state, card, t) : undefined,
    text: text || undefined,
    doneOn: doneOn ? formatDay(doneOn, language) : undefined,
    reach: reach === null ? undefined : formatNumber(reach, language),
  })
  const mine = say(draft)
  const theirs = say(draftOf(card))
  const fields = (['state', 'text', 'doneOn', 'reach'] as const).filter((field) => mine[field] !== theirs[field])
  return (
    <VersionChoice
      {...choice}
      changedBy={changedBy}
      differences={fields.map((field) => ({ field: t.fields[field], mine: mine[field], theirs: theirs[field] }))}
    >
      <p>{t.now(textIn(card.title, language), statuses[card.status])}</p>
    </VersionChoice>
  )
}
