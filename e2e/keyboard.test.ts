import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { writePlan } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('with the keyboard alone', () => {
  let journey: Journey
  let page: Page

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open()
    const writer = await journey.open({ as: 'coordinator' })
    await writePlan(writer)
  })
  afterAll(() => journey?.close())

  test('one signs in as a role of the demo', async () => {
    await page.goto('/app')
    await page.getByRole('button', { name: /Aino Purovirta/ }).waitFor()
    await tabTo(page, /^Hyvinvointikoordinaattori/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/app\/virtala$/)
  })

  test('one filters the state of wellbeing', async () => {
    await page.goto('/app/virtala/state')
    await page.getByRole('radiogroup', { name: 'Väestöryhmä' }).waitFor()
    await tabTo(page, /^Kaikki$/)
    await page.keyboard.press('ArrowRight')
    await expectFocus(page, /^Lapset/)
    await page.keyboard.press('Space')
    await page.waitForURL(/group=children/)
    await tabTo(page, /^Teema/)
    await page.keyboard.press('Enter')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    await expectFocus(page, /^Teema/)
  })

  test("one opens an action's menu and window, and comes back to where one was", async () => {
    await page.goto('/app/virtala/plan')
    await page.getByRole('rowheader', { name: 'Kävelyryhmä' }).waitFor()
    await tabTo(page, /^Toiminnot: Kävelyryhmä$/)
    await page.keyboard.press('Enter')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await expectFocus(page, /^Muokkaa$/)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab')
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expectFocus(page, /^Toiminnot: Kävelyryhmä$/)
  })
})

interface Focused {
  name: string
  /** The focus can be seen: an outline or a ring that is not there without it. */
  isVisible: boolean
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return {
      name: (element.getAttribute('aria-label') ?? element.innerText ?? '').trim(),
      isVisible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    }
  })

async function expectFocus(page: Page, name: RegExp): Promise<void> {
  await expect.poll(async () => (await focused(page)).name).toMatch(name)
  expect((await focused(page)).isVisible, `the focus on ${name} can be seen`).toBe(true)
}

/** Presses Tab until what is named has the focus, as far as a patient person would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  while (passed.length < 150) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (name.test(now.name)) return expectFocus(page, name)
    passed.push(now.name)
  }
  expect.fail(`${name} was not reached past ${passed.join(' | ')}`)
}
