import { describe, expect, test } from 'vitest'

import { sampleAction, sampleGoal, samplePriority, sampleProgramme } from '../samples.ts'
import { type ComparedPart, comparePlans, countDiffering, partsWith } from './comparison.ts'
import type { ApprovedKind, FrozenPart, FrozenPlan } from './frozen-plan.ts'
import { movedBetween } from './moves.ts'
import { wordChanges } from './word-changes.ts'

const samples: Record<ApprovedKind, object> = {
  programme: sampleProgramme,
  priority: samplePriority,
  goal: sampleGoal,
  action: sampleAction,
}
const kinds: readonly ApprovedKind[] = ['programme', 'priority', 'goal', 'action']

/** A plan from its outline: 'a' is a priority, 'a.b' a goal in it, 'a.b.c' an action in that. */
function plan(addresses: readonly string[], contents: Record<string, object> = {}): FrozenPlan {
  const parts: FrozenPart[] = [
    { kind: 'programme', id: 'plan', parentId: null, place: 0, content: { ...sampleProgramme } },
  ]
  for (const address of addresses) {
    const [id, ...above] = address.split('.').toReversed() as [string, ...string[]]
    const parentId = above[0] ?? 'plan'
    const kind = kinds[above.length + 1]!
    const place = parts.filter((part) => part.parentId === parentId).length
    parts.push({ kind, id, parentId, place, content: { ...samples[kind], title: { fi: id }, ...contents[id] } })
  }
  const programme = parts[0]!
  return {
    parts: [{ ...programme, content: { ...programme.content, ...contents.plan } }, ...parts.slice(1)],
    names: {},
  }
}

const told = (parts: readonly ComparedPart[]) => parts.map(({ id, changes }) => `${id}: ${changes.join(' ')}`.trim())

describe('two states of a plan', () => {
  const before = plan(['a', 'a.x', 'a.x.work', 'a.y', 'b', 'b.z'])

  test('that say the same differ in nothing', () => {
    const same = comparePlans(before, structuredClone(before))
    expect(same.parts).toEqual([])
    expect(same.counts).toEqual({ added: 0, removed: 0, moved: 0, changed: 0 })
  })

  test('tell what was added, removed and changed, each below what it is in', () => {
    const after = plan(['a', 'a.x', 'a.x.work', 'a.new', 'b', 'b.z'], { work: { budgetEuros: 400 } })
    const { parts, counts } = comparePlans(before, after)
    expect(told(parts)).toEqual(['plan:', 'a:', 'x:', 'work: changed', 'y: removed', 'new: added'])
    expect(counts).toEqual({ added: 1, removed: 1, moved: 0, changed: 1 })
    expect(parts[3]).toMatchObject({ number: '1.1.1', fields: [{ field: 'budgetEuros', before: null, after: 400 }] })
    expect(parts[4]?.fields.map(({ field }) => field)).toContain('title')
  })

  test('tell of a part that was moved where it was and is, and of no other', () => {
    const { parts, counts } = comparePlans(before, plan(['a', 'a.x', 'a.x.work', 'b', 'b.z', 'b.y']))
    expect(told(parts)).toEqual(['plan:', 'b:', 'y: moved'])
    expect(parts[2]?.moved).toEqual({
      from: { number: '1.2', within: { fi: 'a' } },
      to: { number: '2.2', within: { fi: 'b' } },
    })
    expect(counts.moved).toBe(1)
  })

  test('tell what was in a part that was removed, and not what was moved out of it first', () => {
    const { parts } = comparePlans(before, plan(['b', 'b.z', 'b.y']))
    expect(told(parts)).toEqual(['plan:', 'a: removed', 'x: removed', 'work: removed', 'b:', 'y: moved'])
  })

  test('are the same plan when only its approval or the state of its work differs', () => {
    const milestone = { name: { fi: 'Ryhmät alkavat' }, doneOn: null as string | null }
    const planned = plan(['a', 'a.x', 'a.x.work', 'a.y', 'b', 'b.z'], { work: { milestones: [milestone] } })
    const followed = plan(['a', 'a.x', 'a.x.work', 'a.y', 'b', 'b.z'], {
      plan: { status: 'approved', approvedOn: '2025-12-08', approvedSection: '94' },
      work: { doneOn: '2026-05-01', isAtRisk: true, milestones: [{ ...milestone, doneOn: '2026-03-01' }] },
    })
    expect(countDiffering(comparePlans(planned, followed))).toBe(0)
  })

  test('differ in a field that nobody knew of before', () => {
    const after = plan(['a', 'a.x', 'a.x.work', 'a.y', 'b', 'b.z'], { work: { tomorrow: [{ on: '2026-05-01' }] } })
    expect(comparePlans(before, after).parts.at(-1)?.fields).toEqual([
      { field: 'tomorrow', before: null, after: [{ on: '2026-05-01' }] },
    ])
  })
})

test('one kind of change is told with what it is in, and with nothing of the others', () => {
  const before = plan(['a', 'a.x', 'a.x.work', 'b', 'b.z'])
  const after = plan(['a', 'a.x', 'a.x.work', 'a.x.more', 'b', 'b.z'], {
    plan: { name: { fi: 'Toinen nimi' } },
    x: { description: { fi: 'Uusi kuvaus' } },
    z: { description: { fi: 'Uusi kuvaus' } },
  })
  const { parts } = comparePlans(before, after)
  expect(told(parts)).toEqual(['plan: changed', 'a:', 'x: changed', 'more: added', 'b:', 'z: changed'])
  expect(told(partsWith(parts, 'added'))).toEqual(['plan:', 'a:', 'x:', 'more: added'])
  expect(told(partsWith(parts, 'changed'))).toEqual(['plan: changed', 'a:', 'x: changed', 'b:', 'z: changed'])
  expect(partsWith(parts, 'removed')).toEqual([])
})

test.each([
  ['putting the last first moves it alone', ['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], 1],
  ['a swap moves one', ['a', 'b', 'c'], ['b', 'a', 'c'], 1],
  ['what was added or removed moves nothing', ['a', 'b', 'c'], ['a', 'x', 'c'], 0],
])('%s', (_, before, after, count) => {
  const moved = movedBetween(before, after)
  expect(moved.size).toBe(count)
  const left = (ids: readonly string[]) =>
    ids.filter((id) => before.includes(id) && after.includes(id) && !moved.has(id))
  expect(left(after)).toEqual(left(before))
})

describe('the words of a text', () => {
  const say = (before: string, after: string) =>
    wordChanges(before, after)
      .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
      .join('')

  test.each([
    [
      'Ryhmät kokoontuvat kerran viikossa.',
      'Ryhmät kokoontuvat kaksi kertaa viikossa.',
      'Ryhmät kokoontuvat [-kerran -][+kaksi kertaa +]viikossa.',
    ],
    ['Sama teksti', 'Sama teksti', 'Sama teksti'],
    ['Yksi kaksi', 'Yksi kaksi kolme', 'Yksi kaksi [+kolme+]'],
    ['Aivan eri sanat täällä', 'Täysin uusi lause tulee', '[-Aivan eri sanat täällä-][+Täysin uusi lause tulee+]'],
    ['Kerho syksyllä alkaa', 'Kerho syksyllä, ei keväällä, alkaa', 'Kerho syksyllä[+, ei keväällä, +]alkaa'],
    ['', 'Uusi', '[+Uusi+]'],
  ])('%s → %s', (before, after, marked) => expect(say(before, after)).toBe(marked))

  test('of a long text are compared by its sentences', () => {
    const sentence = (at: number) => `Tämä on lause numero ${at} pitkässä tekstissä. `
    const long = Array.from({ length: 300 }, (_, at) => sentence(at)).join('')
    const changes = wordChanges(long, long.replace(sentence(150), 'Tämä vaihdettiin. '))
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
    expect(changes[1]?.text).toBe(sentence(150))
  })
})
