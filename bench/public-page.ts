import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { z } from 'zod'

import { type Figure, medianOf } from './figure.ts'
import { startKaarna } from './running.ts'

const pagePath = '/fi/virtala'
const connections = 16

const load = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p99: z.number() }),
  non2xx: z.literal(0),
  errors: z.literal(0),
})

/** Asks for the address in a process of its own for so many seconds, as a browser does. Throws when an answer was an error. */
async function askFor(url: string, seconds: number): Promise<z.infer<typeof load>> {
  const program = fileURLToPath(import.meta.resolve('autocannon'))
  const amount = ['--connections', String(connections), '--duration', String(seconds)]
  const args = [program, '--json', ...amount, '--headers', 'accept-encoding=gzip', url]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return load.parse(JSON.parse(stdout))
}

/** The demo city's public page asked for by sixteen at once; Node answers on one core, whoever asks needs the other. */
export async function measurePublicPage(tell: (step: string) => void): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-page-'))
  const kaarna = await startKaarna(folder)
  try {
    const url = `${kaarna.address}${pagePath}`
    const page = await fetch(url)
    if (page.status !== 200) throw new Error(`${url} answered ${page.status}`)
    const script = await scriptKilobytes(url, await page.text())
    tell('public page: warming up')
    await askFor(url, 3)
    const rates: number[] = []
    const slowest: number[] = []
    for (let run = 1; run <= 3; run++) {
      tell(`public page: ${run} of 3, five seconds`)
      const { requests, latency } = await askFor(url, 5)
      rates.push(requests.average)
      slowest.push(latency.p99)
    }
    return [
      { name: 'public page', median: medianOf(rates), unit: 'requests/s', goal: 500, better: 'higher' },
      { name: 'public page: 99 of 100 within', median: medianOf(slowest), unit: 'ms', goal: 50, better: 'lower' },
      { name: 'public page: JavaScript', median: script, unit: 'kB', goal: 0, better: 'lower' },
    ]
  } finally {
    await kaarna.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Of the scripts in the page and of those that it loads. */
async function scriptKilobytes(url: string, html: string): Promise<number> {
  const inline = [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script!)
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+\.m?js)"/g)].map(([, address]) => address!)
  const loaded = await Promise.all(addresses.map(async (address) => (await fetch(new URL(address, url))).text()))
  return Buffer.byteLength([...inline, ...loaded].join('')) / 1000
}
