import { openBrowser } from '../e2e/support/browser.ts'
import { type Figure, medianOf } from './figure.ts'

const runs = 9

interface Opened {
  firstPaint: number
  drawn: number
}

/**
 * The outline and the board of a plan in a real browser that has its files already: from the address to the first thing
 * painted, and to the plan itself.
 */
export async function measurePaint(
  { address, session, plan }: { address: string; session: string; plan: string },
  tell: (step: string) => void,
): Promise<Figure[]> {
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    await context.addCookies([{ name: 'kaarna', value: session, url: address }])
    const open = async (at: string, sign: string): Promise<Opened> => {
      const page = await context.newPage()
      await page.goto(`${address}${at}`, { waitUntil: 'commit' })
      await page.locator(sign).first().waitFor()
      const opened = await page.evaluate<Opened>(
        `new Promise((done) => requestAnimationFrame(() => done({
          firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
          drawn: performance.now(),
        })))`,
      )
      await page.close()
      return opened
    }
    const figures: Figure[] = []
    for (const { name, at, sign } of [
      { name: 'outline', at: plan, sign: '.goal h3' },
      { name: 'board', at: `${plan}/board`, sign: '.board .card' },
    ]) {
      tell(`plans: opening the ${name}`)
      await open(at, sign)
      const times: Opened[] = []
      for (let run = 0; run < runs; run++) times.push(await open(at, sign))
      const of = (what: keyof Opened) => medianOf(times.map((one) => one[what]))
      figures.push(
        { name: `plans: the ${name}, first paint`, median: of('firstPaint'), unit: 'ms', goal: 300, better: 'lower' },
        { name: `plans: the ${name}, drawn`, median: of('drawn'), unit: 'ms', goal: null, better: 'lower' },
      )
    }
    return figures
  } finally {
    await browser.close()
  }
}
