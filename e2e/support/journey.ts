import type { Browser, Page } from 'playwright-core'

import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import { type Look, openBrowser, openPage } from './browser.ts'
import { startKaarna, type Started, type Wishes } from './kaarna.ts'
import { become } from './workspace.ts'

export interface Journey {
  kaarna: Started
  browser: Browser
  /** A page in a window of its own, of somebody of the demo region or, without a name, of somebody signed out. */
  open(options?: Look & { as?: DemoPersonKey }): Promise<Page>
  /** Closes the browser and Kaarna. */
  close(): Promise<void>
}

/** What nearly every journey begins with: a Kaarna of its own with the demo region, and a browser. */
export async function startJourney(wishes: Wishes = {}): Promise<Journey> {
  const [kaarna, browser] = await Promise.all([startKaarna(wishes), openBrowser()])
  return {
    kaarna,
    browser,
    async open({ as: person, ...look } = {}) {
      const page = await openPage(browser, kaarna.address, look)
      if (person) await become(page, person)
      return page
    },
    async close() {
      await browser.close()
      await kaarna.stop()
    },
  }
}
