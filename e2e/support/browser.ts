import { existsSync } from 'node:fs'

import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const program = '/usr/bin/chromium'
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
export const hasBrowser = existsSync(program)

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: program, args: flags })

/** A page that fails the test when it asks another host for anything or breaks the content policy. */
export async function openPage(
  browser: Browser,
  address: string,
  options: { width?: number; dark?: boolean; language?: string } = {},
): Promise<Page> {
  const { width = 1440, dark = false, language = 'fi' } = options
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
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      faults.push(`asked ${request.url()}`)
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('close', () => pages.delete(page))
  pages.set(page, faults)
  return page
}

const pages = new Map<Page, string[]>()

/** Nothing that WCAG 2.2 A or AA forbids, no sideways scrolling, and no fault on the console so far. */
export async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(found, page.url()).toEqual([])
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
  expect(pages.get(page), page.url()).toEqual([])
}
