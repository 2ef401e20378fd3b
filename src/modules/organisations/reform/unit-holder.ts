import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { HoldingKind } from './reform.ts'

/** Something that belongs to a unit. `isDeleted`: it moves, so that it can come back, but nobody is asked about it. */
export interface Holding {
  id: string
  unitId: string
  title: LocalText | string
  isDeleted: boolean
}

export interface UnitMove {
  id: string
  from: string
  to: string
}

/** Who carries the reform out. */
export interface Mover {
  organisationId: string
  accountId: string
  name: string
  now: Date
}

/**
 * What belongs to units in one place of one module: a reform asks every module for its part, and has it moved by the
 * module's own rules, history included.
 */
export interface UnitHolder {
  kind: HoldingKind
  /** The table whose `unit_id` it answers for. */
  table: string
  find: (tx: ReadTx, organisationId: string, unitIds: readonly string[]) => Promise<Holding[]>
  move: (tx: Tx, mover: Mover, moves: readonly UnitMove[]) => Promise<void>
}
