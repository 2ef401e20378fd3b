import { BellRing, Lock } from 'lucide-react'
import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import type { z } from 'zod'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import { closeFollowUpRound, getFollowUpRound } from '../rounds.contract.ts'
import { RoundActions } from './RoundActions.tsx'
import { RoundBar } from './RoundBar.tsx'
import { RoundPeople } from './RoundPeople.tsx'
import { roundsTexts } from './rounds.texts.ts'
import { useRoundName, useRoundState } from './RoundsPage.tsx'
import { useNudge } from './useNudge.ts'

export type RoundData = z.infer<typeof getFollowUpRound.output>

export const loadRound = ({ params }: LoaderFunctionArgs): Promise<RoundData> =>
  call(getFollowUpRound, { organisation: params.organisation!, round: params.round! })

/** One round: who has answered, who is awaited, what nobody owns, and what to do about it. */
export function RoundPage() {
  const t = useTexts(roundsTexts)
  const { round, people, actions } = useLoaderData<RoundData>()
  const { organisation } = usePlace()
  const name = useRoundName()(round)
  const state = useRoundState()(round)
  const trail = [{ label: t.back, to: `/app/${organisation.slug}/rounds` }]
  return (
    <>
      <PageHeader
        title={name}
        eyebrow={
          <>
            <PlanText text={round.programme.name} /> · {state}
          </>
        }
        lead={<RoundLead round={round} />}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        actions={round.closedAt === null && <RoundDeeds round={round} />}
      />
      <RoundBar round={round} />
      <RoundActions round={round} people={people} actions={actions} />
      <RoundPeople round={round} people={people} actions={actions} />
    </>
  )
}

function RoundLead({ round: { openedByName, openedAt, closedAt, expiresOn } }: Pick<RoundData, 'round'>) {
  const t = useTexts(roundsTexts)
  const language = useLanguage()
  const opened = t.openedBy(openedByName, formatDay(isoDay(new Date(openedAt)), language))
  return closedAt ? opened : `${opened} ${t.closes(formatDay(expiresOn, language))}`
}

function RoundDeeds({ round }: Pick<RoundData, 'round'>) {
  const t = useTexts(roundsTexts)
  const { organisation } = usePlace()
  const [isAsking, setAsking] = useState(false)
  const { isBusy, act } = useAct()
  const { isBusy: isNudging, nudge } = useNudge(round.id)
  const close = () => call(closeFollowUpRound, { organisation: organisation.slug, round: round.id })
  return (
    <>
      <Button icon={Lock} onPress={() => setAsking(true)}>
        {t.close}
      </Button>
      {round.counts.waiting > 0 && (
        <Button variant="primary" icon={BellRing} isBusy={isNudging} onPress={() => void nudge()}>
          {t.nudgeAll}
        </Button>
      )}
      <ConfirmDialog
        title={t.closeTitle}
        confirmLabel={t.close}
        isOpen={isAsking}
        isBusy={isBusy}
        onClose={() => setAsking(false)}
        onConfirm={() => void act(close, t.closed).then(() => setAsking(false))}
      >
        <p>{t.closeText}</p>
      </ConfirmDialog>
    </>
  )
}
