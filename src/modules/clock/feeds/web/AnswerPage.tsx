import { useState } from 'react'
import { useLoaderData } from 'react-router'

import { PersonalFrame, useOwnLanguage } from '#modules/plans/rounds/web/PersonalFrame.tsx'
import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { ApiError, call } from '#web/api.ts'
import { EmptyWater } from '#web/art/EmptyWater.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { answerCalendarInvitation, type CalendarInvitation, getCalendarInvitation } from '../answering.contract.ts'
import { answeringTexts } from '../answering.texts.ts'
import { type InvitationAnswer, invitationAnswers } from '../invitation.ts'

interface AnswerData {
  token: string
  /** Which link of the letter was opened; it answers nothing by itself: programs open links, too. */
  wanted: string | undefined
  /** Null: no such link. */
  invitation: CalendarInvitation | null
}

/** The token is the address's fragment, which no router passes to a loader. */
export async function loadAnswer(): Promise<AnswerData> {
  const [token = '', wanted] = window.location.hash.slice(1).split('.')
  return {
    token,
    wanted,
    invitation: token === '' ? null : await call(getCalendarInvitation, { token }).catch(unknown),
  }
}

function unknown(error: unknown): null {
  if (error instanceof ApiError && error.code === 'notFound') return null
  throw error
}

/** What the link of an invitation opens: what, when and where, and three answers; without signing in. */
export function AnswerPage() {
  const { token, wanted, invitation: loaded } = useLoaderData<AnswerData>()
  const [invitation, setInvitation] = useState(loaded)
  const { ends } = useTexts(answeringTexts)
  useOwnLanguage(invitation?.language)
  if (invitation?.state !== 'open') {
    const { title, text } = ends[invitation?.state ?? 'unknown']
    return (
      <PersonalFrame title={title} lead={text} contact={null}>
        <EmptyWater />
      </PersonalFrame>
    )
  }
  return <Open token={token} wanted={wanted} invitation={invitation} onAnswered={setInvitation} />
}

interface OpenProps {
  token: string
  wanted: string | undefined
  invitation: CalendarInvitation
  onAnswered: (invitation: CalendarInvitation) => void
}

function Open({ token, wanted, invitation, onAnswered }: OpenProps) {
  const t = useTexts(answeringTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const [busy, setBusy] = useState<InvitationAnswer>()
  async function answer(given: InvitationAnswer) {
    setBusy(given)
    try {
      onAnswered(await call(answerCalendarInvitation, { token, answer: given }))
      announce(t.saved)
    } catch (error) {
      announce(error instanceof ApiError ? error.title : String(error), 'bad')
    } finally {
      setBusy(undefined)
    }
  }
  const { organizer, organisation, title, answer: given } = invitation
  const likely = given ?? wanted
  return (
    <PersonalFrame
      title={textIn(title, language)}
      eyebrow={t.invited(organizer, textIn(organisation, language))}
      lead={given ? t.given[given] : t.given.none}
      contact={null}
    >
      <Facts invitation={invitation} />
      <h2>{t.question}</h2>
      <div className="form-actions">
        {invitationAnswers.map((one) => (
          <Button
            key={one}
            variant={one === likely ? 'primary' : 'secondary'}
            isBusy={busy === one}
            onPress={() => void answer(one)}
          >
            {t.answers[one]}
          </Button>
        ))}
      </div>
      <p className="small muted">{t.change}</p>
    </PersonalFrame>
  )
}

function Facts({ invitation: { startsAt, endsAt, place, remoteLink } }: { invitation: CalendarInvitation }) {
  const t = useTexts(answeringTexts)
  const language = useLanguage()
  const [from, until] = [startsAt, endsAt].map((moment) => formatMoment(new Date(moment), language))
  return (
    <dl className="invitation-facts">
      <dt>{t.when}</dt>
      <dd>{`${from} – ${until}`}</dd>
      {place && (
        <>
          <dt>{t.where}</dt>
          <dd>{place}</dd>
        </>
      )}
      {remoteLink && (
        <>
          <dt>{t.remote}</dt>
          <dd>{/^https?:/.test(remoteLink) ? <a href={remoteLink}>{remoteLink}</a> : remoteLink}</dd>
        </>
      )}
    </dl>
  )
}
