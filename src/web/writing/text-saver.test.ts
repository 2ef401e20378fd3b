import { expect, test } from 'vitest'

import { plainText, type RichText } from '#documents/rich-text.ts'
import { ApiError, NetworkError } from '#web/api.ts'
import type { Problem } from '#shared/problem.ts'
import type { Draft, DraftStore } from './draft-store.ts'
import { createTextSaver } from './text-saver.ts'

const refusal = (status: number, code: Problem['code'], more: object = {}) =>
  new ApiError({ type: '', title: '', status, detail: '', code, reason: '', faults: [], requestId: '', ...more })

/** A server whose answers the test gives one by one, and a clock that the test turns. */
function setUp({ stored, kept }: { stored?: { words: string; version: number }; kept?: Draft } = {}) {
  const sent: { words: string; version: number; isLast: boolean; answer: (error?: unknown) => Promise<void> }[] = []
  const planned: { run: () => void; milliseconds: number }[] = []
  let held = kept
  const drafts: DraftStore = { keep: (draft) => (held = draft), read: () => held, clear: () => (held = undefined) }
  const saver = createTextSaver({
    stored: stored && {
      content: plainText(stored.words),
      version: stored.version,
      updatedAt: '2026-03-02T07:00:00.000Z',
      updatedBy: null,
    },
    drafts,
    later(run, milliseconds) {
      const entry = { run, milliseconds }
      planned.push(entry)
      return () => void planned.splice(planned.indexOf(entry) >>> 0, 1)
    },
    save: (content, version, isLast) =>
      new Promise((resolve, reject) => {
        const answer = async (error?: unknown) => {
          if (error === undefined) resolve({ version: version + 1, savedAt: '2026-03-02T08:00:00.000Z' })
          else reject(error)
          await new Promise((done) => setImmediate(done))
        }
        sent.push({ words: wordsIn(content), version, isLast, answer })
      }),
  })
  const pass = () => planned.splice(0).forEach(({ run }) => run())
  return { saver, sent, planned, pass, held: () => held && wordsIn(held.content) }
}
const wordsIn = (content: RichText) =>
  [...JSON.stringify(content).matchAll(/"text":"([^"]*)"/g)].map(([, words]) => words).join('|')

test('what is written is saved after a pause, and kept in the browser until it is', async () => {
  const { saver, sent, pass, held } = setUp()
  saver.change(plainText('a'))
  saver.change(plainText('ab'))
  expect(saver.state().kind).toBe('changed')
  expect(held()).toBe('ab')
  pass()
  expect(sent).toMatchObject([{ words: 'ab', version: 0 }])
  expect(saver.state().kind).toBe('saving')
  await sent[0]!.answer()
  expect(saver.state()).toEqual({ kind: 'saved', at: '2026-03-02T08:00:00.000Z' })
  expect(held()).toBeUndefined()
})

test('what is written while saving is saved next, on the new version', async () => {
  const { saver, sent, pass } = setUp({ stored: { words: 'x', version: 4 } })
  saver.change(plainText('a'))
  pass()
  saver.change(plainText('b'))
  await sent[0]!.answer()
  expect(saver.state().kind).toBe('changed')
  pass()
  expect(sent[1]).toMatchObject({ words: 'b', version: 5 })
})

test('without a network it tries again, later and later, and at once when told', async () => {
  const { saver, sent, pass, planned, held } = setUp()
  saver.change(plainText('a'))
  pass()
  await sent[0]!.answer(new NetworkError('down'))
  expect(saver.state().kind).toBe('failed')
  expect(held()).toBe('a')
  expect(planned[0]!.milliseconds).toBe(2_000)
  pass()
  await sent[1]!.answer(refusal(503, 'unavailable'))
  expect(planned[0]!.milliseconds).toBe(5_000)
  saver.flush()
  await sent[2]!.answer()
  expect(saver.state().kind).toBe('saved')
})

test('who was signed out is told so, and the text is saved once somebody has signed in', async () => {
  const { saver, sent, pass, held } = setUp()
  saver.change(plainText('a'))
  pass()
  await sent[0]!.answer(refusal(401, 'signedOut'))
  expect(saver.state()).toEqual({ kind: 'failed', why: 'signedOut' })
  expect(held()).toBe('a')
  pass()
  await sent[1]!.answer()
  expect(saver.state().kind).toBe('saved')
})

test('what is not saved when the page is closed is sent in a way that outlives the page', () => {
  const { saver, sent, held } = setUp()
  saver.change(plainText('a'))
  saver.flush({ isLast: true })
  expect(sent).toMatchObject([{ words: 'a', isLast: true }])
  expect(held()).toBe('a')
})

test('a text is settled when all that was written is on the server, also what was written meanwhile', async () => {
  const { saver, sent, pass } = setUp()
  expect(await saver.settle()).toBe(true)
  saver.change(plainText('a'))
  const settled = saver.settle()
  saver.change(plainText('ab'))
  await sent[0]!.answer()
  pass()
  await sent[1]!.answer()
  expect(await settled).toBe(true)
  expect(saver.version()).toBe(2)
})

test('a text that could not be saved is not settled', async () => {
  const { saver, sent } = setUp()
  saver.change(plainText('a'))
  const settled = saver.settle()
  await sent[0]!.answer(new NetworkError('down'))
  expect(await settled).toBe(false)
})

test('a text that the server cannot hold is not sent again before it is changed', async () => {
  const { saver, sent, pass, planned } = setUp()
  saver.change(plainText('a'))
  pass()
  await sent[0]!.answer(refusal(400, 'invalidInput'))
  expect(saver.state().kind).toBe('refused')
  expect(planned).toEqual([])
})

const theirs = { content: plainText('theirs'), version: 2, updatedAt: '2026-03-02T08:30:00.000Z', updatedBy: 'Mari' }

test.each([
  ['mine', 'mine', { words: 'mine', version: 2 }],
  ['both', 'theirs|mine', { words: 'theirs|mine', version: 2 }],
  ['theirs', 'theirs', undefined],
] as const)('in a conflict the writer keeps %s', async (choice, stands, saved) => {
  const { saver, sent, pass, held } = setUp({ stored: { words: 'x', version: 1 } })
  saver.change(plainText('mine'))
  pass()
  await sent[0]!.answer(refusal(409, 'conflict', { current: theirs }))
  expect(saver.state()).toEqual({ kind: 'conflict', theirs })
  expect(held()).toBe('mine')
  expect(wordsIn(saver.resolve(choice)!)).toBe(stands)
  if (saved) expect(sent[1]).toMatchObject(saved)
  else expect(sent).toHaveLength(1)
})

test('nothing is sent over the other text before the writer has chosen', async () => {
  const { saver, sent, pass } = setUp({ stored: { words: 'x', version: 1 } })
  saver.change(plainText('mine'))
  pass()
  await sent[0]!.answer(refusal(409, 'conflict', { current: theirs }))
  saver.change(plainText('mine and more'))
  pass()
  saver.flush()
  expect(sent).toHaveLength(1)
  expect(wordsIn(saver.resolve('mine')!)).toBe('mine and more')
})

test('a draft that was left in the browser comes back and is saved on the version that it was written on', () => {
  const { saver, sent, pass } = setUp({
    stored: { words: 'x', version: 3 },
    kept: { content: plainText('left'), version: 2 },
  })
  expect(wordsIn(saver.latest()!)).toBe('left')
  pass()
  expect(sent).toEqual([])
  saver.start()
  pass()
  expect(sent).toMatchObject([{ words: 'left', version: 2 }])
})

test('without a draft the editor begins with what the server has', () => {
  expect(wordsIn(setUp({ stored: { words: 'x', version: 3 } }).saver.latest()!)).toBe('x')
  expect(setUp().saver.latest()).toBeUndefined()
})

test("somebody else's newer text is taken only when nothing of the writer's own is under way", () => {
  const { saver } = setUp({ stored: { words: 'x', version: 1 } })
  expect(saver.adopt({ ...theirs, version: 1 })).toBe(false)
  expect(saver.adopt(theirs)).toBe(true)
  expect(wordsIn(saver.latest()!)).toBe('theirs')
  saver.change(plainText('mine'))
  expect(saver.adopt({ ...theirs, version: 9 })).toBe(false)
  expect(wordsIn(saver.latest()!)).toBe('mine')
})
