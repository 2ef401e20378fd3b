import type { Language } from '#shared/texts.ts'
import type { UnsavedWords } from './local-words.ts'
import type { EndOfWriting } from './session-state.ts'

/** What is said of writing something together where it must be called by its name: a report, the notes of a meeting. */
export interface WordsOfTogether {
  /** Who else writes it at the moment. */
  here: (names: readonly string[]) => string
  /** Why it may be written in no longer. */
  ended: Record<EndOfWriting, string>
  /** Why some words could not go into it. */
  unsavedWhy: Record<UnsavedWords['why'], string>
  /** What a text is called that was taken out of it. */
  inRemoved: string
  /** A text is too long, or has something that it cannot hold. */
  refused: string
  /** Two people saved a text, without a connection between them: by whom the other was saved, and when. */
  conflict: (name: string, moment: string) => string
}
export type TogetherWords = Record<Language, WordsOfTogether>
