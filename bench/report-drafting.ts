import { randomUUID } from 'node:crypto'

import type { Cube } from '#modules/indicators/cube.ts'
import { everyone } from '#modules/indicators/reader.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { readDrafting } from '#modules/reports/drafting/read-drafting.ts'
import { readFacts } from '#modules/reports/resolve/facts.ts'
import type { Db } from '#server/db.ts'
import { type Figure, medianOf, timesOf } from './figure.ts'

const charts = 150
const year = 2025

/** How long the words of a report's charts take beside its figures, which have been read: every indicator in its turn. */
export async function measureDrafting(db: Db, cube: Cube, keys: readonly string[]): Promise<Figure> {
  const { id: organisationId, regionKey } = demoOrganisation('virtala')
  const blocks = Array.from({ length: charts }, (_, index) => ({
    id: randomUUID(),
    settings: { kind: 'indicatorChart' as const, indicator: keys[index % keys.length]!, compareWith: null },
    texts: {},
  }))
  const settings = blocks.map((block) => block.settings)
  const times = await db.transaction().execute(async (tx) => {
    const asked = { reader: everyone, organisationId, regionKey, year, settings, compareWith: [] }
    const facts = await readFacts(tx, cube, asked)
    const reading = { facts, year, compareWith: [], language: 'fi' as const }
    return timesOf(20, () => readDrafting(tx, cube, { reader: everyone, chapters: [{ blocks }], reading }))
  })
  return {
    name: `report of ${charts} charts: their words`,
    median: medianOf(times),
    unit: 'ms',
    goal: 100,
    better: 'lower',
  }
}
