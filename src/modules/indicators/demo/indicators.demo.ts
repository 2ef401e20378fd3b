import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import { demoSource } from '#modules/regions/demo/regions.demo.ts'
import type { Tx } from '#server/db.ts'
import type { NewIndicator } from '../catalogue.ts'
import { insertAnnotation } from '../annotations/annotations.queries.ts'
import { saveIndicators } from '../catalogue-writing.queries.ts'
import { compileDigest } from '../changes/compile-digests.service.ts'
import { insertDigest, readChangedIndicators, readPlacedOrganisations } from '../changes/digests.queries.ts'
import type { Cube } from '../cube.ts'
import { readHeads, saveRevisions } from '../revisions.queries.ts'
import { type DemoIndicator, demoIndicators } from './demo-indicators.ts'
import { figuresBefore, isUpdated, lastUpdate } from './demo-updates.ts'

/** Figures are fetched early in the morning after the source's change. */
const fetchedAt = (day: string): Date => new Date(`${day}T04:30:00Z`)

/**
 * Puts the demo's indicators and figures into the knowledge base the way imports do: those of the last fetch have the revision
 * before it too, and each organisation a digest of what it changed. The demo's regions and organisations must be there. A second time it does
 * nothing.
 */
export async function seedDemoFigures(tx: Tx, cube: Cube): Promise<void> {
  if ((await readHeads(tx, [demoIndicators[0]!.indicator.key])).length > 0) return
  await saveIndicators(tx, demoIndicators.map(toNewIndicator))
  const generated = demoIndicators.map(({ indicator, figures }) => ({ indicator, tables: figures() }))
  const revision = (key: string, day: string) => ({
    indicator: key,
    fetchedAt: fetchedAt(day),
    sourceUpdatedOn: day,
    importRunId: null,
  })
  const updated = generated.filter(({ indicator }) => isUpdated(indicator.key))
  await saveRevisions(
    tx,
    updated.map(({ indicator: { key }, tables }) => ({
      ...revision(key, lastUpdate.before),
      tables: figuresBefore(key, tables),
    })),
  )
  await saveRevisions(
    tx,
    generated.map(({ indicator: { key, updatedOn }, tables }) => ({ ...revision(key, updatedOn!), tables })),
  )
  await seedDigests(tx, cube)
  await seedEvents(tx)
}

/** What the city tells of single years. */
const events = [
  {
    indicator: 'demo:101',
    year: 2022,
    isPublic: true,
    text: { fi: 'Koulukuraattoreita lisättiin', sv: 'Fler skolkuratorer', en: 'More school counsellors' },
  },
  {
    indicator: 'demo:193',
    year: 2020,
    isPublic: false,
    text: { fi: 'Paperitehdas suljettiin', sv: 'Pappersbruket stängdes', en: 'The paper mill closed' },
  },
]

async function seedEvents(tx: Tx): Promise<void> {
  const organisation = demoOrganisation('virtala')
  // Figures may be seeded alone, without the organisations.
  if (!(await readPlacedOrganisations(tx, 'demo')).some(({ id }) => id === organisation.id)) return
  for (const { indicator, ...event } of events)
    await insertAnnotation(
      tx,
      { organisationId: organisation.id, indicator },
      { ...event, by: demoPerson('coordinator').id, now: fetchedAt(lastUpdate.day) },
    )
}

async function seedDigests(tx: Tx, cube: Cube): Promise<void> {
  const period = { since: fetchedAt(lastUpdate.before), until: fetchedAt(lastUpdate.day) }
  const changed = (await readChangedIndicators(tx, 'demo', period)).filter(({ before }) => before !== null)
  for (const organisation of await readPlacedOrganisations(tx, 'demo')) {
    const content = await compileDigest(tx, cube, { organisation, changed, until: period.until })
    await insertDigest(tx, organisation.id, { ...period, content })
  }
}

function toNewIndicator({ indicator }: DemoIndicator, position: number): NewIndicator {
  const { direction, theme, populationGroup, isCore, flatThreshold, ...own } = indicator
  const settings = { direction, theme, populationGroup, isCore, flatThreshold }
  return { ...own, source: demoSource, settings, position: isCore ? position + 1 : null }
}
