// Measured by excel.ts: imports the file that is named and writes its figures as JSON on stdout.
import { readFile } from 'node:fs/promises'

import { filePlaceOf, importFile, readFileContext } from '#modules/indicators/own/import-file.service.ts'
import { proposeFile } from '#modules/indicators/own/propose-file.service.ts'
import { saveRegister } from '#modules/regions/regions.queries.ts'
import type { Db } from '#server/db.ts'
import { withDatabase } from './database.ts'
import type { Figure } from './figure.ts'

const rows = 200_000
const now = new Date('2026-11-19T08:00:00Z')

const entries = Array.from({ length: 309 }, (_, index) => ({
  category: 'kunta' as const,
  code: String(1001 + index),
  title: { fi: `Kunta ${index + 1}` },
  memberOf: [],
  sourceIds: [],
}))

const figures = await withDatabase(measure)
process.stdout.write(JSON.stringify(figures))
process.exit(0)

async function measure(db: Db): Promise<Figure[]> {
  await db
    .transaction()
    .execute((tx) => saveRegister(tx, { register: 'real', source: 'bench', entries, today: '2026-11-19' }))
  const before = process.resourceUsage().maxRSS
  const started = performance.now()
  const place = filePlaceOf(undefined)
  const bytes = await readFile(process.argv[2]!)
  const context = await readFileContext(db, place)
  const proposal = {
    db,
    organisationId: null,
    context,
    filename: 'luvut.xlsx',
    bytes,
    keyPrefix: place.keyPrefix,
    sheet: undefined,
  }
  const mapping = await proposeFile(proposal)
  const result = await importFile({ db, place, bytes, mapping, now })
  const seconds = (performance.now() - started) / 1000
  if (result.figures !== rows)
    throw new Error(`${result.figures} figures of ${rows}: ${JSON.stringify(result.faults[0])}`)
  const peak = process.resourceUsage().maxRSS
  process.stderr.write(`  ${Math.round(before / 1000)} MB before\n`)
  return [
    { name: 'Excel file of 200,000 rows imported', median: seconds, unit: 's', goal: 20, better: 'lower' },
    {
      name: 'Excel file of 200,000 rows: peak memory',
      median: (peak * 1024) / 1_000_000,
      unit: 'MB',
      goal: 400,
      better: 'lower',
    },
  ]
}
