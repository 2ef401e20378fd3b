import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { createAsking } from './asking.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp() {
  const sent: number[] = []
  const cuts: string[] = []
  const asking = createAsking({ send: (ask) => sent.push(ask), unanswered: () => cuts.push('cut') })
  return { asking, sent, cuts }
}

test('the server is asked once, a moment after the last stroke, and its answer ends the asking', () => {
  const { asking, sent } = setUp()
  for (let stroke = 0; stroke < 3; stroke++) {
    asking.typed()
    asking.askSoon()
    vi.advanceTimersByTime(100)
  }
  expect(sent).toEqual([])
  vi.advanceTimersByTime(300)
  expect(sent).toHaveLength(1)
  expect(asking.isUnderWay()).toBe(true)
  expect(asking.isSafe(sent[0]!)).toBe(true)
  expect(asking.isUnderWay()).toBe(false)
})

test('an answer to what was asked before the last stroke does not say that the stroke is stored', () => {
  const { asking, sent } = setUp()
  asking.ask()
  asking.typed()
  asking.askSoon()
  expect(asking.isSafe(sent[0]!)).toBe(false)
  expect(asking.isUnderWay()).toBe(true)
  vi.advanceTimersByTime(300)
  expect(asking.isSafe(sent[1]!)).toBe(true)
})

test('a connection that does not answer is cut, but not while it answers or when nothing is asked any more', () => {
  const { asking, sent, cuts } = setUp()
  asking.ask()
  asking.isSafe(sent[0]!)
  asking.ask()
  asking.stop()
  vi.advanceTimersByTime(60_000)
  expect(cuts).toEqual([])
  asking.ask()
  vi.advanceTimersByTime(8000)
  expect(cuts).toEqual(['cut'])
})
