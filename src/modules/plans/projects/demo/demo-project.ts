import type { DemoSlug } from '#modules/organisations/demo-organisations.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { DemoUnitKey } from '#modules/organisations/demo-units.ts'
import type { Day } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import type { Words } from '../../demo/demo-plan.ts'
import type { Holding } from '../hand-over.ts'
import type { PilotDecision } from '../pilot.ts'
import type { ProjectState, SubAreaState } from '../project.ts'

/** One of the demo's people, or a name. */
export type DemoOwner = DemoPersonKey | { name: string }

export interface DemoFeedback {
  on: Day
  text: string
  language?: Language
  email?: string
  /** Left out: it waits for an answer. */
  answered?: { on: Day; by: DemoPersonKey; words: Words; isPublic: boolean }
}

export interface DemoPilot {
  title: Words
  place?: Words
  days: readonly [from: Day, to: Day | null]
  with?: Words
  learned?: Words
  decided?: readonly [PilotDecision, why: Words]
  takesFeedback?: boolean
  feedback?: readonly DemoFeedback[]
}

export interface DemoHandOver {
  what: Words
  unit: DemoUnitKey
  owner: DemoOwner
  on: Day
  sign: Words
  checkOn: Day
  checked?: readonly [on: Day, holds: Holding, finding: Words]
}

export interface DemoProject {
  at: DemoSlug
  name: Words
  purpose: Words
  state: ProjectState
  days: readonly [from: Day, to: Day]
  goal?: readonly [on: Day, what: Words]
  unit: DemoUnitKey
  owner: DemoOwner
  funders: readonly (readonly [name: string, euros: number, decision: string])[]
  ownShare: number
  reports: readonly (readonly [dueOn: Day, what: string, doneOn: Day | null])[]
  areas: readonly (readonly [title: Words, from: Day, to: Day, state: SubAreaState, owner: DemoOwner])[]
  team: readonly { who: DemoOwner; role: Words; phone?: string; email?: string; isPublic?: boolean }[]
  /** Finnish titles of goals and actions of the plan that is followed. */
  goals?: readonly string[]
  actions?: readonly string[]
  pilots: readonly DemoPilot[]
  handOvers: readonly DemoHandOver[]
  by: DemoPersonKey
  writtenOn: Day
  publishedOn?: Day
}
