import { beforeEach } from 'vitest'

import { openPages } from './browser.ts'

/** What the pages of a failed journey showed then: on a machine that nobody can look at it is all there is to go by. */
beforeEach(({ onTestFailed }) => {
  onTestFailed(async ({ task }) => {
    for (const page of openPages()) {
      const shown = await page.locator('body').ariaSnapshot({ timeout: 5000 }).catch(String)
      console.error(`${task.name}\n${page.url()}\n${shown}`)
    }
  })
})
