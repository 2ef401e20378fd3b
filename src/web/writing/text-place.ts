import type { EarlierText, TextVersion } from '#documents/text-version.ts'
import type { RichText } from '#documents/rich-text.ts'
import type { Language } from '#shared/texts.ts'

/** A text that is written on a page: which one, in which language, and how it is saved and asked for by itself. */
export interface TextPlace {
  block: string
  language: Language
  api: TextApi
}

/** The calls of one text. They throw an ApiError when the server refuses. */
export interface TextApi {
  /** Throws `conflict` with the other text when the version is not the latest. `isLast`: the page is being left. */
  save: (content: RichText, version: number, isLast: boolean) => Promise<{ version: number; savedAt: string }>
  /** What the text said before, newest first; `cursor` goes on where the last answer ended. */
  listVersions: (limit: number, cursor: number | null) => Promise<{ items: EarlierText[]; cursor: number | null }>
  readVersion: (earlier: number) => Promise<TextVersion>
  /** Puts an earlier version back in the place of the one that stands. */
  restore: (version: number, earlier: number) => Promise<TextVersion>
}
