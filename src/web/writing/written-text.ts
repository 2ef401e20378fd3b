import type { RichText } from '#documents/rich-text.ts'
import type { TextVersion } from '#documents/text-version.ts'
import type { SavingState } from './text-saver.ts'

/** A text that is being written, whether it is saved by itself (text-saver.ts) or written together with others. */
export interface WrittenText {
  state: () => SavingState
  subscribe: (listener: () => void) => () => void
  /** The text as it is written; undefined while nothing is. */
  latest: () => RichText | undefined
  /** The version that the server has, as far as is known. */
  version: () => number
  /** Sends at once what has not been sent. */
  flush: (how?: { isLast?: boolean }) => void
  /** The same; tells whether all that was written is then on the server. */
  settle: () => Promise<boolean>
  /** Takes what the server has stored otherwise; true: the editor must be shown it. */
  adopt: (other: TextVersion | undefined) => boolean
}
