import { useEffect, useState } from 'react'
import { useLoaderData, useLocation, useRevalidator } from 'react-router'

import { PersonalFrame, useOwnLanguage } from '#modules/plans/rounds/web/PersonalFrame.tsx'
import { clockTime, formatMoment, formatTime, isoDay } from '#shared/day.ts'
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
  hash: string
  token: string
  /** Which link of the letter was opened; it answers nothing by itself: programs open links, too. */
  wanted: InvitationAnswer | undefined
  /** The sequence of which the letter told. */
  told: number
  /** Null: no such link. */
  invitation: CalendarInvitation | null
}

/** The token is the address's fragment, which no router passes to a loader. */
export async function loadAnswer(): Promise<AnswerData> {
  const { hash } = window.location
  const [token = '', wanted, told] = hash.slice(1).split('.')
  return {
    hash,
    token,
    wanted: invitationAnswers.find((answer) => answer === wanted),
    told: Number(told ?? Infinity),
    invitation: token === '' ? null : await call(getCalendarInvitation, { token }).catch(unknown),
  }
}

function unknown(error: unknown): null {
  if (error instanceof ApiError && error.code === 'notFound') return null
  throw error
}

/** What the link of an invitation opens: what, when and where, and three answers; without signing in. */
export function AnswerPage() {
  const data = useLoaderData<AnswerData>()
  const { hash } = useLocation()
  const { revalidate } = useRevalidator()
  // Another link of a letter in the same window changes nothing but the fragment.
  useEffect(() => {
    if (hash !== data.hash) void revalidate()
  }, [hash, data.hash, revalidate])
  return <Answering key={data.hash} {...data} />
}

function Answering({ invitation: loaded, ...link }: AnswerData) {
  const [invitation, setInvitation] = useState(loaded)
  const { ends } = useTexts(answeringTexts)
  const language = useLanguage()
  useOwnLanguage(invitation?.language)
  if (invitation?.state === 'open') return <Open {...link} invitation={invitation} onAnswered={setInvitation} />
  const { title, text } = ends[invitation?.state ?? 'unknown']
  const about =
    invitation && `${textIn(invitation.title, language)}, ${formatMoment(new Date(invitation.startsAt), language)}`
  return (
    <PersonalFrame title={title} lead={text} contact={null} {...(about && { eyebrow: about })}>
      <EmptyWater />
    </PersonalFrame>
  )
}

interface OpenProps extends Pick<AnswerData, 'token' | 'wanted' | 'told'> {
  invitation: CalendarInvitation
  onAnswered: (invitation: CalendarInvitation) => void
}

function Open({ token, wanted, told, invitation, onAnswered }: OpenProps) {
  const t = useTexts(answeringTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const [busy, setBusy] = useState<InvitationAnswer>()
  const [isAnswered, setAnswered] = useState(false)
  async function answer(given: InvitationAnswer) {
    setBusy(given)
    try {
      onAnswered(await call(answerCalendarInvitation, { token, answer: given }))
      setAnswered(true)
      announce(t.saved)
    } catch (error) {
      announce(error instanceof ApiError ? error.title : String(error), 'bad')
    } finally {
      setBusy(undefined)
    }
  }
  const { organizer, organisation, title, answer: given, sequence } = invitation
  const asked = isAnswered || wanted === given ? undefined : wanted
  const said = given ? t.given[given] : t.given.none
  return (
    <PersonalFrame
      title={textIn(title, language)}
      eyebrow={t.invited(organizer, textIn(organisation, language))}
      lead={asked ? `${said} ${(given ? t.exchange : t.confirm)(t.answers[asked])}` : said}
      contact={null}
    >
      {told < sequence && <p className="notice">{t.changed}</p>}
      <Facts invitation={invitation} />
      <h2>{t.question}</h2>
      <div className="form-actions">
        {invitationAnswers.map((one) => (
          <Button
            key={one}
            variant={one === (asked ?? given) ? 'primary' : 'secondary'}
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
  const [from, until] = [new Date(startsAt), new Date(endsAt)]
  const isOneDay = isoDay(from) === isoDay(until)
  const end = isOneDay ? `–${formatTime(clockTime(until), language)}` : ` – ${formatMoment(until, language)}`
  return (
    <dl className="invitation-facts">
      <dt>{t.when}</dt>
      <dd>{formatMoment(from, language) + end}</dd>
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
