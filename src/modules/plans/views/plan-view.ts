import { z } from 'zod'

import { type GroupId, populationGroups, type ThemeId, themes } from '#modules/indicators/indicator.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { type ActionStatus, actionStatuses, type FiveWay, fiveWays } from '../action.ts'
import type { Outline, OutlinedAction, OutlinedGoal, OutlinedPriority } from '../outline.ts'
import { editsAction, type PlanRights } from '../plans.access.ts'

/** What the actions are put together by. */
export const groupings = ['priority', 'unit', 'populationGroup', 'theme', 'area', 'owner', 'way', 'budget'] as const
export type Grouping = (typeof groupings)[number]

/** What a view shows, as its address and a saved view say it. Empty lists and null: everything. */
export const viewQuery = z.object({
  programme: z.uuid().nullable().default(null),
  words: z.string().trim().max(120).default(''),
  statuses: z.array(z.enum(actionStatuses)).max(actionStatuses.length).default([]),
  unit: z.uuid().nullable().default(null),
  group: z.enum(populationGroups).nullable().default(null),
  way: z.enum(fiveWays).nullable().default(null),
  isMine: z.boolean().default(false),
  by: z.enum(groupings).default('unit'),
})
export type ViewQuery = z.infer<typeof viewQuery>

/** An action with what it is in. */
export interface ViewRow {
  action: OutlinedAction
  goal: OutlinedGoal
  priority: OutlinedPriority
}

export const rowsOf = ({ priorities }: Pick<Outline, 'priorities'>): ViewRow[] =>
  priorities.flatMap((priority) =>
    priority.goals.flatMap((goal) => goal.actions.map((action) => ({ action, goal, priority }))),
  )

/** Who looks, for `isMine`: those actions that the person owns, or whose unit is the person's to edit. */
export interface Looker {
  accountId: string
  rights: PlanRights
}

/** The rows that a query leaves: every word somewhere in the action, its goal or its owner, and each choice fulfilled. */
export function filterRows(rows: readonly ViewRow[], query: ViewQuery, looker: Looker): ViewRow[] {
  const words = query.words.toLocaleLowerCase('fi').split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (query.statuses.length === 0 || query.statuses.includes(row.action.status)) &&
      (query.unit === null || row.action.unitId === query.unit) &&
      (query.group === null || row.goal.populationGroup === query.group) &&
      (query.way === null || row.action.fiveWays.includes(query.way)) &&
      (!query.isMine || isMine(row.action, looker)) &&
      (words.length === 0 || saysAll(row, words)),
  )
}

const isMine = ({ ownerId, unitId }: OutlinedAction, { accountId, rights }: Looker): boolean =>
  ownerId === accountId || (rights.editsUnits !== 'all' && editsAction(rights, unitId))

function saysAll({ action, goal, priority }: ViewRow, words: readonly string[]): boolean {
  const texts = [action.title, goal.title, priority.title, action.unitName].flatMap((text) =>
    text ? Object.values(text) : [],
  )
  const said = [...texts, action.ownerLabel ?? ''].join('\n').toLocaleLowerCase('fi')
  return words.every((word) => said.includes(word))
}

/** The themes that a goal says, else those of its figures. */
const themesOf = ({ themes: own, progress }: OutlinedGoal): ThemeId[] =>
  own.length > 0 ? own : [...new Set(progress.flatMap(({ indicator }) => indicator.theme ?? []))]

export interface RowGroup {
  key: string
  /** Null: the rows that belong to none. */
  name: string | null
  rows: ViewRow[]
  budgetEuros: number
}

/** The words of groups that have no typed name. */
export interface GroupNames {
  populationGroups: Record<GroupId, string>
  themes: Record<ThemeId, string>
  ways: Record<FiveWay, string>
  budgets: Record<BudgetStep, string>
  language: Language
}

/** Steps of money; `none`: no budget is told. */
export const budgetSteps = ['over100', 'over20', 'to20', 'zero', 'none'] as const
export type BudgetStep = (typeof budgetSteps)[number]

export function budgetStep({ budgetEuros }: Pick<OutlinedAction, 'budgetEuros'>): BudgetStep {
  if (budgetEuros === null) return 'none'
  if (budgetEuros === 0) return 'zero'
  if (budgetEuros > 100_000) return 'over100'
  return budgetEuros > 20_000 ? 'over20' : 'to20'
}

/**
 * Rows put together, the groups in their own order (the plan's, steps, or by name) and those of none last. An action that
 * calls on several of the five ways is in each, and so is one whose goal is on several themes.
 */
export function groupRows(rows: readonly ViewRow[], by: Grouping, names: GroupNames): RowGroup[] {
  const named = (text: LocalText | null | undefined) => (text ? textIn(text, names.language) : null)
  const keysOf = ({ action, goal, priority }: ViewRow): { key: string; name: string | null }[] => {
    switch (by) {
      case 'priority':
        return [{ key: priority.id, name: named(priority.title) }]
      case 'unit':
        return [{ key: action.unitId ?? none, name: named(action.unitName) }]
      case 'populationGroup': {
        const group = goal.populationGroup
        return [{ key: group ?? none, name: group && names.populationGroups[group] }]
      }
      case 'theme': {
        const own = themesOf(goal)
        return own.length === 0
          ? [{ key: none, name: null }]
          : own.map((theme) => ({ key: theme, name: names.themes[theme] }))
      }
      case 'area': {
        const area = named(action.areaName)
        return [{ key: action.region ?? area ?? none, name: area }]
      }
      case 'owner':
        return [{ key: action.ownerId ?? action.ownerLabel ?? none, name: action.ownerLabel }]
      case 'way':
        if (action.fiveWays.length === 0) return [{ key: none, name: null }]
        return action.fiveWays.map((way) => ({ key: way, name: names.ways[way] }))
      case 'budget': {
        const step = budgetStep(action)
        return [{ key: step, name: step === 'none' ? null : names.budgets[step] }]
      }
    }
  }
  const groups = new Map<string, RowGroup>()
  for (const row of rows) {
    for (const { key, name } of keysOf(row)) {
      const group = groups.get(key) ?? { key, name, rows: [], budgetEuros: 0 }
      group.rows.push(row)
      group.budgetEuros += row.action.budgetEuros ?? 0
      groups.set(key, group)
    }
  }
  return inOrder([...groups.values()], by)
}

const none = 'none'

const fixedOrders: Partial<Record<Grouping, readonly string[]>> = {
  populationGroup: populationGroups,
  theme: themes,
  way: fiveWays,
  budget: budgetSteps,
}

function inOrder(groups: RowGroup[], by: Grouping): RowGroup[] {
  const fixed = fixedOrders[by]
  const own = groups.filter(({ key }) => key !== none)
  const sorted =
    by === 'priority'
      ? own
      : own.toSorted((a, b) =>
          fixed ? fixed.indexOf(a.key) - fixed.indexOf(b.key) : (a.name ?? '').localeCompare(b.name ?? '', 'fi'),
        )
  return [...sorted, ...groups.filter(({ key }) => key === none)]
}

/** The board's columns, as work goes on. */
export const boardColumns: readonly ActionStatus[] = ['planned', 'ongoing', 'atRisk', 'late', 'done', 'stopped']

/** What an action may be put to on the board; late and planned follow from days. */
export const boardStates = ['ongoing', 'atRisk', 'done', 'stopped'] as const
export type BoardState = (typeof boardStates)[number]
