/** A meeting of a group in one year as the numbers of its sections need it. */
export interface NumberedMeeting {
  id: string
  items: number
  /** Set when its minutes were first sent; null: not yet. */
  firstSection: number | null
}

/**
 * The number of the first section of a meeting's minutes: a group counts its sections through the year, meeting after
 * meeting. `meetings` are those of the year that have been held, the earliest first, the one itself among them. What has
 * been sent keeps its numbers; minutes of a meeting that was added later go on after the last that are in use.
 */
export function firstSectionOf(meetings: readonly NumberedMeeting[], id: string): number {
  let next = 1
  let own = 1
  for (const meeting of meetings) {
    const first = meeting.firstSection ?? next
    if (meeting.id === id) {
      if (meeting.firstSection !== null) return meeting.firstSection
      own = first
    }
    next = first + meeting.items
  }
  const items = meetings.find((one) => one.id === id)?.items ?? 0
  const sent = meetings.filter((one) => one.id !== id && one.firstSection !== null)
  const overlaps = sent.some((one) => one.firstSection! < own + items && own < one.firstSection! + one.items)
  return overlaps ? Math.max(...sent.map((one) => one.firstSection! + one.items)) : own
}
