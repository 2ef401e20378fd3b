import type { Cube, PinnedRevisions } from './cube.ts'

/** The same figures as they were in these revisions; an indicator that is not among them is read as it is now. */
export function pinnedCube(cube: Cube, revisions: PinnedRevisions): Cube {
  const pins = (indicator: string) => {
    const revision = revisions[indicator]
    return revision === undefined ? {} : { revision }
  }
  return {
    ...cube,
    profile: (tx, request) => cube.profile(tx, { ...request, revisions: { ...revisions, ...request.revisions } }),
    comparison: (tx, request) => cube.comparison(tx, { ...request, revisions: { ...revisions, ...request.revisions } }),
    series: (tx, request) => cube.series(tx, { ...pins(request.indicator), ...request }),
    slice: (tx, request) => cube.slice(tx, { ...pins(request.indicator), ...request }),
  }
}
