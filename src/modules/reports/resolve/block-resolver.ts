import type { Block } from '#documents/document.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { Reader } from '#modules/indicators/reader.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { BlockKind, BlockSettings, SettingsOf } from '../blocks/index.ts'
import type { ReportBlock, ReportChapter } from '../report.ts'
import type { Identified } from '../report-kinds.texts.ts'
import type { Reading } from './reading.ts'

/** Whose report is read, of which year, and what its blocks show. */
export interface LookupRequest {
  cube: Cube
  reader: Reader
  organisation: Organisation
  /** Null: the report is not stored. */
  reportId: string | null
  report: Identified
  today: Day
  settings: readonly BlockSettings[]
}

/** Something beside figures that blocks are written from; read once for all the blocks that need it. */
export interface Lookup<Found> {
  read(tx: ReadTx, request: LookupRequest): Promise<Found>
}

/** Where a block stands, and what it may be written from. */
export interface ResolvePlace extends Reading {
  chapter: ReportChapter
  /** All of the report's. */
  chapters: readonly ReportChapter[]
  today: Day
  /** What was read of a lookup that the block's resolver needs. */
  found: <Found>(lookup: Lookup<Found>) => Found
}

/** Writes the blocks of one kind as plain blocks. */
export interface BlockResolver<Kind extends BlockKind> {
  /** What must be read beside the figures that the kind's definition asks for. */
  needs: readonly Lookup<unknown>[]
  resolve(settings: SettingsOf<Kind>, place: ResolvePlace, texts: ReportBlock['texts']): Block[]
}
