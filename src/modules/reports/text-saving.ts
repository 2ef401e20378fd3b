/** Saves of one sitting of one writer follow each other closer than this. */
const sittingMinutes = 10

/**
 * Whether a text is kept before it is written over: when somebody else wrote it, or the same person in an earlier
 * sitting. So autosave leaves one trace of a sitting, and nobody's words disappear.
 */
export function isWorthKeeping(
  before: { updatedById: string | null; updatedAt: string },
  author: { accountId: string | null; now: Date },
): boolean {
  if (before.updatedById === null || before.updatedById !== author.accountId) return true
  return author.now.getTime() - Date.parse(before.updatedAt) > sittingMinutes * 60_000
}
