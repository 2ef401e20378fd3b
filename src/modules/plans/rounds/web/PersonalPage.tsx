import { useLoaderData, useRevalidator } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { ApiError, call } from '#web/api.ts'
import { EmptyWater } from '#web/art/EmptyWater.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { answerByLink, getPersonalRound, type PersonalRound } from '../personal.contract.ts'
import type { LinkState } from '../round.ts'
import { AnswerCards, useRoundWords } from './AnswerCards.tsx'
import { PersonalFrame, useOwnLanguage } from './PersonalFrame.tsx'
import { personalTexts } from './personal.texts.ts'

interface PersonalData {
  token: string
  /** Null: no such link. */
  round: PersonalRound | null
}

/** The token is the address's fragment, which no router passes to a loader. */
export async function loadPersonal(): Promise<PersonalData> {
  const token = window.location.hash.slice(1)
  return { token, round: token === '' ? null : await call(getPersonalRound, { token }).catch(unknown) }
}

function unknown(error: unknown): null {
  if (error instanceof ApiError && error.code === 'notFound') return null
  throw error
}

/** What a personal link opens: the own actions of one round, without signing in and without the workspace. */
export function PersonalPage() {
  const { token, round } = useLoaderData<PersonalData>()
  useOwnLanguage(round?.person.language)
  if (!round) return <Ended state="unknown" round={null} />
  if (round.state !== 'open') return <Ended state={round.state} round={round} />
  return <Open key={token} token={token} round={round} />
}

function Open({ token, round }: { token: string; round: PersonalRound }) {
  const t = useTexts(personalTexts)
  const language = useLanguage()
  const { revalidate } = useRevalidator()
  const { eyebrow, lead } = useRoundWords(round)
  return (
    <PersonalFrame title={t.title} eyebrow={eyebrow} lead={lead} contact={round.contact}>
      <AnswerCards
        round={round}
        send={(answer) => call(answerByLink, { ...answer, token })}
        onEnded={() => void revalidate()}
      />
      <p className="small muted">{t.privacy(formatDay(round.expiresOn, language))}</p>
    </PersonalFrame>
  )
}

function Ended({ state, round }: { state: Exclude<LinkState, 'open'> | 'unknown'; round: PersonalRound | null }) {
  const { title, text } = useTexts(personalTexts).ends[state]
  return (
    <PersonalFrame title={title} lead={text} contact={round?.contact ?? null}>
      <EmptyWater />
    </PersonalFrame>
  )
}
