import type { Club, ClubIndicator, ClubRoundHead, ClubSummary } from './club.ts'
import { phaseOf } from './club-round.ts'
import { type ClubViewer, tasksOf } from './club-tasks.service.ts'
import { answersInClubs } from './clubs.access.ts'
import {
  hasAgreed,
  joinedMembers,
  unitOf,
  type WholeClub,
  type WholeIndicator,
  type WholeRound,
} from './whole-club.service.ts'

const headOf = (club: WholeClub, viewer: ClubViewer) => ({
  slug: club.slug,
  name: club.name,
  description: club.description,
  coordinator: { slug: club.coordinator.slug, name: club.coordinator.name },
  isCoordinator: club.coordinator.id === viewer.organisationId,
  membership: club.members.find((one) => one.organisationId === viewer.organisationId)?.state ?? null,
  isClosed: club.isClosed,
  waiting: tasksOf(club, viewer),
})

/** A club as a line of a list. */
export const toSummary = (club: WholeClub, viewer: ClubViewer): ClubSummary => ({
  ...headOf(club, viewer),
  members: joinedMembers(club).length,
  indicators: club.indicators.length,
})

/** A club as one of its organisations sees it. Figures stand in its rounds only. */
export function toClub(club: WholeClub, viewer: ClubViewer): Club {
  const head = headOf(club, viewer)
  const answers = answersInClubs(viewer.role)
  return {
    ...head,
    version: club.version,
    updatedAt: club.updatedAt.toISOString(),
    updatedBy: club.updatedBy,
    members: club.members.map(({ slug, name, state, stateAt, stateBy }) => ({
      slug,
      name,
      state,
      stateAt: stateAt.toISOString(),
      stateBy,
    })),
    indicators: club.indicators.map((indicator) => toClubIndicator(club, indicator, viewer)),
    mayRun: answers && head.isCoordinator,
    mayAnswer: answers && (head.membership === 'joined' || head.membership === 'invited'),
  }
}

export function toClubIndicator(club: WholeClub, indicator: WholeIndicator, viewer: ClubViewer): ClubIndicator {
  const { id, code, title, direction, theme, edition, version, current, rounds } = indicator
  const joined = joinedMembers(club)
  const isMember = joined.some(({ organisationId }) => organisationId === viewer.organisationId)
  const agreements = indicator.agreements.flatMap((one) => {
    const member = joined.find(({ organisationId }) => organisationId === one.organisationId)
    return one.edition === edition && member
      ? [{ slug: member.slug, name: member.name, agreedAt: one.agreedAt.toISOString(), agreedBy: one.agreedBy }]
      : []
  })
  return {
    id,
    code,
    title,
    direction,
    theme,
    edition,
    definition: current.definition,
    definedAt: current.writtenAt.toISOString(),
    definedBy: current.writtenBy,
    version,
    updatedBy: indicator.updatedBy,
    openedAs: indicator.isOpened ? indicator.key : null,
    agreements,
    hasAgreed: isMember ? hasAgreed(indicator, edition, viewer.organisationId) : null,
    unitId: unitOf(indicator, viewer.organisationId),
    rounds: rounds.map((round) => toRoundHead(round, viewer)),
  }
}

export const toRoundHead = (round: WholeRound, { today }: Pick<ClubViewer, 'today'>): ClubRoundHead => ({
  id: round.id,
  year: round.year,
  edition: round.edition,
  dueOn: round.dueOn,
  embargoOn: round.embargoOn,
  phase: phaseOf(round, { today, opensAfterEmbargo: round.definition.opensAfterEmbargo }),
  version: round.version,
  reported: round.figures.length,
  approved: round.figures.filter(({ approved }) => approved !== null).length,
})
