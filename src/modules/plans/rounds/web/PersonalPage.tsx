import { type ReactNode, useEffect } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'

import { LanguageFooter } from '#modules/organisations/web/EntryLayout.tsx'
import { formatDay } from '#shared/day.ts'
import { ApiError, call } from '#web/api.ts'
import { Boat } from '#web/art/Boat.tsx'
import { EmptyWater } from '#web/art/EmptyWater.tsx'
import { useLanguage, useSetLanguage, useTexts } from '#web/language.tsx'
import { answerByLink, getPersonalRound, type PersonalRound } from '../personal.contract.ts'
import type { LinkState } from '../round.ts'
import { AnswerCards, useRoundWords } from './AnswerCards.tsx'
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
  useOwnLanguage(round)
  if (!round) return <Ended state="unknown" round={null} />
  if (round.state !== 'open') return <Ended state={round.state} round={round} />
  return <Open key={token} token={token} round={round} />
}

/** The language of the letter, unless the reader has chosen one here. */
function useOwnLanguage(round: PersonalRound | null) {
  const setLanguage = useSetLanguage()
  const language = round?.person.language
  useEffect(() => {
    if (language && !/(^|; )language=/.test(document.cookie)) setLanguage(language)
  }, [language, setLanguage])
}

function Open({ token, round }: { token: string; round: PersonalRound }) {
  const t = useTexts(personalTexts)
  const language = useLanguage()
  const { revalidate } = useRevalidator()
  const { eyebrow, lead } = useRoundWords(round)
  return (
    <Frame title={t.title} eyebrow={eyebrow} lead={lead} round={round}>
      <AnswerCards
        round={round}
        send={(answer) => call(answerByLink, { ...answer, token })}
        onEnded={() => void revalidate()}
      />
      <p className="small muted">{t.privacy(formatDay(round.expiresOn, language))}</p>
    </Frame>
  )
}

function Ended({ state, round }: { state: Exclude<LinkState, 'open'> | 'unknown'; round: PersonalRound | null }) {
  const { title, text } = useTexts(personalTexts).ends[state]
  return (
    <Frame title={title} lead={text} round={round}>
      <EmptyWater />
    </Frame>
  )
}

interface FrameProps {
  title: string
  eyebrow?: string
  lead: string
  round: PersonalRound | null
  children: ReactNode
}

function Frame({ title, eyebrow, lead, round, children }: FrameProps) {
  const t = useTexts(personalTexts)
  useEffect(() => {
    document.title = `${title} – Kaarna`
  }, [title])
  return (
    <div className="personal">
      <main className="personal-main">
        <p className="brand entry-brand">
          <Boat size={28} />
          <span>Kaarna</span>
        </p>
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {children}
        {round && (
          <p className="personal-contact">
            {t.ask(round.contact.name)}
            {round.contact.email && (
              <>
                , <a href={`mailto:${round.contact.email}`}>{round.contact.email}</a>
              </>
            )}
          </p>
        )}
      </main>
      <LanguageFooter />
    </div>
  )
}
