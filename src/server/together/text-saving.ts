/** Saves of one sitting of one writer follow each other closer than this. */
const sittingMinutes = 10

const sittingMilliseconds = sittingMinutes * 60_000

/** Those of the writers (with when each wrote last) who are in the sitting of a moment. */
export const inSitting = (writers: ReadonlyMap<string, Date>, now: Date): Set<string> =>
  new Set(
    [...writers].filter(([, at]) => now.getTime() - at.getTime() <= sittingMilliseconds).map(([account]) => account),
  )

/**
 * Whether a text is kept before it is written over: when somebody else wrote it, or the same person in an earlier
 * sitting. So autosave leaves one trace of a sitting, and nobody's words disappear. Those who write together in one
 * sitting count as one writer once each has joined it: they see each other's words.
 */
export function isWorthKeeping(
  before: { updatedById: string | null; updatedAt: string },
  author: { accountId: string | null; now: Date },
  together: ReadonlySet<string> = new Set(),
): boolean {
  const { updatedById } = before
  if (updatedById === null) return true
  if (updatedById !== author.accountId && !together.has(updatedById)) return true
  return author.now.getTime() - Date.parse(before.updatedAt) > sittingMilliseconds
}
