import { documentHash } from '#documents/render/document-hash.ts'
import type { Renderer } from '#documents/render/renderer.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { findUnitIdsWithin } from '#modules/organisations/units.queries.ts'
import { writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import type { ReadTx } from '#server/db.ts'
import { fileAnswer, type Route, route } from '#server/http.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership } from '#shared/roles.ts'
import { contentTypes } from '../report-format.ts'
import { changesBetween } from './scorecard-changes.ts'
import { toScorecardDocument } from './scorecard-document.ts'
import { scorecardFileName } from './scorecard-file-name.ts'
import { toScorecardSheets } from './scorecard-sheets.ts'
import { countCard, type Scorecard } from './scorecard.ts'
import { maySign, signingRoles } from './scorecards.access.ts'
import {
  downloadScorecard,
  downloadScorecards,
  getScorecard,
  listScorecards,
  type ScorecardOverview,
  type ScorecardView,
  type Signing,
  signing as signingSchema,
  signScorecard,
  wholeOrganisation,
} from './scorecards.contract.ts'
import { findSignings, insertSigning, type KeptSigning } from './scorecards.queries.ts'
import { cardHash, readCards } from './scorecards.service.ts'

interface Parts {
  cube: Cube
  renderer: Renderer
}

export const scorecardRoutes = ({ cube, renderer }: Parts): Route[] => [
  route(listScorecards, (call, { year }) => readOverview(call, cube, year)),

  route(getScorecard, (call, asked) => readView(call, cube, asked)),

  route(downloadScorecard, async (call, { format, ...asked }) => {
    const { organisation, language } = call
    const { card, signings, shown, changes } = await readView(call, cube, asked)
    const name = scorecardFileName(call, card)
    if (format === 'xlsx') return workbook(() => toScorecardSheets([card], language), name)
    const signed = signings.find(({ id }) => id === shown) ?? signings[0] ?? null
    const document = toScorecardDocument({ card, signed, changes, organisation, language })
    return fileAnswer({
      body: () => renderer.render('pdf', { document, createdAt: new Date(document.date), design: 'scorecard' }),
      contentType: contentTypes.pdf,
      filename: `${name}.pdf`,
      etag: `${documentHash(document)}-scorecard`,
    })
  }),

  route(downloadScorecards, async ({ tx, organisation, today, language }, { year = yearOf(today) }) => {
    const { units, cardOf } = await readCards(tx, cube, { organisation, year, today })
    const cards = [null, ...units.map(({ id }) => id)].map((id) => cardOf(id)!)
    return workbook(
      () => toScorecardSheets(cards, language),
      scorecardFileName({ organisation, language }, { unit: null, year }),
    )
  }),

  route(signScorecard, async (call, { unit, year, seen, note }) => {
    const { tx, organisation, membership, user, now } = call
    const unitId = unit === wholeOrganisation ? null : unit
    const card = requireCard((await readCards(tx, cube, { organisation, year, today: call.today })).cardOf(unitId))
    const role = signingRoles.find((one) => one === membership.role)
    if (!role || !maySign(membership, await readWithin(tx, membership), unitId))
      throw new AppError('forbidden', 'The card of another unit')
    if (card.goals.length === 0) throw invalidInput('year', 'nothingToSign')
    const hash = cardHash(card)
    if (hash !== seen) throw new AppError('conflict', 'The card is not as it was read')
    const signed = { role, note: note || null, hash, signedBy: user.name }
    const id = await insertSigning(tx, organisation.id, { ...signed, card, accountId: user.id, signedAt: now })
    call.audit(`scorecard:${unit}`, { year, hash })
    return { ...signed, id, signedAt: now.toISOString() }
  }),
]

interface ReadingCall {
  tx: ReadTx
  organisation: Organisation
  membership: Membership
  today: Day
}

const yearOf = (today: Day): number => Number(today.slice(0, 4))

function requireCard(card: Scorecard | undefined): Scorecard {
  if (!card) throw new AppError('notFound', 'No such unit')
  return card
}

const readWithin = (tx: ReadTx, { organisationId, unitId }: Membership) =>
  unitId === null ? Promise.resolve(null) : findUnitIdsWithin(tx, organisationId, unitId)

async function readOverview(
  { tx, organisation, today }: ReadingCall,
  cube: Cube,
  year: number = yearOf(today),
): Promise<ScorecardOverview> {
  const { units, years, drafts, cardOf } = await readCards(tx, cube, { organisation, year, today })
  const newest = new Map(
    (await findSignings(tx, organisation.id, { year })).toReversed().map((one) => [one.unitId, one]),
  )
  const rows = [null, ...units].map((unit) => {
    const card = cardOf(unit?.id ?? null)!
    const signed = newest.get(unit?.id ?? null)
    return {
      ...countCard(card),
      unit: unit && { id: unit.id, name: unit.name, depth: unit.depth },
      signing: signed ? { ...toSigning(signed), changes: changesBetween(signed.card, card).length } : null,
    }
  })
  const gone = [...newest.values()].filter(({ unitId }) => unitId !== null && !units.some(({ id }) => id === unitId))
  return {
    year,
    years,
    drafts,
    rows: [...rows, ...gone.map(rowAsSigned)],
    uncoveredDuties: cardOf(null)!.uncoveredDuties,
  }
}

/** A unit that a reform has ended keeps what was signed of it. */
const rowAsSigned = ({ card, ...signed }: KeptSigning): ScorecardOverview['rows'][number] => ({
  ...countCard(card),
  unit: card.unit && { ...card.unit, depth: 0 },
  signing: { ...toSigning(signed), changes: 0 },
})

async function readView(
  { tx, organisation, membership, today }: ReadingCall,
  cube: Cube,
  asked: { unit: string; year?: number | undefined; signing?: string | undefined },
): Promise<ScorecardView> {
  const { unit, year = yearOf(today) } = asked
  const unitId = unit === wholeOrganisation ? null : unit
  const { years, drafts, cardOf } = await readCards(tx, cube, { organisation, year, today })
  const signings = await findSignings(tx, organisation.id, { year, unitId })
  const there = cardOf(unitId)
  const shown =
    there && asked.signing === undefined
      ? undefined
      : signings.find(({ id }) => id === (asked.signing ?? signings[0]?.id))
  if (asked.signing !== undefined && !shown) throw new AppError('notFound', 'No such signing')
  const now = requireCard(there ?? shown?.card)
  const signed = shown ?? signings[0]
  return {
    year,
    years,
    drafts,
    card: shown?.card ?? now,
    hash: cardHash(now),
    shown: shown?.id ?? null,
    signings: signings.map(toSigning),
    changes: signed ? changesBetween(signed.card, now) : [],
    maySign:
      there !== undefined && now.goals.length > 0 && maySign(membership, await readWithin(tx, membership), unitId),
  }
}

/** Without the card that was signed. */
const toSigning = (kept: Signing): Signing => signingSchema.parse(kept)

const workbook = (sheets: () => ReturnType<typeof toScorecardSheets>, name: string) =>
  fileAnswer({
    body: async () => writeWorkbook(sheets()),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    filename: `${name}.xlsx`,
  })
