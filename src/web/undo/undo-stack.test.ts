import { expect, test } from 'vitest'

import { keepOnly, offerUndo, readUndoables, watchUndoables, withdrawUndo } from './undo-stack.ts'

const undo = async () => undefined
const said = () => readUndoables().map((one) => one.said)

test('deeds are offered back the latest last, until they are taken back or the page is left', () => {
  let told = 0
  const stop = watchUndoables(() => told++)
  const first = { at: '/plan', said: 'moved', undo }
  offerUndo(first)
  offerUndo({ at: '/plan', said: 'deleted', undo })
  expect(said()).toEqual(['moved', 'deleted'])
  withdrawUndo(first)
  expect(said()).toEqual(['deleted'])
  keepOnly('/plan')
  expect(said()).toEqual(['deleted'])
  keepOnly('/concerns')
  expect(said()).toEqual([])
  expect(told).toBe(4)
  stop()
})

test('of very many the latest are offered', () => {
  for (let at = 1; at <= 25; at++) offerUndo({ at: '/plan', said: String(at), undo })
  expect([said().length, said()[0], said().at(-1)]).toEqual([20, '6', '25'])
})
