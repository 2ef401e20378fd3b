import { fileAnswer, type Route, route } from '#server/http.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { findConcernChanges } from './concern-changes.queries.ts'
import { recordConcernChange } from './concern-recording.service.ts'
import { findFindings, hideFinding, insertFinding } from './concern-findings.queries.ts'
import { type FiguresOfConcerns, lookAtFigures, readFindings, readProposals } from './check-figures.service.ts'
import { toConcernsCsv } from './concerns-csv.ts'
import { authorOf, lookerOf, type WritingCall } from './concern-writing.ts'
import { concernTexts } from './concerns.texts.ts'
import {
  addConcern,
  addFinding,
  deleteConcern,
  getConcern,
  leaveOutConcern,
  listConcerns,
  listProposals,
  mergeConcerns,
  removeFinding,
  restoreConcern,
  splitConcern,
  takeUpConcern,
  updateConcern,
} from './concerns.contract.ts'
import {
  findConcerns,
  findConcernsWithin,
  holdConcerns,
  insertConcern,
  markConcernDeleted,
  markLeftOut,
  type StoredConcern,
  updateConcernContent,
} from './concerns.queries.ts'
import {
  contentOf,
  editsConcern,
  readConcerns,
  requireConcernContent,
  requireHeldConcern,
  requireSeenConcern,
  rightsOf,
  toConcern,
} from './concerns.service.ts'
import { mergeInto, splitFrom } from './merging.service.ts'
import type { PlansOfConcerns } from './tied-goal.ts'

/** The calls about joys and concerns. */
export const concernRoutes = (figures: FiguresOfConcerns, plans: PlansOfConcerns): Route[] => [
  ...readingRoutes(figures, plans),
  ...writingRoutes,
  ...handlingRoutes,
  ...findingRoutes(figures),
]

const readingRoutes = (figures: FiguresOfConcerns, plans: PlansOfConcerns): Route[] => [
  route(listConcerns, async (call, { format, ...wanted }) => {
    const { tx, organisation, membership, language } = call
    const bases = await plans.readGoalBases(tx, organisation.id)
    const looker = lookerOf(call)
    const list = await readConcerns(tx, { organisationId: organisation.id, looker, bases })
    const about = wanted.indicator === undefined ? null : await findAbout(tx, organisation.id, wanted.indicator)
    const items = list.items.filter(
      (one) =>
        (wanted.kind ?? one.kind) === one.kind &&
        (wanted.state ?? one.state) === one.state &&
        (wanted.group ?? one.populationGroup) === one.populationGroup &&
        (wanted.theme ?? one.theme) === one.theme &&
        (about === null || about.has(one.id)),
    )
    if (format === 'csv') {
      const filename = `${organisation.slug}-${concernTexts[language].fileName}.csv`
      return fileAnswer({ body: toConcernsCsv(items, language), contentType: 'text/csv; charset=utf-8', filename })
    }
    const rights = rightsOf(membership.role, plans)
    return { items, deleted: rights.handles ? list.deleted : [], rights }
  }),

  route(getConcern, async (call, { id }) => {
    const { tx, organisation, membership, today } = call
    const bases = await plans.readGoalBases(tx, organisation.id)
    const stored = await requireConcern(tx, organisation.id, id)
    const concern = toConcern(stored.one, { stored: stored.all, looker: lookerOf(call), bases })
    const voices = new Set(stored.all.map((one) => one.id))
    const its = bases.filter((basis) => basis.kind === 'concern' && voices.has(basis.id))
    return {
      concern,
      findings: await readFindings(tx, figures.cube, {
        organisation,
        stored: await findFindings(tx, organisation.id, [...voices]),
      }),
      goals: await plans.readTiedGoals(tx, { organisation, role: membership.role, today, bases: its }),
      changes: await findConcernChanges(tx, organisation.id, id),
      rights: rightsOf(membership.role, plans),
    }
  }),

  route(listProposals, async ({ tx, organisation, language }, { id, search }) => {
    const { one, all } = await requireConcern(tx, organisation.id, id)
    const texts = all.map(({ text }) => text)
    return { items: await readProposals(tx, figures, { organisation, language, concern: one, texts, search }) }
  }),
]

/** A concern that is there, with those that were merged into it. Throws `notFound`. */
async function requireConcern(
  tx: ReadTx,
  organisationId: string,
  id: string,
): Promise<{ one: StoredConcern; all: StoredConcern[] }> {
  const all = (await findConcernsWithin(tx, organisationId, [id])).filter(({ isDeleted }) => !isDeleted)
  const one = all.find((each) => each.id === id)
  if (!one) throw new AppError('notFound', `No concern ${id}`)
  return { one, all: [one, ...all.filter((each) => each !== one)] }
}

/** The concerns that were seen in an indicator, or held against it: themselves or through what was merged into them. */
async function findAbout(tx: ReadTx, organisationId: string, indicator: string): Promise<ReadonlySet<string>> {
  const stored = await findConcerns(tx, organisationId)
  const about = stored.filter((one) => one.indicator === indicator || one.evidence.includes(indicator))
  return new Set(about.map(({ id, mergedIntoId }) => mergedIntoId ?? id))
}

const writingRoutes: Route[] = [
  route(addConcern, async (call, { organisation: _, ...content }) => {
    await requireConcernContent(call.tx, call.organisation, { content })
    const id = await insertConcern(call.tx, authorOf(call), { content })
    await recordConcernChange(call.tx, authorOf(call), { concernId: id, change: 'added' })
    call.audit(`concern:${id}`, { kind: content.kind })
    return { id, version: 1 }
  }),

  route(updateConcern, async (call, { organisation: _, id, version, ...content }) => {
    const held = await holdToEdit(call, id, version)
    await requireConcernContent(call.tx, call.organisation, { content, before: held })
    const before = contentOf(held)
    await recordConcernChange(call.tx, authorOf(call), { concernId: id, change: 'updated', words: held.text, before })
    call.audit(`concern:${id}`)
    return { id, version: await updateConcernContent(call.tx, authorOf(call), { id, content }) }
  }),

  route(deleteConcern, async (call, { id, version }) => {
    await holdToEdit(call, id, version)
    await recordConcernChange(call.tx, authorOf(call), { concernId: id, change: 'deleted' })
    call.audit(`concern:${id}`)
    await markConcernDeleted(call.tx, authorOf(call), { id, deletedAt: call.now })
  }),

  route(restoreConcern, async (call, { id }) => {
    const [held] = await holdConcerns(call.tx, call.organisation.id, [id])
    if (!held) throw new AppError('notFound', `No concern ${id}`)
    call.audit(`concern:${id}`)
    if (!held.isDeleted) return { id, version: held.version }
    await recordConcernChange(call.tx, authorOf(call), { concernId: id, change: 'restored' })
    return { id, version: await markConcernDeleted(call.tx, authorOf(call), { id, deletedAt: null }) }
  }),
]

/** Holds a concern that the caller may change, at the version that was seen. */
async function holdToEdit(call: WritingCall, id: string, version: number): Promise<StoredConcern> {
  const held = await requireHeldConcern(call.tx, call.organisation.id, id)
  if (!editsConcern(lookerOf(call), held)) throw new AppError('forbidden', 'Somebody else has written it down')
  requireSeenConcern(held, version)
  return held
}

const handlingRoutes: Route[] = [
  route(leaveOutConcern, async (call, { id, version, reason }) => {
    requireSeenConcern(await requireHeldConcern(call.tx, call.organisation.id, id), version)
    await recordConcernChange(call.tx, authorOf(call), { concernId: id, change: 'leftOut', words: reason })
    call.audit(`concern:${id}`)
    return { id, version: await markLeftOut(call.tx, authorOf(call), { id, reason }) }
  }),

  route(takeUpConcern, async (call, { id, version }) => {
    const held = await requireHeldConcern(call.tx, call.organisation.id, id)
    requireSeenConcern(held, version)
    call.audit(`concern:${id}`)
    if (!held.leftOut) return { id, version }
    await recordConcernChange(call.tx, authorOf(call), { concernId: id, change: 'takenUp' })
    return { id, version: await markLeftOut(call.tx, authorOf(call), { id, reason: null }) }
  }),

  route(mergeConcerns, async (call, { id, others }) => {
    await mergeInto(call.tx, authorOf(call), { id, others })
    call.audit(`concern:${id}`, { merged: others })
    const { version } = await requireHeldConcern(call.tx, call.organisation.id, id)
    return { id, version }
  }),

  route(splitConcern, async (call, { id, other }) => {
    await splitFrom(call.tx, authorOf(call), { id, other })
    call.audit(`concern:${id}`, { split: other })
  }),
]

const findingRoutes = ({ cube }: FiguresOfConcerns): Route[] => [
  route(addFinding, async (call, { id, finding, indicators, reasoning }) => {
    const { tx, organisation, today } = call
    const held = await requireHeldConcern(tx, organisation.id, id)
    if (organisation.regionKey === null && indicators.length > 0) throw invalidInput('indicators', 'noRegion')
    const evidence = await lookAtFigures(tx, cube, { organisation, region: held.region, indicators })
    const made = { concernId: id, finding, reasoning, foundOn: today, evidence }
    const findingId = await insertFinding(tx, authorOf(call), made)
    call.audit(`concern:${id}`, { finding, indicators })
    return { id: findingId }
  }),

  route(removeFinding, async (call, { id, finding }) => {
    const { one, all } = await requireConcern(call.tx, call.organisation.id, id)
    const concernIds = all.map((each) => each.id)
    const isHidden = await hideFinding(call.tx, authorOf(call), { id: finding, concernIds })
    if (!isHidden) throw new AppError('notFound', `No finding ${finding} of ${one.id}`)
    call.audit(`concern:${id}`, { finding })
  }),
]
