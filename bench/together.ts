import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import * as Y from 'yjs'

import { plainText } from '#documents/rich-text.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import { nameOfReport } from '#modules/reports/together/report-document.ts'
import { type Writing, writeTogether } from '#server/testing/writing-together.ts'
import { openBrowser } from '../e2e/support/browser.ts'
import { type Figure, medianOf } from './figure.ts'
import { startKaarna } from './running.ts'

const editors = 20
const rounds = 5
const strokes = 60
/** A page of running text holds about 2,500 letters. */
const pages = { count: 120, letters: 2500 }

/** A report of 120 pages that 20 people write at the same time: how soon they all see the same, and how typing feels meanwhile. */
export async function measureTogether(tell: (step: string) => void): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-together-'))
  const kaarna = await startKaarna(path.join(folder, 'data'))
  const writers: Writing[] = []
  try {
    const cookies = await Promise.all((['coordinator', 'owner'] as const).map((key) => signIn(kaarna.address, key)))
    tell('together: a report of 120 pages')
    const { report, blocks } = await fillReport(kaarna.address, cookies[0]!)
    const port = kaarna.address.replace('http:', 'ws:')
    const name = nameOfReport({ report, language: 'fi' })
    for (let index = 0; index < editors; index++)
      writers.push(writeTogether({ origin: kaarna.address, cookie: cookies[index % 2]!, port, name }))
    await Promise.all(writers.map((writing) => writing.joined()))
    tell('together: 20 people write')
    const times: number[] = []
    for (let round = -1; round < rounds; round++) {
      const time = await converge(writers, blocks[(round + blocks.length) % blocks.length]!)
      if (round >= 0) times.push(time)
    }
    tell('together: a letter in Chromium')
    const latencies = await measureStrokes({ address: kaarna.address, cookie: cookies[0]!, report })
    return [
      { name: 'together: 20 editors converge', median: medianOf(times), unit: 'ms', goal: 1000, better: 'lower' },
      { name: 'together: a letter painted', median: medianOf(latencies), unit: 'ms', goal: 50, better: 'lower' },
      {
        name: 'together: 19 of 20 letters',
        median: latencies[Math.floor(strokes * 0.95)]!,
        unit: 'ms',
        goal: null,
        better: 'lower',
      },
      {
        name: 'together: memory of Node meanwhile',
        median: kaarna.megabytes(),
        unit: 'MB',
        goal: null,
        better: 'lower',
      },
    ]
  } finally {
    for (const writing of writers) writing.leave()
    await kaarna.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function signIn(address: string, key: DemoPersonKey): Promise<string> {
  const answer = await ask(address, { method: 'POST', at: '/demo/session', body: { key } })
  return answer.headers.getSetCookie()[0]!.split(';')[0]!
}

interface Question {
  method: 'GET' | 'POST' | 'PUT'
  at: string
  cookie?: string
  body?: object
}

async function ask(address: string, { method, at, cookie = '', body }: Question): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: address, cookie }
  const answer = await fetch(`${address}/api/v1${at}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  if (!answer.ok) throw new Error(`${method} ${at}: ${answer.status} ${await answer.text()}`)
  return answer
}

/** Opens a report and writes it full; returns the texts' blocks. */
async function fillReport(address: string, cookie: string): Promise<{ report: string; blocks: string[] }> {
  const at = '/organisations/virtala/reports'
  const opened = await ask(address, {
    method: 'POST',
    at,
    cookie,
    body: { kind: 'annual', year: 2001, languages: ['fi'] },
  })
  const { id: report } = (await opened.json()) as { id: string }
  const read = await ask(address, { method: 'GET', at: `${at}/${report}?language=fi`, cookie })
  const { chapters } = (await read.json()) as { chapters: { blocks: { id: string; settings: { kind: string } }[] }[] }
  const blocks = chapters.flatMap((chapter) => chapter.blocks).filter(({ settings }) => settings.kind === 'text')
  const paragraph = 'Virtalassa voidaan enimmäkseen hyvin, mutta erot ovat kasvaneet. '.repeat(8).trim()
  const paragraphs = Math.ceil((pages.count * pages.letters) / blocks.length / paragraph.length)
  const content = plainText(...Array.from({ length: paragraphs }, () => paragraph))
  for (const { id } of blocks)
    await ask(address, {
      method: 'PUT',
      at: `${at}/${report}/texts/${id}`,
      cookie,
      body: { language: 'fi', content, version: 0 },
    })
  return { report, blocks: blocks.map(({ id }) => id) }
}

/** Each adds a sentence of their own at the same moment; the time until all have the same words, in milliseconds. */
async function converge(writers: readonly Writing[], block: string): Promise<number> {
  const wanted = writers[0]!.textIn(block).content.length + writers.length
  const started = performance.now()
  for (const [index, writing] of writers.entries()) {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(`Kirjoittaja ${index} lisää tämän.`)])
    const fragment = writing.document.getXmlFragment(block)
    fragment.insert(fragment.length, [paragraph])
  }
  await Promise.all(
    writers.map((writing) => writing.until(() => writing.document.getXmlFragment(block).length === wanted)),
  )
  return performance.now() - started
}

/** From each key to the frame that shows its letter, the shortest first. */
async function measureStrokes(place: { address: string; cookie: string; report: string }): Promise<number[]> {
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const [name, value] = place.cookie.split('=') as [string, string]
    await context.addCookies([{ name, value, url: place.address }])
    const page = await context.newPage()
    await page.goto(`${place.address}/app/virtala/reports/${place.report}?language=fi`)
    const text = page.locator('.report-text').nth(3)
    await text.waitFor({ timeout: 60_000 })
    await text.click()
    await page.keyboard.press('Control+Home')
    await page.evaluate(`window.strokes = []; addEventListener('keydown', () => {
      const began = performance.now()
      requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => window.strokes.push(performance.now() - began); port2.postMessage(0) })
    }, true)`)
    for (let stroke = 0; stroke < strokes; stroke++) await page.keyboard.type('a', { delay: 120 })
    return (await page.evaluate<number[]>('window.strokes')).toSorted((a, b) => a - b)
  } finally {
    await browser.close()
  }
}
