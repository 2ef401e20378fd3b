import { type DemoConcern, toConcernId } from './demo-concern.ts'
import { virtalaAtFirst } from './demo-concerns-city-first.ts'
import { virtalaSince2026 } from './demo-concerns-city-later.ts'
import { demoConcernsElsewhere } from './demo-concerns-elsewhere.ts'

/** Every joy and concern of the demo; its place here gives its id. */
export const demoConcerns: readonly DemoConcern[] = [...virtalaAtFirst, ...virtalaSince2026, ...demoConcernsElsewhere]

/** The id of a joy or concern of the demo. Throws for one that is not there: a mistake in the demo's own data. */
export function demoConcernId(key: string): string {
  const at = demoConcerns.findIndex((one) => one.key === key)
  if (at < 0) throw new Error(`The demo has no concern ${key}`)
  return toConcernId(at + 1)
}
