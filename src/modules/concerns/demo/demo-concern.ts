import type { GroupId, ThemeId } from '#modules/indicators/indicator.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import type { DemoSlug } from '#modules/organisations/demo-organisations.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { DemoUnitKey } from '#modules/organisations/demo-units.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ConcernKind, ConcernOrigin, Finding } from '../concern.ts'

/** Finnish, and Swedish and English where it was written in them. */
export type Words = readonly [fi: string, sv?: string, en?: string]

export const toText = ([fi, sv, en]: Words): LocalText => ({ fi, ...(sv && { sv }), ...(en && { en }) })

/** What was found on a day, by whom, in which figures. */
export interface DemoFinding {
  on: Day
  by: DemoPersonKey
  finding: Finding
  /** Numbers of the demo's indicators. */
  figures?: readonly number[]
  /** The revision that was the newest then; the newest one when left out. */
  revision?: number
  why: Words
}

export interface DemoConcern {
  /** Unique in the demo: what a phenomenon, a merger or a goal calls it. */
  key: string
  at: DemoSlug
  by: DemoPersonKey
  on: Day
  kind: ConcernKind
  text: Words
  origin: ConcernOrigin
  note?: Words
  indicator?: number
  group?: GroupId
  theme?: ThemeId
  /** Code of a part of the municipality. */
  area?: string
  unit?: DemoUnitKey
  saidBy?: string
  found?: readonly DemoFinding[]
  /** The one that it was merged into. */
  mergedInto?: string
  leftOut?: { on: Day; by: DemoPersonKey; why: Words }
}

export interface DemoPhenomenon {
  key: string
  at: DemoSlug
  by: DemoPersonKey
  on: Day
  name: Words
  description: Words
  concerns: readonly string[]
  indicators: readonly number[]
  units: readonly DemoUnitKey[]
  partners: readonly string[]
}

/** Demo ids of what the module has: 0x80 concerns, 0x81 findings, 0x82 phenomena. */
export const concernIdKinds = { concern: 0x80, finding: 0x81, phenomenon: 0x82 } as const

export const toConcernId = (number: number): string => demoId(concernIdKinds.concern, number)
export const toPhenomenonId = (number: number): string => demoId(concernIdKinds.phenomenon, number)
