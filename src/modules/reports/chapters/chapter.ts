import type { GroupId } from '#modules/indicators/indicator.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import type { Language } from '#shared/texts.ts'
import type { BlockSettings } from '../report.ts'

/** What a new report is filled from. */
export interface ChapterSeed {
  /** The indicators of the report that have figures, in their order of importance. */
  rows: readonly ProfileRow[]
  /** Population groups of which joys or concerns have been written down. */
  concernGroups: ReadonlySet<GroupId>
}

/** A chapter of a kind of report: its title, what to write in it, and what it holds when the report is opened. */
export interface ChapterDefinition {
  key: string
  level: 1 | 2
  title: Record<Language, string>
  /** What the chapter is for: shown to its writer, never printed. */
  guidance: Record<Language, string>
  open: (seed: ChapterSeed) => BlockSettings[]
}

export const writing: BlockSettings = { kind: 'text' }

export const keysOf = (rows: readonly ProfileRow[]) => rows.map(({ indicator }) => indicator.key)
