import { MessageSquareReply, Trash2 } from 'lucide-react'
import { useState } from 'react'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import type { PilotFeedback } from '../pilot.ts'
import { removeFeedback } from '../project-parts.contract.ts'
import { AnswerDialog } from './AnswerDialog.tsx'
import { projectPageTexts } from './project-pages.texts.ts'

interface Props {
  projectId: string
  feedback: readonly PilotFeedback[]
}

/** What people have said of a pilot, for those who answer. */
export function FeedbackList({ projectId, feedback }: Props) {
  const t = useTexts(projectPageTexts)
  const [shown, setShown] = useState<{ kind: 'answer' | 'remove'; said: PilotFeedback } | null>(null)
  const close = () => setShown(null)
  return (
    <>
      <h4>{t.feedback}</h4>
      {feedback.length === 0 && <p className="muted">{t.noFeedback}</p>}
      <ul className="feedback-list">
        {feedback.map((said) => (
          <Said key={said.id} said={said} onOpen={(kind) => setShown({ kind, said })} />
        ))}
      </ul>
      {shown?.kind === 'answer' && <AnswerDialog projectId={projectId} said={shown.said} onClose={close} />}
      {shown?.kind === 'remove' && <RemoveDialog projectId={projectId} said={shown.said} onClose={close} />}
    </>
  )
}

function Said({ said, onOpen }: { said: PilotFeedback; onOpen: (kind: 'answer' | 'remove') => void }) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { text, receivedOn, answer, answeredOn, answeredBy, isPublic, hasContact } = said
  const start = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return (
    <li className={`feedback${answer ? '' : ' waiting'}`}>
      <blockquote {...(said.language === language ? {} : { lang: said.language })}>{text}</blockquote>
      <p className="project-facts">
        <span>{t.received(formatDay(receivedOn, language))}</span>
        {hasContact && <span>{t.hasContact}</span>}
        {isPublic && <Tag>{t.isShown}</Tag>}
      </p>
      {answer && (
        <p className="feedback-answer">
          <PlanText text={answer} />
          {answeredOn && answeredBy && <small>{t.answered(formatDay(answeredOn, language), answeredBy)}</small>}
        </p>
      )}
      <p className="feedback-deeds">
        <Button
          size="small"
          icon={MessageSquareReply}
          aria-label={`${answer ? t.editAnswer : t.answer}: ${start}`}
          onPress={() => onOpen('answer')}
        >
          {answer ? t.editAnswer : t.answer}
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon={Trash2}
          aria-label={`${t.removeFeedback}: ${start}`}
          onPress={() => onOpen('remove')}
        >
          {t.deletePart}
        </Button>
      </p>
    </li>
  )
}

function RemoveDialog({ projectId, said, onClose }: { projectId: string; said: PilotFeedback; onClose: () => void }) {
  const t = useTexts(projectPageTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  const remove = async () => {
    const run = () => call(removeFeedback, { organisation, project: projectId, id: said.id })
    if (await act(run, t.wasDeleted)) onClose()
  }
  return (
    <ConfirmDialog
      title={`${t.removeFeedback}?`}
      confirmLabel={t.removeFeedback}
      isOpen
      isBusy={isBusy}
      isDanger
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.removeFeedbackText}</p>
    </ConfirmDialog>
  )
}
