import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { firstPageOf } from './first-page.ts'

type State = { initialized: boolean }

function routerThat(state: State) {
  const heard: ((state: State) => void)[] = []
  return {
    router: { state, subscribe: (hear: (state: State) => void) => (heard.push(hear), () => undefined) } as never,
    become: (next: State) => heard.forEach((hear) => hear(next)),
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function isDrawn(waiting: Promise<void>): Promise<boolean> {
  let isDone = false
  void waiting.then(() => (isDone = true))
  await vi.advanceTimersByTimeAsync(0)
  return isDone
}

test('a page that is there is drawn at once', async () => {
  expect(await isDrawn(firstPageOf(routerThat({ initialized: true }).router, 200))).toBe(true)
})

test('a page that comes soon is drawn when it has come, and not before', async () => {
  const { router, become } = routerThat({ initialized: false })
  const waiting = firstPageOf(router, 200)
  become({ initialized: false })
  expect(await isDrawn(waiting)).toBe(false)
  become({ initialized: true })
  expect(await isDrawn(waiting)).toBe(true)
})

test('of a page that takes longer is shown that it loads', async () => {
  const waiting = firstPageOf(routerThat({ initialized: false }).router, 200)
  await vi.advanceTimersByTimeAsync(199)
  expect(await isDrawn(waiting)).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await isDrawn(waiting)).toBe(true)
})
