import type { Cube } from '#modules/indicators/cube.ts'
import { everyone } from '#modules/indicators/reader.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import { type DemoSlug, demoOrganisation, demoUnit } from '#modules/organisations/demo-organisations.ts'
import { type DemoPersonKey, demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { insertConcernChange } from '../concern-changes.queries.ts'
import { insertFinding, type SeenFigure } from '../concern-findings.queries.ts'
import type { ConcernInput } from '../concern.ts'
import { type ConcernAuthor, findConcerns, insertConcern, markLeftOut } from '../concerns.queries.ts'
import { mergeInto } from '../merging.service.ts'
import { insertPhenomenon } from '../phenomena.queries.ts'
import { concernIdKinds, type DemoConcern, type DemoFinding, toText } from './demo-concern.ts'
import { demoConcernId, demoConcerns } from './demo-concerns.ts'
import { demoPhenomena, demoPhenomenonId } from './demo-phenomena.ts'

const toKey = (number: number): string => `demo:${number}`

/** Writes the joys and concerns of the demo region down as its people did, and the phenomena made of them. */
export async function seedDemoConcerns(tx: Tx, cube: Cube): Promise<void> {
  if ((await findConcerns(tx, demoOrganisation('virtala').id)).length > 0) return
  for (const one of demoConcerns) await writeConcern(tx, one)
  for (const one of demoConcerns)
    if (one.mergedInto) {
      const into = demoConcernId(one.mergedInto)
      await mergeInto(tx, authorOn(one.at, one.by, one.on), { id: into, others: [demoConcernId(one.key)] })
    }
  let number = 0
  for (const one of demoConcerns)
    for (const found of one.found ?? []) await writeFinding(tx, cube, { one, found, number: (number += 1) })
  for (const one of demoPhenomena) {
    const actors = [
      ...one.units.map((unit) => ({ unitId: demoUnit(one.at, unit).id, name: null })),
      ...one.partners.map((name) => ({ unitId: null, name })),
    ]
    const content = {
      name: toText(one.name),
      description: toText(one.description),
      concerns: one.concerns.map(demoConcernId),
      indicators: one.indicators.map(toKey),
      actors,
    }
    await insertPhenomenon(tx, authorOn(one.at, one.by, one.on), { content, id: demoPhenomenonId(one.key) })
  }
}

/** Somebody who writes in the morning of a day. */
function authorOn(at: DemoSlug, key: DemoPersonKey, day: Day): ConcernAuthor {
  const { id: accountId, name } = demoPerson(key)
  return { organisationId: demoOrganisation(at).id, accountId, name, now: new Date(`${day}T07:30:00Z`) }
}

async function writeConcern(tx: Tx, one: DemoConcern): Promise<void> {
  const id = demoConcernId(one.key)
  const author = authorOn(one.at, one.by, one.on)
  await insertConcern(tx, author, { content: toContent(one), id })
  await insertConcernChange(tx, author, { concernId: id, change: 'added' })
  if (!one.leftOut) return
  const reason = toText(one.leftOut.why)
  const by = authorOn(one.at, one.leftOut.by, one.leftOut.on)
  await markLeftOut(tx, by, { id, reason })
  await insertConcernChange(tx, by, { concernId: id, change: 'leftOut', words: reason })
}

const toContent = (one: DemoConcern): ConcernInput => ({
  kind: one.kind,
  text: toText(one.text),
  origin: one.origin,
  originNote: one.note ? toText(one.note) : null,
  indicator: one.indicator === undefined ? null : toKey(one.indicator),
  populationGroup: one.group ?? null,
  theme: one.theme ?? null,
  region: one.area === undefined ? null : toAreaKey(one.at, one.area),
  unitId: one.unit ? demoUnit(one.at, one.unit).id : null,
  saidBy: one.saidBy ?? null,
})

const toAreaKey = (at: DemoSlug, code: string): string =>
  `demo-osa-alue:${demoOrganisation(at).regionKey?.replace(/^.*:/, '')}-${code}`

interface Found {
  one: DemoConcern
  found: DemoFinding
  number: number
}

async function writeFinding(tx: Tx, cube: Cube, { one, found, number }: Found): Promise<void> {
  await insertFinding(tx, authorOn(one.at, found.by, found.on), {
    id: demoId(concernIdKinds.finding, number),
    concernId: demoConcernId(one.key),
    finding: found.finding,
    reasoning: toText(found.why),
    foundOn: found.on,
    evidence: await readSeen(tx, cube, { one, found }),
  })
}

/** The newest figures of the revision that was the newest then. Throws for an indicator without one: a mistake in the demo. */
async function readSeen(tx: Tx, cube: Cube, { one, found }: Omit<Found, 'number'>): Promise<SeenFigure[]> {
  const region = demoOrganisation(one.at).regionKey
  const indicators = (found.figures ?? []).map(toKey)
  if (region === null || indicators.length === 0) return []
  const revisions = Object.fromEntries(found.revision ? indicators.map((key) => [key, found.revision!]) : [])
  const rows = await cube.profile(tx, { reader: everyone, indicators, region, revisions })
  return indicators.map((indicator) => {
    const row = rows.find((each) => each.indicator.key === indicator)
    if (!row?.latest || !row.origin) throw new Error(`${indicator} has no figure in ${region}`)
    return { indicator, region, revision: row.origin.revision, year: row.latest.year, value: row.latest.value }
  })
}
