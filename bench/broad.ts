import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Figure } from './figure.ts'
import { measureInProcess } from './measuring-process.ts'
import { startKaarna } from './running.ts'

/** The largest report that is written, and a card of every municipality; and how the server answers meanwhile. */
export async function measureBroad(tell: (step: string) => void): Promise<Figure[]> {
  tell('broad report: 150 charts, printing by Chromium, 308 cards')
  const made = await measureInProcess(new URL('./broad-process.ts', import.meta.url))
  tell('broad report: pages of the server while it is made')
  return [...made, await measureServer()]
}

const charts = 150
const seconds = 8

/** Makes large files over and over, and asks for a page all the while. */
async function measureServer(): Promise<Figure> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-broad-'))
  const kaarna = await startKaarna(folder)
  try {
    const ask = await signIn(kaarna.address)
    const report = await openReport(ask)
    let isOver = false
    const rendering = (async () => {
      for (let turn = 0; !isOver; turn++)
        await ask(`/reports/${report}/file?language=${turn % 2 ? 'sv' : 'fi'}&format=${turn % 3 ? 'pdf' : 'docx'}`)
    })()
    const times: number[] = []
    const end = performance.now() + seconds * 1000
    while (performance.now() < end) {
      const started = performance.now()
      await (await fetch(`${kaarna.address}/fi/virtala`)).arrayBuffer()
      times.push(performance.now() - started)
    }
    isOver = true
    await rendering
    const p99 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)]!
    const name = `a page while a report of ${charts} charts is made: 99 of 100 within`
    return { name, median: p99, unit: 'ms', goal: 100, better: 'lower' }
  } finally {
    await kaarna.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

type Ask = (path: string, method?: string, body?: object) => Promise<unknown>

async function signIn(address: string): Promise<Ask> {
  const headers = { origin: address, 'content-type': 'application/json' }
  const session = await fetch(`${address}/api/v1/demo/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ key: 'coordinator' }),
  })
  const cookie = session.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return async (place, method = 'GET', body) => {
    const answer = await fetch(`${address}/api/v1/organisations/virtala${place}`, {
      method,
      headers: { ...headers, cookie },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${place} answered ${answer.status}: ${await answer.text()}`)
    return answer.headers.get('content-type')?.startsWith('application/json') ? answer.json() : answer.arrayBuffer()
  }
}

/** A report to which charts have been added until it has as many as the largest. */
async function openReport(ask: Ask): Promise<string> {
  const input = { kind: 'annual', year: 2031, languages: ['fi', 'sv'] }
  const opened = (await ask('/reports', 'POST', input)) as { id: string; version: number }
  const view = (await ask(`/reports/${opened.id}?language=fi`)) as { chapters: { id: string; key: string }[] }
  const { id: chapter } = view.chapters.find(({ key }) => key === 'state')!
  let { version } = opened
  for (let chart = 0; chart < charts; chart++) {
    const compareWith = chart < 60 ? null : [chart < 120 ? 'demo-kunta:002' : 'demo-kunta:003']
    const settings = { kind: 'indicatorChart', indicator: `demo:${101 + (chart % 60)}`, compareWith }
    const added = (await ask(`/reports/${opened.id}/blocks`, 'POST', { version, chapter, after: null, settings })) as {
      version: number
    }
    version = added.version
  }
  return opened.id
}
