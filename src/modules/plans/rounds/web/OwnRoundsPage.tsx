import { type LoaderFunctionArgs, useLoaderData, useRevalidator } from 'react-router'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { answerOwn, listOwnRounds, type PersonalRound } from '../personal.contract.ts'
import { AnswerCards, useRoundWords } from './AnswerCards.tsx'
import { personalTexts } from './personal.texts.ts'

export async function loadOwnRounds({ params }: LoaderFunctionArgs): Promise<readonly PersonalRound[]> {
  const { rounds } = await call(listOwnRounds, { organisation: params.organisation! })
  return rounds.filter(({ cards }) => cards.length > 0)
}

/** The own actions that a round asks of, for somebody who is signed in. */
export function OwnRoundsPage() {
  const t = useTexts(personalTexts)
  const rounds = useLoaderData<readonly PersonalRound[]>()
  if (rounds.length === 0)
    return (
      <>
        <PageHeader title={t.ownTitle} />
        <EmptyState title={t.nothing}>{t.nothingText}</EmptyState>
      </>
    )
  return rounds.map((round) => <OwnRound key={round.id} round={round} />)
}

function OwnRound({ round }: { round: PersonalRound }) {
  const t = useTexts(personalTexts)
  const { organisation } = usePlace()
  const { revalidate } = useRevalidator()
  return (
    <div className="own-round">
      <PageHeader title={t.title} {...useRoundWords(round)} />
      <AnswerCards
        round={round}
        send={(answer) => call(answerOwn, { ...answer, organisation: organisation.slug, round: round.id })}
        onEnded={() => void revalidate()}
      />
    </div>
  )
}
