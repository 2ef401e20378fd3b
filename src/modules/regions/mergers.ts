import type { LocalText } from '#shared/local-text.ts'

/** A municipality that became a part of another. */
export interface Merger {
  /** Its own code, which is not given again. */
  code: string
  title: LocalText
  /** The municipality that it belongs to since. */
  into: string
  intoTitle: LocalText
  /** The year from which it is no more. */
  since: number
}
