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
 * How long a person waits for a page's own content, from the address to its painted frame, in a real browser: the first
 * time, when the browser has no files of the page yet, and when it has.
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
      const times: number[] = []
      for (let run = 0; run < runs; run++) times.push(await paint(context, page))
      figures.push(
        { name: `${page.name}: own content painted`, median: medianOf(times), unit: 'ms', goal: 300, better: 'lower' },
        { name: `${page.name}: the same the first time`, median: first, unit: 'ms', goal: null, better: 'lower' },
      )
    } finally {
      await browser.close()
    }
  }
  return figures
}

async function paint(context: BrowserContext, { at, sign }: PaintedPage): Promise<number> {
  const page = await context.newPage()
  try {
    await page.addInitScript(watchFor(sign))
    await page.goto(at, { waitUntil: 'commit' })
    return await page.evaluate<number>('ownContentPainted')
  } finally {
    await page.close()
  }
}

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
