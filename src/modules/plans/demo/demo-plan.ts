import type { GroupId, ThemeId } from '#modules/indicators/indicator.ts'
import type { DemoSlug } from '#modules/organisations/demo-organisations.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { DemoUnitKey } from '#modules/organisations/demo-units.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ActionInput, FiveWay } from '../action.ts'
import type { ReportedState } from '../follow-up.ts'
import type { GoalInput } from '../goal.ts'
import type { DutyId } from '../duties/duty.ts'
import type { EvidenceStrength } from '../doing/own-doing.ts'
import type { ProgrammeKind } from '../plan.ts'

/** Finnish alone, or Finnish, Swedish and perhaps English: content exists in the languages it was written in. */
export type Words = string | readonly [fi: string, sv: string, en?: string]

export const toText = (words: Words): LocalText => {
  if (typeof words === 'string') return { fi: words }
  const [fi, sv, en] = words
  return { fi, sv, ...(en !== undefined && { en }) }
}

/** When it was told, what state it put the action in, and what was said. The owner of the action says it, or `by`. */
export type DemoFollowUp = readonly [on: Day, state: ReportedState | null, text: Words]

/** An action as it was first written down; what became of it is told by its follow-ups. */
export interface DemoAction {
  title: Words
  description?: Words
  unit?: DemoUnitKey
  /** A person of the demo, or the name of somebody who does not use Kaarna. */
  owner?: DemoPersonKey | { name: string }
  partners?: Words
  /** First and last day; a single one has no end. None: it has no days yet. */
  days?: readonly [Day] | readonly [Day, Day]
  ways?: readonly FiveWay[]
  resources?: Words
  euros?: number
  told?: readonly DemoFollowUp[]
}

/**
 * The indicator's number, the year of the baseline (its value is the figure of that year), the value wanted, its year, and
 * the years and values between.
 */
export type DemoTarget = readonly [
  indicator: number,
  baselineYear: number,
  value: number,
  year: number,
  path?: readonly (readonly [year: number, value: number])[],
]

export interface DemoDoing {
  name: Words
  unit?: Words
  /** The number of the indicator that tells it; otherwise `values` do. */
  indicator?: number
  values?: readonly (readonly [year: number, value: number])[]
  wanted?: readonly [year: number, value: number]
  /** Why it should move the figure of the goal with this number. */
  link?: { indicator?: number; why: Words; strength: EvidenceStrength; source?: Words; address?: string }
}

export interface DemoGoal {
  title: Words
  description?: Words
  group: GroupId
  unit?: DemoUnitKey
  targets?: readonly DemoTarget[]
  criterion?: Words
  doing?: readonly DemoDoing[]
  /** Organisations of the demo by their slugs, others by name. */
  partners?: readonly (DemoSlug | { name: Words })[]
  ways?: readonly FiveWay[]
  themes?: readonly ThemeId[]
  duties?: readonly DutyId[]
  /** The joy or concern of the demo that was promoted to it. */
  answers?: string
  actions: readonly DemoAction[]
}

export interface DemoPriority {
  title: Words
  description?: Words
  duties?: readonly DutyId[]
  goals: readonly DemoGoal[]
}

/** A change of a part of the plan, which is named by its Finnish title. */
type DemoChange =
  | { kind: 'goal'; goal: string; set: Partial<Pick<GoalInput, 'description' | 'criterion'>> }
  | {
      kind: 'action'
      action: string
      set: Partial<Pick<ActionInput, 'description' | 'endsOn' | 'partners' | 'resources'>>
    }
  | { kind: 'add'; to: string; action: DemoAction }
  | { kind: 'remove'; action: string }
  | { kind: 'move'; action: string; to: string; position: number }

/** What was changed after a programme had been approved, and who approved the change; none: nobody has yet. */
export interface DemoAmendment {
  on: Day
  changes: readonly DemoChange[]
  approved?: NonNullable<DemoProgramme['approved']>
}

export interface DemoProgramme {
  organisation: DemoSlug
  kind: ProgrammeKind
  name: Words
  group?: GroupId
  years: readonly [first: number, last: number]
  /** The day, the body and the section; a draft has none. */
  approved?: readonly [on: Day, by: Words, section: string]
  duties?: readonly DutyId[]
  /** Who wrote it down, and when. */
  by: DemoPersonKey
  writtenOn: Day
  priorities: readonly DemoPriority[]
  /** In the order of their days. */
  amendments?: readonly DemoAmendment[]
}

export const council: Words = ['Kaupunginvaltuusto', 'Stadsfullmäktige', 'City council']
export const ruralCouncil: Words = ['Kunnanvaltuusto', 'Kommunfullmäktige', 'Municipal council']
