import type { Db, Tx } from '#server/db.ts'
import { type Day, isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { lockCatalogue, saveIndicators } from '../catalogue-writing.queries.ts'
import type { NewIndicator } from '../catalogue.ts'
import { type Cell, toFigureTable } from '../cube/figure-table.ts'
import { saveUpdatedOn } from '../own/own-indicators.queries.ts'
import { saveRevisions } from '../revisions.queries.ts'
import { paragraphTexts } from '../sources/source-text.ts'
import { findClub, lockClub } from './clubs.queries.ts'
import { alignOpened, type ClubToOpen, findClubsToOpen } from './open-figures.queries.ts'
import { readWholeClubs, type WholeClub, type WholeIndicator, type WholeRound } from './whole-club.service.ts'

/** The source of indicators whose figures a club has opened. */
export const clubSource = 'club'

/** A club's figures may be published on: its members agree to that when they agree that figures are opened. */
const licence = 'CC BY 4.0'

/** When figures are opened, and which day it is there: the demo's stands still. */
export interface OpeningMoment {
  now: Date
  today: Day
}

/**
 * Brings the knowledge base up to what a club has opened: a public indicator, and a revision when its figures differ from
 * those that are there. Returns whether any do; run twice it writes once.
 */
export async function openFigures(tx: Tx, place: ClubToOpen, moment: OpeningMoment): Promise<boolean> {
  // What is approved meanwhile must not be left out of a revision that is written after it.
  await lockClub(tx, place.organisationId, place.slug)
  const found = await findClub(tx, place.organisationId, place.slug)
  if (!found) return false
  const [club] = await readWholeClubs(tx, [found])
  let hasChanged = false
  for (const indicator of club!.indicators)
    hasChanged = (await openIndicator(tx, club!, { indicator, ...moment })) || hasChanged
  return hasChanged
}

/** The same for every club with an embargo that has ended, each in a transaction of its own. */
export async function openDueFigures(db: Db, now: Date): Promise<boolean> {
  let hasChanged = false
  const days = { real: isoDay(now), demo: demoDay }
  for (const { isDemo, ...place } of await findClubsToOpen(db, days)) {
    const moment = { now, today: isDemo ? days.demo : days.real }
    hasChanged = (await db.transaction().execute((tx) => openFigures(tx, place, moment))) || hasChanged
  }
  return hasChanged
}

async function openIndicator(
  tx: Tx,
  club: WholeClub,
  { indicator, now, today }: OpeningMoment & { indicator: WholeIndicator },
): Promise<boolean> {
  const rounds = indicator.rounds.filter(
    ({ embargoOn, definition }) => embargoOn <= today && definition.opensAfterEmbargo,
  )
  const cells = rounds.flatMap((round) => cellsOf(club, round))
  if (cells.length === 0) return false
  const described = describe(club, indicator, rounds[0]!)
  await saveIndicators(tx, [described])
  await lockCatalogue(tx)
  await alignOpened(tx, described)
  const [saved] = await saveRevisions(tx, [
    {
      indicator: indicator.key,
      tables: [{ gender: 'total', table: toFigureTable(cells) }],
      fetchedAt: now,
      sourceUpdatedOn: today,
      importRunId: null,
    },
  ])
  if (!saved!.changed) return false
  await saveUpdatedOn(tx, [indicator.key], today)
  return true
}

/** A round's approved figures by region; of two organisations with one area the one that is in the club speaks. */
function cellsOf(club: WholeClub, round: WholeRound): Cell[] {
  const cells = new Map<string, Cell>()
  const joinedLast = club.members.toSorted((a, b) => Number(a.state === 'joined') - Number(b.state === 'joined'))
  for (const { organisationId, regionKey } of joinedLast) {
    const approved = round.figures.find((figure) => figure.organisationId === organisationId)?.approved
    if (regionKey === null || !approved || approved.value === null) continue
    cells.set(regionKey, { region: regionKey, year: round.year, value: approved.value, absolute: null })
  }
  return [...cells.values()]
}

/** The indicator as the newest opened round defines it. */
const describe = (club: WholeClub, indicator: WholeIndicator, { definition }: WholeRound): NewIndicator => ({
  key: indicator.key,
  register: club.coordinator.demo ? 'demo' : 'real',
  source: clubSource,
  title: indicator.title,
  description: paragraphTexts(definition.definition),
  interpretation: {},
  limits: {},
  producer: club.name,
  unit: definition.unit,
  ratePer: null,
  decimals: definition.decimals,
  genders: [],
  updatedOn: null,
  licence,
  visibility: 'public',
  mayRepublish: true,
  ownerId: club.coordinator.id,
  settings: {
    direction: indicator.direction,
    theme: indicator.theme,
    populationGroup: null,
    isCore: false,
    flatThreshold: null,
  },
  position: null,
})
