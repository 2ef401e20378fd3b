import type { Locator, Page, WebSocketRoute } from 'playwright-core'
import { expect } from 'vitest'

import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import { sampleAction, sampleGoal, samplePriority, sampleProgramme } from '#modules/plans/samples.ts'

/** Makes the page's browser somebody of the demo region, without the sign-in page. */
export async function become(page: Page, person: DemoPersonKey): Promise<void> {
  await send(page, 'POST', '/demo/session', { key: person })
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Asks the API with the page's session; fails the test unless it answers well. */
export async function send<Answer = unknown>(
  page: Page,
  method: Method,
  address: string,
  data?: object,
): Promise<Answer> {
  const answer = await refusable(page, method, address, data)
  expect(answer.status(), `${method} ${address}: ${await answer.text()}`).toBeLessThan(300)
  return (answer.status() === 204 ? undefined : await answer.json()) as Answer
}

/** The same, whatever the answer is. */
export const refusable = (page: Page, method: Method, address: string, data?: object) =>
  page.request.fetch(`/api/v1${address}`, { method, ...(data && { data }) })

/** Writes a programme with one priority, goal and action into Virtala's plan; as the newest it is the one shown. */
export async function writePlan(
  page: Page,
): Promise<{ programme: string; priority: string; goal: string; action: string }> {
  const add = async (what: string, data: object) =>
    (await send<{ id: string }>(page, 'POST', `/organisations/virtala/plans/${what}`, data)).id
  const programme = await add('programmes', sampleProgramme)
  const priority = await add('priorities', { ...samplePriority, programmeId: programme })
  const goal = await add('goals', { ...sampleGoal, priorityId: priority })
  const action = await add('actions', { ...sampleAction, goalId: goal })
  return { programme, priority, goal, action }
}

/** Opens a menu by its button and chooses an entry. */
export async function chooseInMenu(button: Locator, entry: string): Promise<void> {
  await button.click()
  await button.page().getByRole('menuitem', { name: entry, exact: true }).click()
}

/** Types a name into a box with choices and takes the one choice that is left, without a pointer: it waits for each step to be drawn. */
export async function chooseByKeyboard(box: Locator, name: string): Promise<void> {
  const options = box.page().getByRole('option')
  await box.fill(name)
  // An option may say more than its name, such as where it stands.
  await expect.poll(() => options.allInnerTexts()).toEqual([expect.stringContaining(name)])
  await takeFirst(box)
}

/** The same of several choices that are left: the first one, which says what is expected. */
export async function chooseFirstByKeyboard(box: Locator, typed: string, expected: RegExp): Promise<void> {
  await box.fill(typed)
  await expect.poll(() => box.page().getByRole('option').first().innerText()).toMatch(expected)
  await takeFirst(box)
}

async function takeFirst(box: Locator): Promise<void> {
  const options = box.page().getByRole('option')
  await box.press('ArrowDown')
  await expect.poll(() => box.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
  await box.press('Enter')
  await options.first().waitFor({ state: 'detached' })
}

export interface Wire {
  /** Ends the page's connection and lets no new one through. */
  cut(): Promise<void>
  /** New connections come about only once it is mended. */
  hold(): void
  mend(): void
}

/** The page's connection for writing together, which can be cut: Chromium leaves WebSockets open when it plays offline. */
export async function wireOf(page: Page): Promise<Wire> {
  let isCut = false
  let held: PromiseWithResolvers<void> | undefined
  const ends = new Set<WebSocketRoute>()
  await page.routeWebSocket(/\/api\/v1\/collaboration$/, async (browser) => {
    if (isCut) return void browser.close()
    await held?.promise
    for (const end of [browser, browser.connectToServer()]) ends.add(end)
  })
  return {
    async cut() {
      isCut = true
      await Promise.all([...ends].map((end) => end.close()))
      ends.clear()
    },
    hold: () => void (held = Promise.withResolvers()),
    mend() {
      isCut = false
      held?.resolve()
    },
  }
}

/** What stands in a text that is written together, without the names at the carets of others. */
export const wordsIn = (text: Locator): Promise<string> =>
  text.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const caret of copy.querySelectorAll('.person-caret')) caret.remove()
    return copy.textContent ?? ''
  })
