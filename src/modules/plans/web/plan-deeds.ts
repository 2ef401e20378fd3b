import { createContext, useContext } from 'react'

import type { LinkedKind } from '../links/links.contract.ts'
import type { Outline, OutlinedAction, OutlinedGoal, OutlinedPriority } from '../outline.ts'
import type { PlanKind, Programme } from '../plan.ts'
import type { PlanRights } from '../plans.access.ts'
import type { GoalStart } from './goal-start.ts'

/** What can be open above the plan. Without an object a new one is made, in the parent. */
export type PlanWindow =
  | { kind: 'programme'; programme?: Programme }
  /** A new term from the programme that is shown. */
  | { kind: 'continuation'; outline: Outline }
  | { kind: 'priority'; programmeId: string; priority?: OutlinedPriority }
  | { kind: 'goal'; priorityId: string; goal?: OutlinedGoal }
  /** A new goal on an indicator, or for a concern; in which priority is chosen first. */
  | { kind: 'goalOn'; start: GoalStart; priorities: readonly OutlinedPriority[] }
  | { kind: 'action'; goalId: string; action?: OutlinedAction }
  /** A new action, to which goal is chosen first. */
  | { kind: 'actionTo'; priorities: readonly OutlinedPriority[] }
  | { kind: 'followUp'; action: OutlinedAction }
  /** What a goal, or the programme, carries out of documents above it. */
  | { kind: 'links'; programmeId: string; of: { kind: LinkedKind; id: string; name: string } }
  | { kind: 'history'; of: { kind: MovableKind; id: string; name: string } }
  | { kind: 'talk'; of: { kind: MovableKind; id: string; name: string } }
  | { kind: 'deleted' }
  | { kind: 'removal'; of: { kind: MovableKind; id: string; version: number; name: string } }

export type MovableKind = Exclude<PlanKind, 'followUp'>

/** What the rows of the plan can ask the page to do. */
export interface PlanDeeds {
  rights: PlanRights
  open: (window: PlanWindow) => void
  move: (kind: MovableKind, id: string, position: number) => void
}

const none: PlanDeeds = { rights: { editsPlan: false, editsUnits: [] }, open: () => undefined, move: () => undefined }

export const PlanDeedsContext = createContext<PlanDeeds>(none)
export const usePlanDeeds = (): PlanDeeds => useContext(PlanDeedsContext)
