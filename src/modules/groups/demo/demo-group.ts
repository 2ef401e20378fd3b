import type { DemoSlug } from '#modules/organisations/demo-organisations.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { DemoUnitKey } from '#modules/organisations/demo-units.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { GroupKind } from '../group.ts'
import type { MemberRole, SeatKind } from '../group-member.ts'
import type { CompositionRule } from '../rules/composition-rules.ts'

/** A unit of the organisation, or somebody outside it by kind and name. */
export type DemoSeat = DemoUnitKey | readonly [Exclude<SeatKind, 'unit'>, string?]

export interface DemoMember {
  /** A person of the demo, or a name alone. */
  who: DemoPersonKey | { name: string; email?: string; language?: 'fi' | 'sv' }
  role?: MemberRole
  title?: string
  seat: DemoSeat
  isDirector?: boolean
  /** First and last day; the council term unless told. */
  days?: readonly [Day, Day | null]
  /** The name of the member whose deputy this is. */
  deputyOf?: string
}

export interface DemoGroup {
  /** Part of its id: the same in every demo. */
  number: number
  at: DemoSlug
  kind: GroupKind
  name: LocalText
  mandate: LocalText
  decision: readonly [body: string, on: Day, section: string]
  days: readonly [Day, Day | null]
  above?: number
  ageGroup?: 'children' | 'young' | 'workingAge' | 'older'
  /** Whether it steers the wellbeing programme of the organisation. */
  steersProgramme?: boolean
  rules: readonly CompositionRule[]
  by: DemoPersonKey
  members: readonly DemoMember[]
}

/** The council terms of the demo. */
export const lastTerm = ['2021-08-01', '2025-05-31'] as const
export const thisTerm = ['2025-06-01', '2029-05-31'] as const

export const named = (name: string, email?: string): DemoMember['who'] => ({ name, ...(email && { email }) })
