import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { z } from 'zod'

import { type Figure } from './figure.ts'
import { startKaarna } from './running.ts'

const pagePath = '/fi/virtala'
const connections = 10

const load = z.object({
  requests: z.object({ p50: z.number() }),
  latency: z.object({ p99: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
})

/** Asks for the address in a process of its own for so many seconds. */
async function askFor(url: string, seconds: number): Promise<z.infer<typeof load>> {
  const program = fileURLToPath(import.meta.resolve('autocannon'))
  const args = [program, '--json', '--connections', String(connections), '--duration', String(seconds), url]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return load.parse(JSON.parse(stdout))
}

/** The demo city's public page asked for by ten at once; Node answers on one core, whoever asks needs the other. */
export async function measurePublicPage(tell: (step: string) => void): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-page-'))
  const kaarna = await startKaarna(folder)
  try {
    const url = `${kaarna.address}${pagePath}`
    const page = await fetch(url)
    if (page.status !== 200) throw new Error(`${url} answered ${page.status}`)
    const scripts = (await page.text()).match(/<script\b/g)?.length ?? 0
    tell('public page: warming up')
    await askFor(url, 3)
    tell('public page: ten seconds')
    const { requests, latency, non2xx, errors } = await askFor(url, 10)
    if (non2xx + errors > 0) throw new Error(`${non2xx + errors} answers were errors`)
    return [
      { name: 'public page', median: requests.p50, unit: 'requests/s', goal: 500, better: 'higher' },
      { name: 'public page: 99 of 100 within', median: latency.p99, unit: 'ms', goal: 50, better: 'lower' },
      { name: 'public page: scripts', median: scripts, unit: '', goal: 0, better: 'lower' },
    ]
  } finally {
    await kaarna.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
