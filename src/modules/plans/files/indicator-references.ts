/**
 * Whatever speaks of an indicator names it in a field `indicator`: a target, a measure of what was done. The keys are the
 * same in every installation, save those of an organisation's own.
 */
export function indicatorsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(indicatorsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'indicator' in value && typeof value.indicator === 'string' ? [value.indicator] : []
  return [...own, ...Object.values(value).flatMap(indicatorsIn)]
}

/** The value with null in place of every indicator that is not known. */
export function withoutIndicators(value: unknown, isKnown: (key: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => withoutIndicators(one, isKnown))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      name === 'indicator' && typeof inner === 'string' && !isKnown(inner)
        ? [name, null]
        : [name, withoutIndicators(inner, isKnown)],
    ),
  )
}

type Path = readonly PropertyKey[]

/** The value without what cannot be without its indicator: left out of a list, null elsewhere. `faults` say where. */
export const withoutMeasures = (value: unknown, faults: readonly Path[]): unknown =>
  without(
    value,
    faults.flatMap((path) => {
      const measure = path.map((_, length) => path.slice(0, length)).find((way) => isUnmeasured(at(value, way)))
      return measure && measure.length > 0 ? [measure] : []
    }),
  )

const isUnmeasured = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'indicator' in value && value.indicator === null

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : null,
    value,
  )

function without(value: unknown, ways: readonly Path[]): unknown {
  if (ways.length === 0 || typeof value !== 'object' || value === null) return value
  const within = (name: PropertyKey) => ways.filter(([first]) => first === name).map((way) => way.slice(1))
  const isGone = (name: PropertyKey) => within(name).some((way) => way.length === 0)
  if (Array.isArray(value))
    return value.flatMap((one: unknown, place) => (isGone(place) ? [] : [without(one, within(place))]))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isGone(name) ? null : without(inner, within(name))]),
  )
}
