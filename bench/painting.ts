import type { BrowserContext } from 'playwright-core'

import { openBrowser } from '../e2e/support/browser.ts'
import { type Figure, medianOf } from './figure.ts'

const runs = 9

/** A page of the workspace, and what of its own content has to stand on it: not the frame, nor what says that it loads. */
export interface PaintedPage {
  name: string
  at: string
  sign: string
}

interface PaintOptions {
  address: string
  /** Token of the session of who looks. */
  session: string
  pages: readonly PaintedPage[]
}

/**
 * How long a person waits for a page, from the address to a painted frame, in a real browser: its first paint, and its own
 * content when the browser has its files and the first time, when it has none.
 */
export async function measurePaint(
  { address, session, pages }: PaintOptions,
  tell: (step: string) => void,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const page of pages) {
    const browser = await openBrowser()
    try {
      tell(`opening ${page.name}`)
      const context = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 } })
      await context.addCookies([{ name: 'kaarna', value: session, url: address }])
      const first = await paint(context, page)
      // The second opening is the one after which the browser keeps the files compiled.
      await paint(context, page)
      await paint(context, page)
      const times: Painted[] = []
      for (let run = 0; run < runs; run++) times.push(await paint(context, page))
      const figure = (name: string, median: number, goal: number | null = null): Figure => ({
        name: `${page.name}: ${name}`,
        median,
        unit: 'ms',
        goal,
        better: 'lower',
      })
      figures.push(
        figure('first paint', medianOf(times.map((time) => time.first)), 300),
        figure('own content painted', medianOf(times.map((time) => time.own))),
        figure('own content painted, the first time', first.own),
      )
    } finally {
      await browser.close()
    }
  }
  return figures
}

/** In milliseconds since the address was asked for: anything at all (the browser's first contentful paint), and the page's own. */
interface Painted {
  first: number
  own: number
}

async function paint(context: BrowserContext, { at, sign }: PaintedPage): Promise<Painted> {
  const page = await context.newPage()
  try {
    await page.addInitScript(watchFor(sign))
    await page.goto(at, { waitUntil: 'commit' })
    const own = await page.evaluate<number>('ownContentPainted')
    const first = await page.evaluate<number>(firstPaint)
    return { first, own }
  } finally {
    await page.close()
  }
}

/** The browser tells it some time after the frame. */
const firstPaint = `new Promise((done) => {
  new PerformanceObserver((told) => {
    for (const { name, startTime } of told.getEntries()) if (name === 'first-contentful-paint') done(startTime)
  }).observe({ type: 'paint', buffered: true })
})`

/** Notes the moment after the frame that is the first to show it. */
const watchFor = (sign: string): string => `
  globalThis.ownContentPainted = new Promise((done) => {
    const look = new MutationObserver(() => {
      if (!document.querySelector(${JSON.stringify(sign)})) return
      look.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done(performance.now())
        port2.postMessage(null)
      })
    })
    look.observe(document, { childList: true, subtree: true })
  })`
