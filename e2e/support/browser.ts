import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type axe from 'axe-core'
import { type Browser, chromium, type Page, type Request } from 'playwright-core'
import { expect, vi } from 'vitest'

/**
 * Chromium without the window around the page, else the whole of it: a window's own parts, such as what drops down from
 * its address bar, are pages too and take half as much time as the one that is looked at.
 */
const program = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((file) => existsSync(file))
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** False where Chromium is not installed; then the journeys are skipped, and CI has already failed. */
export const hasBrowser = program !== undefined

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: program!, args: flags })

/** How a page is looked at: on which width, in which palette, in which language. */
export interface Look {
  width?: number
  dark?: boolean
  language?: string
}

/** A page that remembers its faults: what it asked of another host, and whatever stood on the console as an error. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 1440, dark = false, language = 'fi' }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    locale: language,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  await context.addCookies([{ name: 'language', value: language, url: address }])
  const page = await context.newPage()
  // A machine that does much else besides is slow, not wrong.
  page.setDefaultTimeout(30_000)
  const faults: string[] = []
  const asked = new Set<Request>()
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  page.on('request', (request) => {
    asked.add(request)
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      faults.push(`asked ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && parts.has(response.request().resourceType()))
      faults.push(`${response.status()} for ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message.text())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('close', () => pages.delete(page))
  pages.set(page, { faults, asked })
  return page
}

const pages = new Map<Page, { faults: string[]; asked: ReadonlySet<Request> }>()

/** Those that no journey has closed yet. */
export const openPages = (): Page[] => [...pages.keys()]

/** Waits until a page has been given all that it asked for, and has drawn it. */
export async function awaitAnswers(page: Page): Promise<void> {
  const waiting = () => Array.from(pages.get(page)?.asked ?? [], (request) => request.url())
  await vi.waitFor(() => expect(waiting(), page.url()).toEqual([]), { timeout: 30_000, interval: 20 })
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** What a page is made of: none of it may be missing. */
const parts = new Set(['script', 'stylesheet', 'image', 'font', 'manifest'])

/** Chromium's own line about an answer of 4xx or 5xx or a lost network, which some journeys want. */
const isRefusal = (line: string) => line.startsWith('Failed to load resource')

/** A part of the page, by selectors. */
interface Place {
  include: string
  exclude?: string
}

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A drawing is read by its name; its parts are for nobody but the eye. */
const withoutDrawings: Place = { include: 'html', exclude: 'svg[role="img"] > *' }

/** Nothing that WCAG 2.2 A or AA forbids, no sideways scrolling, and no fault on the console so far. */
export async function expectSound(page: Page): Promise<void> {
  await expectNoViolation(page, everyRule, withoutDrawings)
  await expectFitting(page)
}

/** Every text stands out from what is behind it: all that the dark palette can break. */
export const expectContrast = (page: Page): Promise<void> => expectNoViolation(page, ['color-contrast'])

/** Minified: it is put into every page that is looked at, where half the bytes are read in a third of the time. */
const axeScript = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/**
 * Axe runs in the page itself, where it is put once, and keeps only what is wrong: sending it again, and the thousands
 * of things that are right back, takes more time than looking.
 */
async function expectNoViolation(page: Page, rules: string[], place: Place = { include: 'html' }): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeScript)
  const found = await page.evaluate(
    async (asked) => {
      const here = globalThis as unknown as { axe: typeof axe }
      const { violations } = await here.axe.run(asked.place, { runOnly: asked.rules, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    },
    { rules, place },
  )
  expect(found, page.url()).toEqual([])
}

/** No sideways scrolling once drawings have fitted themselves to the window, and no fault so far. */
export async function expectFitting(page: Page): Promise<void> {
  const fits = page.waitForFunction(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    undefined,
    { timeout: 5000 },
  )
  await fits.catch(() => expect.fail(`${page.url()} scrolls sideways at ${page.viewportSize()?.width} pixels`))
  expect(pages.get(page)?.faults, page.url()).toEqual([])
}
