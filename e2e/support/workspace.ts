import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'

/** Makes the page's browser somebody of the demo region, without the sign-in page. */
export async function become(page: Page, person: DemoPersonKey): Promise<void> {
  await send(page, 'POST', '/demo/session', { key: person })
}

/** Asks the API with the page's session; fails the test unless it answers well. */
export async function send<Answer = unknown>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  address: string,
  data?: object,
): Promise<Answer> {
  const answer = await refusable(page, method, address, data)
  expect(answer.status(), `${method} ${address}: ${await answer.text()}`).toBeLessThan(300)
  return (answer.status() === 204 ? undefined : await answer.json()) as Answer
}

/** The same, whatever the answer is. */
export const refusable = (page: Page, method: 'GET' | 'POST' | 'PUT' | 'DELETE', address: string, data?: object) =>
  page.request.fetch(`/api/v1${address}`, { method, ...(data && { data }) })
