// Measured by memory.ts: asks everything of a loaded cube and writes what memory that took as JSON on stdout.
import { createHash } from 'node:crypto'

import { createCube } from '#modules/indicators/cube.service.ts'
import { genders } from '#modules/indicators/indicator.ts'
import { everyone } from '#modules/indicators/reader.ts'
import { toRegionKey } from '#modules/regions/region.ts'
import { connectApp, type DatabaseLogins } from '#server/database.ts'
import { generatedKey, size } from './cube-figures.ts'

export interface MemoryReading {
  /** Peak resident memory of the process, in megabytes. */
  megabytes: number
  /** Of everything that was answered, to compare with what another cache answers. */
  answers: string
  /** For all indicators and genders of one region, in seconds. */
  seconds: number
}

const { logins, budgetBytes } = JSON.parse(process.argv[2]!) as { logins: DatabaseLogins; budgetBytes: number }
const app = connectApp(logins, () => {})
const cube = createCube({ db: app.db, budgetBytes, log: { debug: () => {} } })
const region = toRegionKey('real', 'kunta', '049')
const batch = 80

async function askAll(): Promise<string> {
  const answers = createHash('sha256')
  await app.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      for (const gender of genders)
        for (let first = 0; first < size.indicators; first += batch) {
          const indicators = Array.from({ length: batch }, (_, at) => generatedKey(first + at))
          const rows = await cube.profile(tx, { reader: everyone, indicators, region, gender })
          answers.update(JSON.stringify(rows))
        }
    })
  return answers.digest('hex')
}

const started = performance.now()
const answers = await askAll()
const reading: MemoryReading = {
  megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  answers,
  seconds: (performance.now() - started) / 1000,
}
process.stdout.write(JSON.stringify(reading))
process.exit(0)
