import { MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import { useRevalidator } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { PlanText } from '#modules/plans/web/PlanText.tsx'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { Form } from '#web/form/Form.tsx'
import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useForm } from '#web/form/useForm.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog, Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import { type AgendaProposal, longestAnswer, proposalInput, type ProposalInput } from '../proposal.ts'
import { answerProposal, proposeToMeeting, withdrawProposal } from '../proposals.contract.ts'
import { meetingFaults } from './meeting-faults.texts.ts'
import { meetingPageTexts } from './meeting-page.texts.ts'
import { meetingTexts } from './meetings.texts.ts'
import type { MeetingData } from './MeetingPage.tsx'
import { useReason } from './use-reason.ts'

/** What members would have the meeting take up, and what they were answered. */
export function Proposals({ page: { meeting, proposals, rights } }: { page: MeetingData }) {
  const t = useTexts(meetingPageTexts)
  const [isProposing, setProposing] = useState(false)
  if (proposals.length === 0 && !rights.proposes) return null
  return (
    <section className="meeting-panel no-print" aria-labelledby="proposals">
      <h2 id="proposals">{t.proposals}</h2>
      <ul className="proposals">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <ProposalLine meetingId={meeting.id} proposal={proposal} mayAnswer={rights.keeps} />
          </li>
        ))}
      </ul>
      {rights.proposes && (
        <Button icon={MessageSquarePlus} onPress={() => setProposing(true)}>
          {t.propose}
        </Button>
      )}
      {isProposing && <ProposeDialog meetingId={meeting.id} onClose={() => setProposing(false)} />}
    </section>
  )
}

interface LineProps {
  meetingId: string
  proposal: AgendaProposal
  mayAnswer: boolean
}

function ProposalLine({ meetingId: meeting, proposal, mayAnswer }: LineProps) {
  const t = useTexts(meetingPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { isBusy, act } = useAct(useTexts(meetingFaults))
  const [asked, setAsked] = useState<'decline' | 'withdraw' | null>(null)
  const { id, title, reason, proposedBy, isOwn, state, answer } = proposal
  const reply = (declinedBecause: string | null) =>
    act(
      () => call(answerProposal, { organisation, meeting, proposal: id, declinedBecause }),
      declinedBecause === null ? t.proposalTaken : t.proposalDeclined,
    )
  const withdraw = () => act(() => call(withdrawProposal, { organisation, meeting, proposal: id }), t.proposalWithdrawn)
  const close = () => setAsked(null)
  const closeWhenDone = (isDone: boolean) => isDone && close()
  const name = textIn(title, language)
  return (
    <>
      <p>
        <strong>
          <PlanText text={title} />
        </strong>
      </p>
      {reason && (
        <p className="small">
          <PlanText text={reason} />
        </p>
      )}
      <p className="small muted">
        {t.proposedBy(proposedBy)} ·{' '}
        {state === 'waiting' ? t.isWaiting : state === 'taken' ? t.isTaken : t.isDeclined(answer ?? '')}
      </p>
      {(mayAnswer || isOwn) && state === 'waiting' && (
        <div className="proposal-deeds">
          {mayAnswer && (
            <>
              <Button size="small" isBusy={isBusy} aria-label={`${t.take}: ${name}`} onPress={() => void reply(null)}>
                {t.take}
              </Button>
              <Button
                size="small"
                variant="quiet"
                aria-label={`${t.decline}: ${name}`}
                onPress={() => setAsked('decline')}
              >
                {t.decline}
              </Button>
            </>
          )}
          {isOwn && (
            <Button
              size="small"
              variant="quiet"
              aria-label={`${t.withdraw}: ${name}`}
              onPress={() => setAsked('withdraw')}
            >
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
      {asked === 'decline' && (
        <DeclineDialog
          isBusy={isBusy}
          onClose={close}
          onDecline={(because) => void reply(because).then(closeWhenDone)}
        />
      )}
      {asked === 'withdraw' && (
        <ConfirmDialog
          title={t.withdrawTitle(name)}
          confirmLabel={t.withdraw}
          isOpen
          isDanger
          isBusy={isBusy}
          onClose={close}
          onConfirm={() => void withdraw().then(closeWhenDone)}
        >
          <p>{t.withdrawText}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

interface DeclineProps {
  isBusy: boolean
  onDecline: (because: string) => void
  onClose: () => void
}

function DeclineDialog({ isBusy, onDecline, onClose }: DeclineProps) {
  const t = useTexts(meetingPageTexts)
  const words = useTexts(meetingTexts)
  const because = useReason()
  return (
    <Dialog title={t.declineTitle} isOpen onClose={onClose}>
      <TextArea label={t.declineReason} rows={3} maxLength={longestAnswer} {...because.field} />
      <DialogActions>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="primary" isBusy={isBusy} onPress={() => because.give(onDecline)}>
          {t.decline}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function ProposeDialog({ meetingId: meeting, onClose }: { meetingId: string; onClose: () => void }) {
  const t = useTexts(meetingPageTexts)
  const words = useTexts(meetingTexts)
  const { slug: organisation } = usePlace().organisation
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const form = useForm<ProposalInput, ProposalInput>({
    schema: proposalInput,
    initial: { title: {}, reason: null },
    labels: { title: t.itemTitle, reason: t.proposeReason },
    faults: useTexts(meetingFaults),
    async submit(input) {
      await call(proposeToMeeting, { organisation, meeting, ...input })
      announce(t.proposed)
      onClose()
      await revalidate()
    },
  })
  return (
    <Dialog title={t.proposeTitle} isOpen onClose={onClose}>
      <p>{t.proposeText}</p>
      <Form form={form}>
        <LocalTextField label={t.itemTitle} {...form.field('title')} />
        <OptionalTextField label={t.proposeReason} isLong {...form.field('reason')} />
        <DialogActions>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={form.isBusy}>
            {t.propose}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
