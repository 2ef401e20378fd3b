import { AppError, invalidInput } from '#shared/errors.ts'
import { hasDecimals, needsNote } from './club-checks.ts'
import { updateRoundDays } from './club-rounds.queries.ts'
import { requireDays } from './club-indicators.service.ts'
import { approveFigures, saveAnswer, saveFigure, saveQuestion, type StoredFigure } from './club-figures.queries.ts'
import {
  type ClubRound,
  type FigureConflict,
  figureFault,
  type FigureInput,
  figureStateOf,
  type RoundDays,
} from './club-round.ts'
import { mayReport } from './club-tasks.service.ts'
import { authorOf, type ClubCall, type ClubWritingCall, requireClub, requireJoined, viewerOf } from './clubs.service.ts'
import { inputOf, marksOf, type RoundPlace, toClubRound } from './round-view.service.ts'
import { hasAgreed, joinedMembers, type WholeClub } from './whole-club.service.ts'

/** Throws `notFound` for a round that is not of the club. */
export function requireRound(club: WholeClub, id: string): RoundPlace {
  for (const indicator of club.indicators) {
    const round = indicator.rounds.find((one) => one.id === id)
    if (round) return { club, indicator, round }
  }
  throw new AppError('notFound', `The club has no round ${id}`)
}

/** The round as the caller sees it. Throws `forbidden` for one who is only invited: figures are for those who take part. */
export async function readRoundView(call: ClubCall, slug: string, id: string): Promise<ClubRound> {
  const club = await requireClub(call, slug)
  if (club.coordinator.id !== call.organisation.id) requireJoined(club, call.organisation)
  return toClubRound(requireRound(club, id), await viewerOf(call))
}

const figureOf = ({ round }: RoundPlace, organisationId: string): StoredFigure | undefined =>
  round.figures.find((one) => one.organisationId === organisationId)

/** Throws `conflict` when somebody else moved the days, and `invalidInput` for days out of order or when the embargo is over. */
export async function moveDays(
  call: ClubWritingCall,
  { round }: RoundPlace,
  { version, ...days }: RoundDays & { version: number },
): Promise<void> {
  if (round.version !== version)
    throw new AppError('conflict', 'The round was changed meanwhile', {
      faults: [{ path: 'embargoOn', message: 'daysMoved' }],
      extra: {
        current: { dueOn: round.dueOn, embargoOn: round.embargoOn },
        currentVersion: round.version,
        changedBy: round.updatedBy,
      },
    })
  requireDays(days)
  if (call.today >= round.embargoOn) throw invalidInput('embargoOn', 'embargoOver')
  await updateRoundDays(call.tx, { id: round.id, ...days }, authorOf(call))
}

/**
 * Reports the organisation's figure. Throws `forbidden` for an editor of another unit, `invalidInput` for a figure that is not
 * one or for a definition that is not agreed to, and `conflict`, with what is there, when a colleague reported meanwhile.
 */
export async function reportFigure(
  call: ClubWritingCall,
  place: RoundPlace,
  { version, ...figure }: FigureInput & { version: number },
): Promise<void> {
  const { organisation } = call
  await requireReporter(call, place)
  const fault = figureFault(figure)
  if (fault) throw invalidInput(fault.field, fault.fault)
  if (figure.value !== null && !hasDecimals(figure.value, place.round.definition.decimals))
    throw invalidInput('value', 'tooManyDecimals')
  requireSeen(figureOf(place, organisation.id), version)
  const said = { value: figure.value, reason: figure.reason || null, note: figure.note || null }
  await saveFigure(call.tx, { roundId: place.round.id, organisationId: organisation.id, ...said }, authorOf(call))
}

function requireSeen(before: StoredFigure | undefined, version: number): void {
  if ((before?.version ?? 0) === version) return
  if (!before) throw new AppError('conflict', 'There is no figure yet')
  const conflict: FigureConflict = {
    current: inputOf(before),
    currentVersion: before.version,
    changedBy: before.by,
    changedAt: before.at.toISOString(),
  }
  throw new AppError('conflict', `The figure is at version ${before.version}`, { extra: { ...conflict } })
}

async function requireReporter(call: ClubWritingCall, { club, indicator, round }: RoundPlace): Promise<void> {
  const { organisation } = call
  requireJoined(club, organisation)
  if (!hasAgreed(indicator, round.edition, organisation.id)) throw invalidInput('value', 'notAgreed')
  if (!mayReport(indicator, await viewerOf(call)))
    throw new AppError('forbidden', 'An editor reports where the own unit answers for the figure')
}

/**
 * Approves figures at the versions that were seen. Throws `conflict` when one was corrected meanwhile, and `invalidInput` for a
 * member without a figure, or for a figure outside the limits that nothing is said of.
 */
export async function approve(
  call: ClubWritingCall,
  place: RoundPlace,
  figures: readonly { member: string; version: number }[],
): Promise<void> {
  const marks = marksOf(place)
  const organisationIds = figures.map(({ member, version }) => {
    const figure = requireMemberFigure(place, member)
    if (figure.version !== version)
      throw new AppError('conflict', `The figure of ${member} is at version ${figure.version}`, {
        faults: [{ path: 'figures', message: 'correctedMeanwhile' }],
        extra: { member },
      })
    if (figureStateOf(figure) !== 'approved' && needsNote(marks.get(figure.organisationId) ?? []) && !figure.note)
      throw invalidInput('figures', 'noteNeeded')
    return figure.organisationId
  })
  await approveFigures(call.tx, { roundId: place.round.id, organisationIds }, authorOf(call))
}

/** Throws `invalidInput` for a member without a figure, and for one that has left. */
function requireMemberFigure(place: RoundPlace, slug: string): StoredFigure {
  const member = joinedMembers(place.club).find((one) => one.slug === slug)
  const figure = member && figureOf(place, member.organisationId)
  if (!figure) throw invalidInput('figures', 'figureMissing')
  return figure
}

/** Throws `invalidInput` for a member without a figure, and for one that has left and cannot answer. */
export async function ask(
  call: ClubWritingCall,
  place: RoundPlace,
  { member, question }: { member: string; question: string },
): Promise<void> {
  const { organisationId } = requireMemberFigure(place, member)
  await saveQuestion(call.tx, { roundId: place.round.id, organisationId, question }, authorOf(call))
}

/** Throws as `reportFigure` does of who may, and `invalidInput` when nothing is asked. */
export async function answer(call: ClubWritingCall, place: RoundPlace, text: string): Promise<void> {
  await requireReporter(call, place)
  const figure = figureOf(place, call.organisation.id)
  if (!figure?.question) throw invalidInput('answer', 'nothingAsked')
  await saveAnswer(
    call.tx,
    { roundId: place.round.id, organisationId: call.organisation.id, answer: text },
    authorOf(call),
  )
}
