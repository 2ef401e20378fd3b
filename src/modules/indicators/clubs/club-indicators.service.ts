import { findUnits } from '#modules/organisations/units.queries.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import { codeOf } from '../own/own-indicator.ts'
import { type ClubIndicator, type ClubIndicatorInput, isNewEdition, isSameUnit, limitsFault } from './club.ts'
import { insertClubIndicator, saveAgreement, updateClubIndicatorContent } from './club-indicators.queries.ts'
import type { RoundDays } from './club-round.ts'
import { insertRound } from './club-rounds.queries.ts'
import { toClubIndicator } from './club-views.service.ts'
import { authorOf, type ClubCall, type ClubWritingCall, requireClub, viewerOf } from './clubs.service.ts'
import { saveOpenedSettings } from './open-figures.queries.ts'
import { joinedMembers, unitOf, type WholeClub, type WholeIndicator } from './whole-club.service.ts'

/** Throws `notFound` for an indicator that is not of the club. */
export function requireClubIndicator(club: WholeClub, id: string): WholeIndicator {
  const indicator = club.indicators.find((one) => one.id === id)
  if (!indicator) throw new AppError('notFound', `The club has no indicator ${id}`)
  return indicator
}

export async function readIndicatorView(call: ClubCall, slug: string, id: string): Promise<ClubIndicator> {
  const club = await requireClub(call, slug)
  return toClubIndicator(club, requireClubIndicator(club, id), await viewerOf(call))
}

const requireContent = (content: ClubIndicatorInput): void => {
  if (limitsFault(content)) throw invalidInput('highest', 'limitsCrossed')
}

/** Adds an indicator with a code made of its name. Throws `invalidInput` for limits that exclude every figure. */
export async function addIndicator(
  call: ClubWritingCall,
  club: WholeClub,
  content: ClubIndicatorInput,
): Promise<string> {
  requireContent(content)
  const taken = new Set(club.indicators.map(({ code }) => code))
  const base = codeOf(textIn(content.title, 'fi')) || 'indicator'
  const codes = [
    base,
    ...Array.from({ length: club.indicators.length }, (_, index) => `${base.slice(0, 27)}-${index + 2}`),
  ]
  const code = codes.find((one) => !taken.has(one))!
  const id = await insertClubIndicator(call.tx, { clubId: club.id, code, content }, authorOf(call))
  await agreeAsCoordinator(call, club, { indicatorId: id, edition: 1, unitId: null })
  return id
}

/**
 * Changes an indicator of a held club. Returns the edition in force after it. Throws `conflict`, with the current one, when
 * somebody else changed it, and `invalidInput` for another unit once figures are open: a series has one unit.
 */
export async function changeIndicator(
  call: ClubWritingCall,
  club: WholeClub,
  { id, version, content }: { id: string; version: number; content: ClubIndicatorInput },
): Promise<number> {
  const before = requireClubIndicator(club, id)
  if (before.version !== version)
    throw new AppError('conflict', 'The indicator was changed meanwhile', {
      extra: { current: await readIndicatorView(call, club.slug, id) },
    })
  requireContent(content)
  if (before.isOpened && !isSameUnit(before.current.definition, content)) throw invalidInput('unit', 'unitOpened')
  const edition = isNewEdition(before.current.definition, content) ? before.edition + 1 : before.edition
  await updateClubIndicatorContent(call.tx, { id, edition, content }, authorOf(call))
  if (before.isOpened && (before.direction !== content.direction || before.theme !== content.theme))
    await saveOpenedSettings(call.tx, before.key, content)
  if (edition !== before.edition)
    await agreeAsCoordinator(call, club, { indicatorId: id, edition, unitId: unitOf(before, call.organisation.id) })
  return edition
}

/** Whoever writes a definition agrees to it, where the coordinating organisation takes part itself. */
async function agreeAsCoordinator(
  call: ClubWritingCall,
  club: WholeClub,
  agreement: { indicatorId: string; edition: number; unitId: string | null },
): Promise<void> {
  const organisationId = call.organisation.id
  if (joinedMembers(club).some((member) => member.organisationId === organisationId))
    await saveAgreement(call.tx, { ...agreement, organisationId }, authorOf(call))
}

/**
 * Agrees for the organisation. Throws `conflict` for an edition that is no longer in force, unless a round is still counted
 * by it, and `invalidInput` for a unit that the organisation lacks.
 */
export async function agreeTo(
  call: ClubWritingCall,
  indicator: WholeIndicator,
  { edition, unitId }: { edition: number; unitId: string | null },
): Promise<void> {
  const { tx, organisation } = call
  if (edition !== indicator.edition && !indicator.rounds.some((round) => round.edition === edition))
    throw new AppError('conflict', `Edition ${indicator.edition} is in force`, {
      faults: [{ path: 'edition', message: 'definitionChanged' }],
      extra: { edition: indicator.edition },
    })
  if (unitId !== null && !(await findUnits(tx, organisation.id)).some(({ id }) => id === unitId))
    throw invalidInput('unitId', 'unitUnknown')
  await saveAgreement(
    tx,
    { indicatorId: indicator.id, edition, organisationId: organisation.id, unitId },
    authorOf(call),
  )
}

/** Throws `invalidInput` for an embargo that ends before the due day. */
export function requireDays({ dueOn, embargoOn }: RoundDays): void {
  if (embargoOn < dueOn) throw invalidInput('embargoOn', 'embargoBeforeDue')
}

/** Begins a round. Throws `invalidInput` when the indicator has one of the year already. */
export async function beginRound(
  call: ClubWritingCall,
  indicator: WholeIndicator,
  round: RoundDays & { year: number },
): Promise<string> {
  requireDays(round)
  const { edition } = indicator
  const id = await insertRound(call.tx, { ...round, indicatorId: indicator.id, edition }, authorOf(call))
  if (id === undefined) throw invalidInput('year', 'yearTaken')
  return id
}
