import type { Day } from '#shared/day.ts'
import type { Role } from '#shared/roles.ts'
import { type EditedUnits, mayEditIndicator } from '../own/own-figures.access.ts'
import type { ClubTask } from './club.ts'
import { figureStateOf } from './club-round.ts'
import { answersInClubs } from './clubs.access.ts'
import {
  hasAgreed,
  joinedMembers,
  unitOf,
  type WholeClub,
  type WholeIndicator,
  type WholeRound,
} from './whole-club.service.ts'

/** Who asks, on behalf of which organisation. */
export interface ClubViewer {
  organisationId: string
  role: Role
  /** The units whose figures the person may report. */
  units: EditedUnits
  today: Day
}

/** Whether the viewer may report the organisation's figures of an indicator, once it has agreed. */
export const mayReport = (indicator: WholeIndicator, { organisationId, units }: ClubViewer): boolean =>
  mayEditIndicator(units, unitOf(indicator, organisationId))

/** What waits in a club for the viewer to do, in the order in which it is done. */
export function tasksOf(club: WholeClub, viewer: ClubViewer): ClubTask[] {
  if (club.isClosed) return []
  const { organisationId, role } = viewer
  const named = { club: { slug: club.slug, name: club.name }, indicator: null, round: null, count: 0 }
  const state = club.members.find((one) => one.organisationId === organisationId)?.state
  if (state === 'invited') return answersInClubs(role) ? [{ ...named, kind: 'invitation' }] : []
  return club.indicators.flatMap((indicator) => {
    const about = { ...named, indicator: { id: indicator.id, title: indicator.title } }
    const isUnagreed = state === 'joined' && !hasAgreed(indicator, indicator.edition, organisationId)
    return [
      ...(isUnagreed && answersInClubs(role) ? [{ ...about, kind: 'agreement' as const }] : []),
      ...indicator.rounds.flatMap((round) => [
        ...(state === 'joined' ? reporterTasks(indicator, round, viewer) : []).map((kind) => ({
          ...about,
          kind,
          round: headOf(round),
        })),
        ...(club.coordinator.id === organisationId && answersInClubs(role)
          ? approvalsOf(club, round).map((count) => ({
              ...about,
              kind: 'approval' as const,
              round: headOf(round),
              count,
            }))
          : []),
      ]),
    ]
  })
}

const headOf = ({ id, year, dueOn }: WholeRound) => ({ id, year, dueOn })

function reporterTasks(indicator: WholeIndicator, round: WholeRound, viewer: ClubViewer): ClubTask['kind'][] {
  const { organisationId, role, today } = viewer
  const figure = round.figures.find((one) => one.organisationId === organisationId)
  if (!hasAgreed(indicator, round.edition, organisationId)) {
    // The edition in force is asked for on its own; a round may still be counted by an earlier one.
    const isAsked = !figure && round.edition !== indicator.edition && today < round.embargoOn
    return isAsked && answersInClubs(role) ? ['agreement'] : []
  }
  if (!mayReport(indicator, viewer)) return []
  if (!figure) return today < round.embargoOn ? ['figureDue'] : []
  return figure.question && !figure.answer ? ['question'] : []
}

/** How many figures of a round can be approved now, as a list of one; nothing when there are none. */
function approvalsOf(club: WholeClub, { figures }: WholeRound): number[] {
  const joined = new Set(joinedMembers(club).map(({ organisationId }) => organisationId))
  const waiting = figures.filter((figure) => {
    if (!joined.has(figure.organisationId)) return false
    const state = figureStateOf(figure)
    return (state === 'waiting' || state === 'correction') && !(figure.question && !figure.answer)
  })
  return waiting.length > 0 ? [waiting.length] : []
}
