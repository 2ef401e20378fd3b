import { Check, MessageSquare } from 'lucide-react'
import { useState } from 'react'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { answerMinutesCorrection, checkMeetingMinutes } from '../minutes.contract.ts'
import type { MinutesPartProps } from './MinutesPage.tsx'
import { minutesTexts } from './minutes.texts.ts'
import { useMinutesAct } from './use-minutes-act.ts'
import { WordsDialog } from './WordsDialog.tsx'

/** What members have said of what was sent, and the reader's own word. */
export function MinutesChecks({ page, minutes }: MinutesPartProps) {
  const t = useTexts(minutesTexts)
  const { checks, waiting } = minutes
  return (
    <section className="panel" aria-labelledby="minutes-checks">
      <h2 id="minutes-checks">{t.checks}</h2>
      <ul className="minutes-people">
        {checks.map((check) => (
          <Answer key={check.memberId} check={check} page={page} minutes={minutes} />
        ))}
      </ul>
      {waiting.length > 0 && <p className="small muted">{t.waitingFor(waiting.map(({ name }) => name).join(', '))}</p>}
      {page.checks && <OwnWord page={page} minutes={minutes} />}
    </section>
  )
}

type Check = MinutesPartProps['minutes']['checks'][number]

function Answer({ check, page, minutes }: MinutesPartProps & { check: Check }) {
  const t = useTexts(minutesTexts)
  const [isOpen, setOpen] = useState(false)
  const organisation = usePlace().organisation.slug
  const { memberId: member, name, answer, correction, reply, repliedBy } = check
  const isOpenCorrection = answer === 'correction' && reply === null
  return (
    <li>
      <b>{name}</b> <StatusMark status={isOpenCorrection ? 'waiting' : 'done'} label={t.answers[answer]} />
      {correction && <blockquote>{correction}</blockquote>}
      {reply && (
        <p className="small">
          <span className="muted">{t.repliedBy(repliedBy ?? '')}:</span> {reply}
        </p>
      )}
      {page.keeps && isOpenCorrection && minutes.state === 'checking' && (
        <Button size="small" onPress={() => setOpen(true)}>
          {t.decline}
        </Button>
      )}
      {isOpen && (
        <WordsDialog
          title={t.declineTitle}
          label={t.reply}
          confirmLabel={t.decline}
          done={t.declined}
          send={(words) =>
            call(answerMinutesCorrection, { organisation, meeting: page.meeting.id, member, reply: words })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  )
}

function OwnWord({ page, minutes }: MinutesPartProps) {
  const t = useTexts(minutesTexts)
  const [isOpen, setOpen] = useState(false)
  const { isBusy, act } = useMinutesAct()
  const organisation = usePlace().organisation.slug
  const place = { organisation, meeting: page.meeting.id, round: minutes.round }
  const own = minutes.checks.find(({ isOwn }) => isOwn)
  return (
    <div className="minutes-deeds">
      {own?.answer !== 'approved' && (
        <Button
          variant="primary"
          icon={Check}
          isBusy={isBusy}
          onPress={() =>
            void act(() => call(checkMeetingMinutes, { ...place, answer: 'approved', correction: null }), t.okSaid)
          }
        >
          {t.ok}
        </Button>
      )}
      <Button icon={MessageSquare} onPress={() => setOpen(true)}>
        {t.correct}
      </Button>
      {isOpen && (
        <WordsDialog
          title={t.correctTitle}
          label={t.correction}
          confirmLabel={t.ask}
          done={t.asked}
          send={(correction) => call(checkMeetingMinutes, { ...place, answer: 'correction', correction })}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
