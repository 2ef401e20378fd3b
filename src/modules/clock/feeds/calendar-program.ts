/** How long it is kept that a program has fetched a calendar, in days. */
export const daysOfPrograms = 30

/** So many programs of an address are told apart at most: nobody fills the database by inventing names. */
export const mostPrograms = 50

/**
 * What kind of program a `User-Agent` names: its words without numbers, so that a new version of a program is no other
 * program. Programs that say nothing are one kind.
 */
export const kindOfProgram = (userAgent: string | undefined): string => {
  const words =
    (userAgent ?? '')
      .slice(0, 500)
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? []
  return [...new Set(words)].toSorted().join(' ')
}
