import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { z } from 'zod'

import { type Figure, medianOf, timesOf } from './figure.ts'
import { startKaarna } from './running.ts'

const indicators = 80
const catalogue = z.object({ items: z.array(z.object({ key: z.string() })) })

/** The page of the state of wellbeing: eighty indicators of the demo city with ranks, courses and the field of all municipalities. */
export async function measureState(tell: (step: string) => void): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-state-'))
  const kaarna = await startKaarna(folder)
  try {
    const ask = async (address: string) => (await fetch(`${kaarna.address}/api/v1/${address}`)).text()
    const found = catalogue.parse(JSON.parse(await ask('indicators?register=demo&figures=true&limit=500')))
    const keys = found.items.map(({ key }) => key).slice(0, indicators)
    if (keys.length < indicators) throw new Error(`The demo has only ${keys.length} indicators`)
    const question = `regions/demo-kunta:001/state?indicators=${keys.join(',')}`
    tell(`state: asking for ${keys.length} indicators`)
    const times = await timesOf(100, () => ask(question), 30)
    const kilobytes = Buffer.byteLength(await ask(question)) / 1000
    return [
      {
        name: 'state of 80 indicators, asked over HTTP',
        median: medianOf(times),
        unit: 'ms',
        goal: 15,
        better: 'lower',
      },
      { name: 'state of 80 indicators, uncompressed', median: kilobytes, unit: 'kB', goal: 150, better: 'lower' },
    ]
  } finally {
    await kaarna.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
