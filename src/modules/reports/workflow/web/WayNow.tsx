import { CalendarDays, FileCheck, Gavel, MessageSquare, Send, Undo2 } from 'lucide-react'
import { useState } from 'react'

import { formatDay, isoDay } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { type ReportWay, sendReportOnwards, takeReportBack } from '../way.contract.ts'
import { isDeciding, isOpenForChanges, move, type Way } from '../way.ts'
import { workflowAccess } from '../workflow.access.ts'
import { useStageNames } from './use-stage-names.ts'
import { ArrangeDialog } from './ArrangeDialog.tsx'
import { CommentDialog } from './CommentDialog.tsx'
import { DecisionDialog } from './DecisionDialog.tsx'
import { handlingTexts } from './handling.texts.ts'
import { useWayAct } from './use-way-act.ts'

/** The rules' view of a way. */
export const wayOf = ({ stage, round, stages, isDecided, counts }: ReportWay): Way => ({
  stage,
  round,
  stages,
  isDecided,
  unanswered: counts.unanswered,
})

/** What the report waits for now, and what the reader may do about it. */
export function WayNow({ way }: { way: ReportWay }) {
  const t = useTexts(handlingTexts)
  const nameOf = useStageNames(way)
  const { role } = usePlace()
  const leads = workflowAccess.lead.roles.some((one) => one === role)
  const isLocked = !isOpenForChanges(way.stage) && way.stage !== 'approved'
  return (
    <section className="handling-now" aria-labelledby="handling-now">
      <h2 id="handling-now">{t.awaitedIn(nameOf(way.stage))}</h2>
      {way.returned && way.stage === 'draft' && <Returned returned={way.returned} />}
      <p className="handling-awaited">{useAwaited(way)}</p>
      {isLocked && <p className="muted">{t.lockedNote}</p>}
      {way.awaited === 'approver' && (
        <p className="muted">{way.approvers.length > 0 ? t.approvers(way.approvers.join(', ')) : t.noApprovers}</p>
      )}
      {way.stage === 'approved' && <p className="muted">{t.correction}</p>}
      <div className="handling-deeds">
        {role === 'approver' && way.awaited === 'approver' && <DecideButton way={way} />}
        {role === 'editor' && way.stage === 'comments' && <CommentButton way={way} />}
        {leads && way.stage !== 'approved' && <LeadingDeeds way={way} />}
      </div>
    </section>
  )
}

/** Whom the report waits for, in a sentence. */
function useAwaited(way: ReportWay): string {
  const { stage, awaited, counts } = way
  const t = useTexts(handlingTexts).awaited
  const nameOf = useStageNames(way)
  if (awaited === null) return t.approved
  if (awaited === 'sectors') return t.sectors(counts.uncommented)
  if (awaited === 'statements') return t.statements(counts.ungiven)
  if (awaited === 'approver') return t.approver(nameOf(stage))
  if (awaited === 'coordinator') return counts.unanswered > 0 ? t.unanswered(counts.unanswered) : t.coordinator
  return t.writers
}

function Returned({ returned: { reasons, byName, at } }: { returned: NonNullable<ReportWay['returned']> }) {
  const t = useTexts(handlingTexts)
  const language = useLanguage()
  return (
    <div className="notice handling-returned">
      <h3>{t.returnedTitle}</h3>
      <blockquote>{reasons}</blockquote>
      <p className="small muted">{t.returnedBy(byName, formatDay(isoDay(new Date(at)), language))}</p>
    </div>
  )
}

function LeadingDeeds({ way }: { way: ReportWay }) {
  const t = useTexts(handlingTexts)
  const nameOf = useStageNames(way)
  const [shown, setShown] = useState<'send' | 'takeBack' | 'arrange' | null>(null)
  const { isBusy, act } = useWayAct()
  const organisation = usePlace().organisation.slug
  const hide = () => setShown(null)
  const to = move(wayOf(way), { kind: 'send' })
  const isBack = !('refusal' in move(wayOf(way), { kind: 'takeBack' }))
  const seen = { organisation, report: way.report.id, version: way.version }
  const send = () =>
    act(
      () => call(sendReportOnwards, seen),
      ({ stage }) => t.sent(nameOf(stage)),
    ).then(hide)
  const takeBack = () =>
    act(
      () => call(takeReportBack, seen),
      () => t.takenBack,
    ).then(hide)
  return (
    <>
      {'stage' in to && (
        <Button variant="primary" icon={Send} onPress={() => setShown('send')}>
          {t.send(nameOf(to.stage))}
        </Button>
      )}
      <Button icon={CalendarDays} onPress={() => setShown('arrange')}>
        {t.arrange}
      </Button>
      {isBack && (
        <Button variant="quiet" icon={Undo2} onPress={() => setShown('takeBack')}>
          {t.takeBack}
        </Button>
      )}
      {'stage' in to && (
        <ConfirmDialog
          title={t.sendTitle(nameOf(to.stage))}
          confirmLabel={t.send(nameOf(to.stage))}
          isOpen={shown === 'send'}
          isBusy={isBusy}
          onClose={hide}
          onConfirm={() => void send()}
        >
          <p>{t.sendText[effectOf(way.stage, to.stage)]}</p>
        </ConfirmDialog>
      )}
      <ConfirmDialog
        title={t.takeBackTitle}
        confirmLabel={t.takeBack}
        isOpen={shown === 'takeBack'}
        isBusy={isBusy}
        onClose={hide}
        onConfirm={() => void takeBack()}
      >
        <p>{t.takeBackText}</p>
      </ConfirmDialog>
      {shown === 'arrange' && <ArrangeDialog way={way} onClose={hide} />}
    </>
  )
}

/** What sending does beside moving. */
function effectOf(from: Way['stage'], to: Way['stage']): 'comments' | 'statements' | 'deciding' | 'next' {
  if (to === 'comments' || to === 'statements') return to
  return isOpenForChanges(from) && isDeciding(to) ? 'deciding' : 'next'
}

function DecideButton({ way }: { way: ReportWay }) {
  const t = useTexts(handlingTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="primary" icon={Gavel} onPress={() => setOpen(true)}>
        {t.decide}
      </Button>
      {isOpen && <DecisionDialog way={way} onClose={() => setOpen(false)} />}
    </>
  )
}

function CommentButton({ way }: { way: ReportWay }) {
  const t = useTexts(handlingTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant={way.waitsForOwnUnit ? 'primary' : 'secondary'}
        icon={way.waitsForOwnUnit ? MessageSquare : FileCheck}
        onPress={() => setOpen(true)}
      >
        {way.waitsForOwnUnit ? t.comment : t.commentAgain}
      </Button>
      {isOpen && <CommentDialog way={way} onClose={() => setOpen(false)} />}
    </>
  )
}
