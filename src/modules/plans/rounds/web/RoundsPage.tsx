import { Plus } from 'lucide-react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { askToday } from '#web/asked-today.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { programmeOfDay } from '../../plan.ts'
import { listProgrammes, type ProgrammeSummary } from '../../plans.contract.ts'
import { PlanText } from '../../web/PlanText.tsx'
import { type ActionInForce, listActionsInForce, listFollowUpRounds } from '../rounds.contract.ts'
import type { RoundSummary } from '../round.ts'
import { RoundBar } from './RoundBar.tsx'
import { roundsTexts } from './rounds.texts.ts'

interface RoundsData {
  rounds: readonly RoundSummary[]
  /** The programme that is followed today, with its actions in force; null when there is none. */
  followed: { programme: ProgrammeSummary; actions: readonly ActionInForce[] } | null
}

export async function loadRounds(asked: LoaderFunctionArgs): Promise<RoundsData> {
  const organisation = asked.params.organisation!
  const [{ rounds }, { programmes }, today] = await Promise.all([
    call(listFollowUpRounds, { organisation }),
    call(listProgrammes, { organisation }),
    askToday(asked),
  ])
  const programme = programmeOfDay(programmes, today)
  if (!programme) return { rounds, followed: null }
  const { actions } = await call(listActionsInForce, { organisation, programme: programme.id })
  return { rounds, followed: { programme, actions } }
}

/** Seurantakierrokset: the rounds of the organisation, and what no round reaches. */
export function RoundsPage() {
  const t = useTexts(roundsTexts)
  const { rounds, followed } = useLoaderData<RoundsData>()
  const { organisation } = usePlace()
  const home = `/app/${organisation.slug}`
  const open = (
    <LinkButton variant="primary" icon={Plus} to={`${home}/rounds/new`}>
      {t.open}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={rounds.length > 0 && open} />
      {rounds.length === 0 ? (
        <EmptyState title={t.none} actions={open}>
          {t.noneText}
        </EmptyState>
      ) : (
        <ul className="round-list">
          {rounds.map((round) => (
            <RoundCard key={round.id} round={round} to={`${home}/rounds/${round.id}`} />
          ))}
        </ul>
      )}
      {followed && <Attention {...followed} home={home} />}
    </>
  )
}

/** What a round is called: by its period. */
export function useRoundName(): (round: Pick<RoundSummary, 'periodFrom' | 'periodTo'>) => string {
  const t = useTexts(roundsTexts)
  const language = useLanguage()
  return ({ periodFrom, periodTo }) => t.name(formatDay(periodFrom, language), formatDay(periodTo, language))
}

export function useRoundState(): (round: Pick<RoundSummary, 'closedAt' | 'dueOn'>) => string {
  const t = useTexts(roundsTexts)
  const language = useLanguage()
  return ({ closedAt, dueOn }) =>
    closedAt
      ? t.isClosed(formatDay(isoDay(new Date(closedAt)), language))
      : `${t.isOpen}, ${t.dueOn(formatDay(dueOn, language))}`
}

function RoundCard({ round, to }: { round: RoundSummary; to: string }) {
  const t = useTexts(roundsTexts)
  const name = useRoundName()(round)
  const state = useRoundState()(round)
  return (
    <li className="round-card">
      <div>
        <h2>{name}</h2>
        <p className="muted">
          <PlanText text={round.programme.name} /> · {state}
        </p>
      </div>
      <RoundBar round={round} />
      <p>
        <LinkButton to={to} size="small" aria-label={`${t.see}: ${name}`}>
          {t.see}
        </LinkButton>
      </p>
    </li>
  )
}

function Attention({ programme, actions, home }: NonNullable<RoundsData['followed']> & { home: string }) {
  const t = useTexts(roundsTexts)
  const language = useLanguage()
  const withoutOwner = actions.filter(({ owner }) => owner === null)
  const never = actions.filter(({ lastToldOn }) => lastToldOn === null)
  return (
    <section className="round-section">
      <h2>{t.attention}</h2>
      <p>{t.attentionLead(textIn(programme.name, language))}</p>
      {withoutOwner.length + never.length === 0 && <p>{t.attentionNone}</p>}
      {withoutOwner.length > 0 && <ActionList title={t.withoutOwner(withoutOwner.length)} actions={withoutOwner} />}
      {never.length > 0 && <ActionList title={t.neverUpdated(never.length)} actions={never} />}
      {withoutOwner.length > 0 && (
        <p>
          <LinkButton to={`${home}/plan?programme=${programme.id}`} size="small">
            {t.openPlan}
          </LinkButton>
        </p>
      )}
    </section>
  )
}

const ActionList = ({ title, actions }: { title: string; actions: readonly ActionInForce[] }) => (
  <Disclosure title={title}>
    <ul className="bullets">
      {actions.map(({ id, title: name, unitName, owner }) => (
        <li key={id}>
          <PlanText text={name} />
          {(unitName ?? owner) && (
            <span className="muted">
              {' · '}
              {unitName && <PlanText text={unitName} />}
              {unitName && owner && ', '}
              {owner?.name}
            </span>
          )}
        </li>
      ))}
    </ul>
  </Disclosure>
)
