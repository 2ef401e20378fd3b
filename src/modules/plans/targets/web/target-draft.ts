/** A year and a value that are being typed. */
export interface PointDraft {
  year: number | null
  value: number | null
}

export interface TargetDraft {
  indicator: string | null
  baseline: PointDraft
  target: PointDraft
  path: readonly PointDraft[]
}

/** How many years ahead a new target is. */
const termYears = 4

export const emptyTarget = (year: number): TargetDraft => ({
  indicator: null,
  baseline: { year: null, value: null },
  target: { year: year + termYears, value: null },
  path: [],
})
