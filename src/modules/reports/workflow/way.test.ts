import { describe, expect, test } from 'vitest'

import { handlingStages } from '../report-head.ts'
import {
  awaitedBy,
  daysAhead,
  decisionInput,
  firstOutOfOrder,
  isOpenForChanges,
  move,
  type Move,
  proposeDays,
  rearrange,
  type Way,
} from './way.ts'

const way = (stage: Way['stage'], more: Partial<Way> = {}): Way => ({
  stage,
  round: 1,
  stages: handlingStages,
  isDecided: false,
  unanswered: 0,
  ...more,
})
const send: Move = { kind: 'send' }
const takeBack: Move = { kind: 'takeBack' }
const approved: Move = { kind: 'decide', outcome: 'approved' }
const noted: Move = { kind: 'decide', outcome: 'noted' }
const returned: Move = { kind: 'decide', outcome: 'returned' }
const short = { stages: ['statements', 'board'] as const }

describe('a report on its way', () => {
  test.each<[string, Way, Move, string]>([
    ['a draft is sent to the sectors', way('draft'), send, 'comments 1'],
    ['a draft is sent past stages that its way leaves out', way('draft', short), send, 'statements 1'],
    ['comments are closed by sending on', way('comments'), send, 'statements 1'],
    ['statements that are answered go on', way('statements'), send, 'steeringGroup 1'],
    ['statements without an answer stay', way('statements', { unanswered: 2 }), send, 'unanswered'],
    ['without a body that decides a draft goes nowhere', way('draft', { stages: ['comments'] }), send, 'nobodyDecides'],
    ['the steering group decides first', way('steeringGroup'), send, 'undecided'],
    ['after its decision the report goes on', way('steeringGroup', { isDecided: true }), send, 'board 1'],
    ['from the last body no sending leads on', way('council'), send, 'decisionEnds'],
    ['the last body of a short way, too', way('board', short), send, 'decisionEnds'],
    ['an approved report goes nowhere', way('approved'), send, 'isApproved'],
    ['a body in between approves and keeps it', way('board'), approved, 'board 1'],
    ['the council approves', way('council'), approved, 'approved 1'],
    ['the council may take note instead', way('council'), noted, 'approved 1'],
    ['the last body of a short way approves', way('board', short), approved, 'approved 1'],
    ['any body returns it, and the next round begins', way('board', { round: 2 }), returned, 'draft 3'],
    ['nobody decides twice in a round', way('board', { isDecided: true }), returned, 'decided'],
    ['in the stage of statements there is nothing to decide', way('statements'), approved, 'nothingToDecide'],
    ['nobody decides about a draft', way('draft'), returned, 'nothingToDecide'],
    ['an approved report is not decided again', way('approved'), returned, 'isApproved'],
    ['what was sent too early is taken back', way('steeringGroup'), takeBack, 'statements 1'],
    ['over stages that are left out', way('statements', short), takeBack, 'draft 1'],
    ['not after the body has decided', way('steeringGroup', { isDecided: true }), takeBack, 'decided'],
    ['a draft has nothing to take back', way('draft'), takeBack, 'atStart'],
    ['an approved report is not taken back', way('approved'), takeBack, 'isApproved'],
  ])('%s', (_, from, how, expected) => {
    const to = move(from, how)
    expect('refusal' in to ? to.refusal : `${to.stage} ${to.round}`).toBe(expected)
  })

  test.each<[string, Way, readonly Way['stages'][number][], string | undefined]>([
    ['a draft leaves out what it likes', way('draft'), ['council'], undefined],
    ['but somebody has to decide', way('draft'), ['comments', 'statements'], 'nobodyDecides'],
    ['what is ahead may change', way('statements'), ['comments', 'statements', 'council'], undefined],
    ['the stage that it is in stays', way('statements'), ['comments', 'council'], 'passed'],
    ['and so do those before it', way('statements'), ['statements', 'council'], 'passed'],
    ['nothing may be put in before it', way('statements', short), ['comments', 'statements', 'board'], 'passed'],
    ['an approved way stays', way('approved'), ['council'], 'isApproved'],
  ])('its way: %s', (_, from, stages, expected) => {
    expect(rearrange(from, stages)?.refusal).toBe(expected)
  })

  test('is open for changes until it goes to those who decide', () => {
    const all = ['draft', ...handlingStages, 'approved'] as const
    expect(all.filter(isOpenForChanges)).toEqual(['draft', 'comments', 'statements'])
  })

  test.each<[Way, { uncommented: number; ungiven: number }, string | null]>([
    [way('draft'), { uncommented: 3, ungiven: 0 }, 'writers'],
    [way('comments'), { uncommented: 1, ungiven: 0 }, 'sectors'],
    [way('comments'), { uncommented: 0, ungiven: 0 }, 'coordinator'],
    [way('statements'), { uncommented: 0, ungiven: 2 }, 'statements'],
    [way('statements', { unanswered: 1 }), { uncommented: 0, ungiven: 2 }, 'coordinator'],
    [way('statements'), { uncommented: 0, ungiven: 0 }, 'coordinator'],
    [way('board'), { uncommented: 0, ungiven: 0 }, 'approver'],
    [way('board', { isDecided: true }), { uncommented: 0, ungiven: 0 }, 'coordinator'],
    [way('approved'), { uncommented: 0, ungiven: 0 }, null],
  ])('waits for whoever has to do something (%#)', (at, counts, expected) => {
    expect(awaitedBy(at, counts)).toBe(expected)
  })
})

describe('the days of a way', () => {
  test("are counted back from the council's meeting", () => {
    expect(proposeDays(handlingStages, '2026-12-14')).toEqual({
      draft: '2026-09-21',
      comments: '2026-10-05',
      statements: '2026-11-02',
      steeringGroup: '2026-11-16',
      board: '2026-11-30',
      council: '2026-12-14',
    })
  })

  test('are counted back from the board where that is the last', () => {
    const days = proposeDays(['statements', 'board'], '2026-12-14')
    expect(days).toEqual({ draft: '2026-10-05', statements: '2026-11-16', board: '2026-12-14' })
  })

  test('of a round that has come back are only those ahead', () => {
    expect(daysAhead({ draft: '2026-05-01', board: '2026-05-02' }, '2026-05-02')).toEqual({ board: '2026-05-02' })
  })

  test('follow each other', () => {
    expect(firstOutOfOrder(handlingStages, { draft: '2026-05-02', board: '2026-05-01' })).toBe('board')
    expect(firstOutOfOrder(handlingStages, { comments: '2026-05-02', board: '2026-05-02' })).toBeUndefined()
  })
})

test('a return has its reasons, and minutes an address that opens a page', () => {
  const given = { body: null, metOn: '2026-05-04', section: '§ 87', minutesUrl: null, reasons: null }
  const faultsOf = (more: object) =>
    decisionInput.safeParse({ ...given, outcome: 'approved', ...more }).error?.issues.map(({ path }) => path.join())
  expect(faultsOf({ outcome: 'returned' })).toEqual(['reasons'])
  expect(faultsOf({ minutesUrl: 'javascript:alert(1)' })).toEqual(['minutesUrl'])
  expect(faultsOf({ minutesUrl: 'https://virtala.example/minutes/87' })).toBeUndefined()
})
