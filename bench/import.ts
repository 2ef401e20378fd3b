import { spawn } from 'node:child_process'
import path from 'node:path'

import { importIndicators } from '#modules/indicators/imports.service.ts'
import { createSotkanet } from '#modules/indicators/sources/sotkanet.ts'
import { withDatabase } from './database.ts'
import { type Figure, medianOf } from './figure.ts'

/** The first import of the recorded figures, and a second one that finds nothing new. Needs the folder that KAARNA_SHARED names. */
export async function measureImport(tell: (step: string) => void): Promise<Figure[]> {
  const shared = process.env.KAARNA_SHARED
  if (!shared) {
    tell('import: skipped, since KAARNA_SHARED names no folder with recorded figures')
    return []
  }
  const replay = await startReplay(shared)
  const first: number[] = []
  const again: number[] = []
  let observations = 0
  for (let run = 0; run < 3; run++) {
    tell(`import: run ${run + 1} of 3`)
    await withDatabase(async (db) => {
      const source = createSotkanet({ baseUrl: replay.baseUrl })
      const options = {
        db,
        source,
        selection: 'all',
        years: { first: 1990, last: 2017 },
        clock: () => new Date(),
      } as const
      const summary = await importIndicators(options)
      first.push(summary.durationMs / 1000)
      observations = summary.observations
      again.push((await importIndicators(options)).durationMs / 1000)
    })
  }
  replay.stop()
  const seconds = { unit: 's', better: 'lower' } as const
  return [
    {
      name: `import of ${observations} observations from Sotkanet's replay`,
      median: medianOf(first),
      goal: 10,
      ...seconds,
    },
    { name: 'second import, nothing new', median: medianOf(again), goal: null, ...seconds },
  ]
}

async function startReplay(shared: string): Promise<{ baseUrl: string; stop: () => void }> {
  const child = spawn(process.execPath, [path.join(shared, 'tools/sotkanet-replay.mjs'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const baseUrl = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the replay ended')))
    child.stdout.on('data', (line: Buffer) => {
      const address = /http:\S+/.exec(String(line))
      if (address) resolve(address[0])
    })
  })
  return { baseUrl, stop: () => void child.kill() }
}
