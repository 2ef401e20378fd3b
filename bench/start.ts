import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { type Figure, medianOf } from './figure.ts'
import { startKaarna } from './running.ts'

/** A first start with the demo, later ones, the end, and the memory a minute after a start without traffic. */
export async function measureStart(tell: (step: string) => void): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-start-'))
  const later: number[] = []
  const stops: number[] = []
  let memory = Number.NaN
  try {
    tell('start: the first one, with the demo')
    const first = await startKaarna(folder)
    stops.push(await first.stop())
    for (let run = 1; run <= 3; run++) {
      tell(`start: later ones, ${run} of 3`)
      const kaarna = await startKaarna(folder)
      later.push(kaarna.seconds)
      if (run === 3) {
        tell('start: a minute without traffic')
        await pause(60_000)
        memory = kaarna.megabytes()
      }
      stops.push(await kaarna.stop())
    }
    return [
      { name: 'first start with the demo', median: first.seconds, unit: 's', goal: 30, better: 'lower' },
      { name: 'later start', median: medianOf(later), unit: 's', goal: 3, better: 'lower' },
      { name: 'stop', median: medianOf(stops), unit: 's', goal: 5, better: 'lower' },
      { name: 'memory of Node a minute after a start', median: memory, unit: 'MB', goal: 250, better: 'lower' },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
