import type { ReadTx } from '#server/db.ts'
import type { IndicatorKey } from '../indicator.ts'
import { findTakenKeys } from '../own/own-indicators.queries.ts'
import { type ClubDefinition, clubIndicatorKey, isSameUnit } from './club.ts'
import { readFigures, type StoredFigure } from './club-figures.queries.ts'
import {
  readAgreements,
  readClubIndicators,
  readEditions,
  type StoredAgreement,
  type StoredClubIndicator,
  type StoredEdition,
} from './club-indicators.queries.ts'
import { readRounds, type StoredRound } from './club-rounds.queries.ts'
import { readMembers, type StoredClub, type StoredMember } from './clubs.queries.ts'

/** A round with what was reported, and the definition by which it is counted. */
export interface WholeRound extends StoredRound {
  definition: ClubDefinition
  figures: readonly StoredFigure[]
}

export interface WholeIndicator extends StoredClubIndicator {
  key: IndicatorKey
  /** Whether the knowledge base has it. */
  isOpened: boolean
  /** The edition in force. */
  current: StoredEdition
  editions: readonly StoredEdition[]
  agreements: readonly StoredAgreement[]
  /** Newest year first. */
  rounds: readonly WholeRound[]
}

export interface WholeClub extends StoredClub {
  members: readonly StoredMember[]
  indicators: readonly WholeIndicator[]
}

/** Some clubs with all that they hold, in their order. Clubs are small: tens of members, and a figure of each a year. */
export async function readWholeClubs(tx: ReadTx, clubs: readonly StoredClub[]): Promise<WholeClub[]> {
  const ids = clubs.map(({ id }) => id)
  const members = await readMembers(tx, ids)
  const indicators = await readClubIndicators(tx, ids)
  const indicatorIds = indicators.map(({ id }) => id)
  const editions = await readEditions(tx, indicatorIds)
  const agreements = await readAgreements(tx, indicatorIds)
  const rounds = await readRounds(tx, indicatorIds)
  const figures = await readFigures(
    tx,
    rounds.map(({ id }) => id),
  )
  const keyOf = (club: StoredClub, { code }: StoredClubIndicator) =>
    clubIndicatorKey(club.slug, code, club.coordinator.demo ? 'demo' : 'real')
  const opened = await findTakenKeys(
    tx,
    clubs.flatMap((club) => indicators.filter((one) => one.clubId === club.id).map((one) => keyOf(club, one))),
  )
  // Of one who has left, what was approved stays; the rest is theirs again, also when they come back.
  const isKept = (club: StoredClub, { approved, organisationId }: StoredFigure) =>
    approved !== null ||
    members.some((one) => one.clubId === club.id && one.organisationId === organisationId && one.state === 'joined')
  const toWhole = (club: StoredClub, indicator: StoredClubIndicator): WholeIndicator => {
    const key = keyOf(club, indicator)
    const own = editions.filter(({ indicatorId }) => indicatorId === indicator.id)
    const editionOf = (edition: number) => own.find((one) => one.edition === edition)!
    return {
      ...indicator,
      key,
      isOpened: opened.has(key),
      current: editionOf(indicator.edition),
      editions: own,
      agreements: agreements.filter(({ indicatorId }) => indicatorId === indicator.id),
      rounds: rounds
        .filter(({ indicatorId }) => indicatorId === indicator.id)
        .map((round) => ({
          ...round,
          definition: editionOf(round.edition).definition,
          figures: figures.filter((figure) => figure.roundId === round.id && isKept(club, figure)),
        })),
    }
  }
  return clubs.map((club) => ({
    ...club,
    members: members.filter(({ clubId }) => clubId === club.id),
    indicators: indicators.filter(({ clubId }) => clubId === club.id).map((indicator) => toWhole(club, indicator)),
  }))
}

export const joinedMembers = ({ members }: WholeClub): StoredMember[] =>
  members.filter(({ state }) => state === 'joined')

export const hasAgreed = ({ agreements }: WholeIndicator, edition: number, organisationId: string): boolean =>
  agreements.some((one) => one.edition === edition && one.organisationId === organisationId)

/** The unit that answers for an organisation's figure, as it said last. */
export const unitOf = ({ agreements }: WholeIndicator, organisationId: string): string | null =>
  agreements.findLast((one) => one.organisationId === organisationId)?.unitId ?? null

/** An organisation's figure of the year before, approved or as it was reported, where the two are of one unit. */
export function previousOf(
  { rounds }: WholeIndicator,
  { year, definition }: WholeRound,
  organisationId: string,
): { year: number; value: number } | null {
  const before = rounds.find((round) => round.year === year - 1 && isSameUnit(round.definition, definition))
  const figure = before?.figures.find((one) => one.organisationId === organisationId)
  const value = figure?.approved?.value ?? figure?.value ?? null
  return before === undefined || value === null ? null : { year: before.year, value }
}
