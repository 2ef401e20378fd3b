import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import type { Scorecard, ScoredAction, ScoredGoal } from './scorecard.ts'

export const changeKinds = [
  'goalAdded',
  'goalGone',
  'goalWords',
  'goalFigures',
  'goalFigure',
  'goalVerdict',
  'actionAdded',
  'actionGone',
  'actionWords',
  'actionStatus',
  'actionOwner',
  'actionDays',
  'actionFollowUp',
  'actionReach',
  'actionPlanned',
  'actionActual',
  'duties',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One thing that is otherwise than when the card was signed. */
export const scorecardChange = z
  .object({
    kind: z.enum(changeKinds),
    title: localText.nullable().meta({ description: 'Of the goal or the action' }),
    figure: localText.nullable().meta({ description: 'The indicator, when a figure changed' }),
    before: z.union([z.string(), z.number()]).nullable(),
    now: z.union([z.string(), z.number()]).nullable(),
    decimals: z.int().nonnegative().meta({ description: 'Of a figure' }),
  })
  .meta({ id: 'ScorecardChange' })
export type ScorecardChange = z.infer<typeof scorecardChange>

type Told = Partial<Pick<ScorecardChange, 'figure' | 'before' | 'now' | 'decimals'>>
const change = (kind: ChangeKind, title: ScorecardChange['title'], told: Told = {}): ScorecardChange => ({
  kind,
  title,
  figure: null,
  before: null,
  now: null,
  decimals: 0,
  ...told,
})

/** What is otherwise now than on a card that was signed, goal by goal; empty: nothing. That time has passed is no change. */
export function changesBetween(signed: Scorecard, now: Scorecard): ScorecardChange[] {
  const before = new Map(signed.goals.map((goal) => [goal.id, goal]))
  const after = new Set(now.goals.map(({ id }) => id))
  return [
    ...now.goals.flatMap((goal) => {
      const was = before.get(goal.id)
      return was ? goalChanges(was, goal) : [change('goalAdded', goal.title)]
    }),
    ...signed.goals.filter(({ id }) => !after.has(id)).map(({ title }) => change('goalGone', title)),
    ...(isSame(signed.uncoveredDuties, now.uncoveredDuties) ? [] : [change('duties', null)]),
  ]
}

function goalChanges(was: ScoredGoal, now: ScoredGoal): ScorecardChange[] {
  const words = (goal: ScoredGoal) => [goal.title, goal.criterion, goal.populationGroup, goal.unitName, goal.isOwn]
  const aims = (goal: ScoredGoal) =>
    goal.figures.map(({ indicator, baseline, path, target }) => [indicator.key, baseline, path, target])
  const actions = new Map(was.actions.map((action) => [action.id, action]))
  const left = new Set(now.actions.map(({ id }) => id))
  return [
    ...(isSame(words(was), words(now)) ? [] : [change('goalWords', now.title)]),
    ...(isSame(aims(was), aims(now)) ? newFigures(was, now) : [change('goalFigures', now.title)]),
    ...(was.verdict === now.verdict
      ? []
      : [change('goalVerdict', now.title, { before: was.verdict, now: now.verdict })]),
    ...now.actions.flatMap((action) => {
      const earlier = actions.get(action.id)
      return earlier ? actionChanges(earlier, action) : [change('actionAdded', action.title)]
    }),
    ...was.actions.filter(({ id }) => !left.has(id)).map(({ title }) => change('actionGone', title)),
  ]
}

/** The same targets, and a newer or another figure on the way. */
const newFigures = (was: ScoredGoal, { title, figures }: ScoredGoal): ScorecardChange[] =>
  figures.flatMap(({ current, indicator }, at) => {
    const earlier = was.figures[at]?.current ?? null
    if (isSame(earlier, current)) return []
    const told = { before: earlier?.value ?? null, now: current?.value ?? null }
    return [change('goalFigure', title, { ...told, figure: indicator.title, decimals: indicator.decimals })]
  })

function actionChanges(was: ScoredAction, now: ScoredAction): ScorecardChange[] {
  const { title } = now
  const told = (kind: ChangeKind, name: 'status' | 'ownerLabel' | 'reach' | 'plannedEuros' | 'actualEuros') =>
    was[name] === now[name] ? [] : [change(kind, title, { before: was[name], now: now[name] })]
  return [
    ...(isSame([was.title, was.unitName], [now.title, now.unitName]) ? [] : [change('actionWords', title)]),
    ...told('actionStatus', 'status'),
    ...(was.hasOwner === now.hasOwner
      ? told('actionOwner', 'ownerLabel')
      : [change('actionOwner', title, ownersOf(was, now))]),
    ...(isSame([was.startsOn, was.endsOn], [now.startsOn, now.endsOn]) ? [] : [change('actionDays', title)]),
    ...(isSame(was.followUp, now.followUp) ? [] : [change('actionFollowUp', title, { now: now.followUp?.on ?? null })]),
    ...told('actionReach', 'reach'),
    ...told('actionPlanned', 'plannedEuros'),
    ...told('actionActual', 'actualEuros'),
  ]
}

/** Whoever has left owns nothing any more. */
const ownersOf = (was: ScoredAction, now: ScoredAction): Told => ({
  before: was.hasOwner ? was.ownerLabel : null,
  now: now.hasOwner ? now.ownerLabel : null,
})

/** Whether two parts say the same, in whatever order their members were stored. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [ours, theirs] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    ours.length === theirs.size && ours.every(([name, value]) => theirs.has(name) && isSame(value, theirs.get(name)))
  )
}
