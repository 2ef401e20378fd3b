import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { type Figure, medianOf } from './figure.ts'
import { startKaarna } from './running.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** A first start with the demo and the build before it, later ones, the end, and the memory a minute after a start without traffic. */
export async function measureStart(tell: (step: string) => void): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-start-'))
  const data = path.join(folder, 'data')
  const later: number[] = []
  const stops: number[] = []
  let memory = Number.NaN
  try {
    tell('start: the first one, with the demo')
    const building = await build(path.join(folder, 'dist'))
    const first = await startKaarna(data)
    stops.push(await first.stop())
    for (let run = 1; run <= 3; run++) {
      tell(`start: later ones, ${run} of 3`)
      const kaarna = await startKaarna(data)
      later.push(kaarna.seconds)
      if (run === 3) {
        tell('start: a minute without traffic')
        await pause(60_000)
        memory = kaarna.megabytes()
      }
      stops.push(await kaarna.stop())
    }
    return [
      {
        name: 'first start with the demo after installation',
        median: building + first.seconds,
        unit: 's',
        goal: 30,
        better: 'lower',
      },
      { name: "of it, building the browser's files", median: building, unit: 's', goal: null, better: 'lower' },
      { name: 'later start', median: medianOf(later), unit: 's', goal: 3, better: 'lower' },
      { name: 'stop', median: medianOf(stops), unit: 's', goal: 5, better: 'lower' },
      { name: 'memory of Node a minute after a start', median: memory, unit: 'MB', goal: 250, better: 'lower' },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The build that the very first start does, in a folder of its own because `dist` may be in use; in seconds. */
async function build(folder: string): Promise<number> {
  const started = performance.now()
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn', '--outDir', folder], { cwd: root })
  return (performance.now() - started) / 1000
}
