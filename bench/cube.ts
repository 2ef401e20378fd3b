import { sql } from 'kysely'

import { saveIndicators } from '#modules/indicators/catalogue-writing.queries.ts'
import { createCube } from '#modules/indicators/cube.service.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { genders } from '#modules/indicators/indicator.ts'
import { saveRevisions } from '#modules/indicators/revisions.queries.ts'
import { toRegionKey } from '#modules/regions/region.ts'
import { saveRegister } from '#modules/regions/regions.queries.ts'
import type { Db } from '#server/db.ts'
import { generateCatalogue, generatedKey, generateFigures, generateRegister, size } from './cube-figures.ts'
import * as inSql from './cube-rows.ts'
import { withDatabase } from './database.ts'
import { type Figure, medianOf, timesOf } from './figure.ts'
import { measureMemory } from './memory.ts'
import { datasetOf, sliceByToolkit } from './toolkit.ts'
import { everyone } from '#modules/indicators/reader.ts'

type Tell = (step: string) => void

interface Loaded {
  observations: number
  /** Of the blocks: encoding, writing and committing, not the making of the figures. */
  seconds: number
}

/** Twenty million observations as blocks and as rows, in one PostgreSQL. */
export const measureCube = (tell: Tell): Promise<Figure[]> =>
  withDatabase(async (db, owner, logins) => {
    const loaded = await load(db, owner, tell)
    tell('cube: indexing the rows')
    await inSql.indexRowTable(owner)
    await sql`VACUUM (ANALYZE) indicator_block`.execute(owner)
    await sql`CHECKPOINT`.execute(owner).catch(() => {})
    const megabytes = (tables: readonly string[]) => sizeOf(db, tables)
    const blocks = await megabytes(['indicator_block', 'indicator_revision', 'indicator_revision_block'])
    const rows = await megabytes(['figure'])
    const speed = loaded.observations / loaded.seconds
    return [
      { name: 'cube: observations', median: loaded.observations, unit: '', goal: null, better: 'higher' },
      { name: 'cube: loading', median: speed, unit: 'observations/s', goal: 1_000_000, better: 'higher' },
      { name: 'cube: on disk', median: blocks, unit: 'MB', goal: 150, better: 'lower' },
      { name: 'the same as rows: on disk', median: rows, unit: 'MB', goal: null, better: 'lower' },
      ...(await measureQuestions(db, tell)),
      ...(await measureMemory(logins, tell)),
    ]
  })

/** Indicators written in one transaction. */
const batch = 40

async function load(db: Db, owner: Db, tell: Tell): Promise<Loaded> {
  const entries = generateRegister()
  const keys = entries.map(({ category, code }) => toRegionKey('real', category, code))
  await db.transaction().execute(async (tx) => {
    await saveRegister(tx, { register: 'real', source: 'bench', entries, today: '2026-01-01' })
    await saveIndicators(tx, generateCatalogue())
  })
  await inSql.createRowTable(owner)
  const loaded = { observations: 0, seconds: 0 }
  for (let first = 0; first < size.indicators; first += batch) {
    if (first % 1000 === 0) tell(`cube: loading indicators ${first + 1}–${Math.min(first + 1000, size.indicators)}`)
    const figures = Array.from({ length: batch }, (_, at) => generateFigures(first + at, keys))
    const started = performance.now()
    await db.transaction().execute((tx) =>
      saveRevisions(
        tx,
        figures.map((tables, at) => ({
          indicator: generatedKey(first + at),
          tables,
          fetchedAt: new Date('2026-01-01T00:00:00Z'),
          sourceUpdatedOn: null,
          importRunId: null,
        })),
      ),
    )
    loaded.seconds += (performance.now() - started) / 1000
    const rows = inSql.emptyRows()
    for (const [at, tables] of figures.entries())
      for (const { gender, table } of tables) inSql.addRows(rows, first + at, genders.indexOf(gender), table)
    loaded.observations += rows.value.length
    await inSql.insertRows(owner, rows)
  }
  return loaded
}

async function sizeOf(db: Db, tables: readonly string[]): Promise<number> {
  const { rows } = await sql<{
    bytes: number
  }>`SELECT sum(pg_total_relation_size(name::regclass)) AS bytes FROM unnest(${tables}::text[]) AS name`.execute(db)
  return rows[0]!.bytes / 1e6
}

const region = toRegionKey('real', 'kunta', '049')
const regionNumber = 48
const lastYear = size.firstYear + size.years - 2
const core = Array.from({ length: size.core }, (_, index) => index)
/** Indicators of municipalities that no other question has asked about: what is read is not in memory yet. */
const fresh = (run: number, count: number) =>
  Array.from({ length: count }, (_, at) => (size.core + run * count + at) % size.indicators)

/** Runs until the machine has compiled what is asked often, as it is in a server that has been up for a minute. */
const warmUp = 500

async function measureQuestions(db: Db, tell: Tell): Promise<Figure[]> {
  tell('cube: asking')
  const log = { debug: () => {} }
  const warm = createCube({ db, budgetBytes: 200e6, log })
  const cold = createCube({ db, budgetBytes: 1, log })
  const inTransaction = <T>(work: (tx: Parameters<Cube['profile']>[0]) => Promise<T>) =>
    db.transaction().setAccessMode('read only').execute(work)
  return inTransaction(async (tx) => {
    const keys = core.map(generatedKey)
    const datasets = await Promise.all(
      keys.map(async (indicator) => datasetOf(await warm.series(tx, { reader: everyone, indicator, regions: {} }))),
    )
    const times = {
      profile: await timesOf(300, () => warm.profile(tx, { reader: everyone, indicators: keys, region }), warmUp),
      series: await timesOf(
        1000,
        (run) => warm.series(tx, { reader: everyone, indicator: keys[run % keys.length]!, regions: [region] }),
        warmUp,
      ),
      slice: await timesOf(
        1000,
        (run) =>
          warm.slice(tx, { reader: everyone, indicator: keys[run % keys.length]!, year: lastYear, category: 'kunta' }),
        warmUp,
      ),
      toolkit: await timesOf(300, async (run) => sliceByToolkit(datasets[run % datasets.length]!, lastYear), warmUp),
      coldProfile: await timesOf(30, (run) =>
        cold.profile(tx, { reader: everyone, indicators: fresh(run, 80).map(generatedKey), region }),
      ),
      coldSeries: await timesOf(300, (run) =>
        cold.series(tx, { reader: everyone, indicator: generatedKey(core[run % core.length]!), regions: [region] }),
      ),
      coldSlice: await timesOf(300, (run) =>
        cold.slice(tx, {
          reader: everyone,
          indicator: generatedKey(core[run % core.length]!),
          year: lastYear,
          category: 'kunta',
        }),
      ),
    }
    tell('cube: asking the rows in SQL')
    const rows = {
      profile: await timesOf(30, () => inSql.profileInSql(tx, core, regionNumber)),
      series: await timesOf(300, (run) => inSql.seriesInSql(tx, core[run % core.length]!, regionNumber)),
      slice: await timesOf(300, (run) => inSql.sliceInSql(tx, core[run % core.length]!, lastYear)),
    }
    const ms = (name: string, list: readonly number[], goal: number | null): Figure => ({
      name,
      median: medianOf(list),
      unit: 'ms',
      goal,
      better: 'lower',
    })
    return [
      ms('cube: profile of 80 indicators with ranks, decoded', times.profile, 0.5),
      ms('cube: profile of 80 indicators with ranks, cold', times.coldProfile, 100),
      ms('cube: series, decoded', times.series, 0.1),
      ms('cube: series, cold', times.coldSeries, 2),
      ms('cube: slice, decoded', times.slice, 0.1),
      ms('cube: slice, cold', times.coldSlice, 2),
      ms('jsonstat-toolkit: slice of a document that it has read', times.toolkit, null),
      ms('rows in SQL: profile of 80 indicators with ranks', rows.profile, null),
      ms('rows in SQL: series', rows.series, null),
      ms('rows in SQL: slice', rows.slice, null),
      {
        name: 'profile: SQL of rows ÷ decoded blocks',
        median: medianOf(rows.profile) / medianOf(times.profile),
        unit: '×',
        goal: 50,
        better: 'higher',
      },
    ]
  })
}
