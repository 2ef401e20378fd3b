import { readCatalogueEntries } from '#modules/indicators/catalogue.queries.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { maySee } from '#modules/indicators/reader.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { programmesOfDay } from '../plan.ts'
import {
  findAbsentMunicipalities,
  findApprovedProgrammes,
  findCounty,
  findGoalsOf,
  findOrganisationsWithin,
} from './across.queries.ts'
import type { Across, AcrossGoal } from './across.ts'

/**
 * What the organisations of a county have approved and follow today, as one of them may see it: nothing of a draft, and
 * no indicator that its owner keeps to itself.
 */
export async function readAcross(
  tx: ReadTx,
  { organisationId, today }: { organisationId: string; today: Day },
): Promise<Across> {
  const county = await findCounty(tx, organisationId)
  if (!county) return { county: null, organisations: [], goals: [], notHere: [] }
  const organisations = await findOrganisationsWithin(tx, county.key)
  const approved = await findApprovedProgrammes(
    tx,
    organisations.map(({ id }) => id),
  )
  const followed = new Map(
    organisations.map(({ id }) => [
      id,
      programmesOfDay(
        approved.filter((one) => one.organisationId === id),
        today,
      ),
    ]),
  )
  return {
    county: county.title,
    organisations: organisations.map(({ id, ...one }) => ({
      ...one,
      programmes: followed.get(id)!.map(({ id: programme, name }) => ({ id: programme, name })),
    })),
    goals: await readGoals(tx, organisationId, {
      slugOf: new Map(organisations.map(({ id, slug }) => [id, slug])),
      ownerOf: new Map([...followed.values()].flat().map((one) => [one.id, one.organisationId])),
    }),
    notHere: await findAbsentMunicipalities(tx, county.key),
  }
}

/** `ownerOf`: whose each programme is. */
async function readGoals(
  tx: ReadTx,
  organisationId: string,
  { slugOf, ownerOf }: { slugOf: ReadonlyMap<string, string>; ownerOf: ReadonlyMap<string, string> },
): Promise<AcrossGoal[]> {
  const goals = await findGoalsOf(tx, [...ownerOf.keys()])
  const reader = await readOrganisationReader(tx, organisationId)
  const entries = await readCatalogueEntries(tx, [...new Set(goals.flatMap(({ indicators }) => indicators))])
  const seen = new Map(
    entries.filter(({ ownership }) => maySee(ownership, reader)).map(({ indicator }) => [indicator.key, indicator]),
  )
  return goals.map(({ programmeId, indicators, themes, partners, ...goal }) => {
    const followed = indicators.flatMap((key) => seen.get(key) ?? [])
    return {
      ...goal,
      organisation: slugOf.get(ownerOf.get(programmeId)!)!,
      themes: themes.length > 0 ? themes : [...new Set(followed.flatMap(({ theme }) => theme ?? []))],
      indicators: followed.map(({ key, title }) => ({ key, title })),
      isPartner: partners.includes(organisationId),
    }
  })
}
