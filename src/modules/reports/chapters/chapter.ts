import type { Language } from '#shared/texts.ts'
import type { Filling } from './fillings.ts'

/** A chapter that Kaarna offers: its title, what to write in it, and what it holds when a report is opened. */
export interface ChapterDefinition {
  /** One of its own, also in addresses. Those that begin with `front` or `annex` have no number. */
  key: string
  title: Record<Language, string>
  /** What the chapter is for: shown to its writer, never printed. */
  guidance: Record<Language, string>
  fill: readonly Filling[]
}
