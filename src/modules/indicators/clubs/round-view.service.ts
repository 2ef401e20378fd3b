import { markFigures, type FigureMark } from './club-checks.ts'
import type { StoredFigure } from './club-figures.queries.ts'
import { type ApprovedFigure, type ClubRound, figureStateOf, type MemberFigure } from './club-round.ts'
import { type ClubViewer, mayReport } from './club-tasks.service.ts'
import { toRoundHead } from './club-views.service.ts'
import { answersInClubs } from './clubs.access.ts'
import type { StoredMember } from './clubs.queries.ts'
import { hasAgreed, previousOf, type WholeClub, type WholeIndicator, type WholeRound } from './whole-club.service.ts'

/** A round with the indicator and the club that it is of. */
export interface RoundPlace {
  club: WholeClub
  indicator: WholeIndicator
  round: WholeRound
}

/** What the checks say of each figure of a round, by organisation. */
export function marksOf({ indicator, round }: RoundPlace): ReadonlyMap<string, FigureMark[]> {
  const marks = markFigures(
    round.figures.map(({ value, organisationId, question, answer }) => ({
      value,
      previous: previousOf(indicator, round, organisationId)?.value ?? null,
      hasOpenQuestion: question !== null && answer === null,
    })),
    round.definition,
  )
  return new Map(round.figures.map(({ organisationId }, at) => [organisationId, marks[at]!]))
}

/** A round as a member or the coordinating organisation sees it: nobody but these two sees what is not approved. */
export function toClubRound(place: RoundPlace, viewer: ClubViewer): ClubRound {
  const { club, indicator, round } = place
  const answers = answersInClubs(viewer.role)
  const isCoordinator = club.coordinator.id === viewer.organisationId
  const member = club.members.find(
    ({ organisationId, state }) => organisationId === viewer.organisationId && state === 'joined',
  )
  const marks = marksOf(place)
  const toMemberFigure = (one: StoredMember) => memberFigureOf(place, one, marks.get(one.organisationId) ?? [])
  const figures = approvedOf(place)
  const head = toRoundHead(round, viewer)
  return {
    ...head,
    club: { slug: club.slug, name: club.name, isClosed: club.isClosed },
    coordinator: { slug: club.coordinator.slug, name: club.coordinator.name },
    indicator: { id: indicator.id, title: indicator.title, direction: indicator.direction, theme: indicator.theme },
    definition: round.definition,
    openedAs:
      head.phase === 'open' && indicator.isOpened && figures.some(({ value }) => value !== null) ? indicator.key : null,
    own: member ? toMemberFigure(member) : null,
    mayReport:
      member !== undefined &&
      !club.isClosed &&
      hasAgreed(indicator, round.edition, viewer.organisationId) &&
      mayReport(indicator, viewer),
    mayAnswer: member !== undefined && answers && !club.isClosed,
    mayRun: isCoordinator && answers && !club.isClosed,
    figures,
    all: isCoordinator ? participantsOf(place).map(toMemberFigure) : null,
  }
}

/** Those who have joined, and those whose figures have stayed after they left. */
const participantsOf = ({ club, round }: RoundPlace): StoredMember[] =>
  club.members.filter(
    ({ state, organisationId }) =>
      state === 'joined' || round.figures.some((figure) => figure.organisationId === organisationId),
  )

const approvedOf = (place: RoundPlace): ApprovedFigure[] =>
  participantsOf(place).flatMap(({ slug, name, regionKey, organisationId }) => {
    const approved = place.round.figures.find((figure) => figure.organisationId === organisationId)?.approved
    if (!approved) return []
    const { value, reason, note } = approved
    return [{ member: { slug, name, regionKey }, value, reason, note }]
  })

function memberFigureOf(
  { indicator, round }: RoundPlace,
  { slug, name, organisationId }: StoredMember,
  marks: readonly FigureMark[],
): MemberFigure {
  const figure = round.figures.find((one) => one.organisationId === organisationId)
  return {
    member: { slug, name },
    state: figureStateOf(figure),
    hasAgreed: hasAgreed(indicator, round.edition, organisationId),
    reported: figure
      ? { ...inputOf(figure), version: figure.version, at: figure.at.toISOString(), by: figure.by }
      : null,
    approved: figure?.approved
      ? { ...inputOf(figure.approved), at: figure.approved.at.toISOString(), by: figure.approved.by }
      : null,
    previous: previousOf(indicator, round, organisationId),
    marks: [...marks],
    question: figure?.question ? { ...figure.question, at: figure.question.at.toISOString() } : null,
    answer: figure?.answer ? { ...figure.answer, at: figure.answer.at.toISOString() } : null,
  }
}

export const inputOf = ({ value, reason, note }: Pick<StoredFigure, 'value' | 'reason' | 'note'>) => ({
  value,
  reason,
  note,
})
