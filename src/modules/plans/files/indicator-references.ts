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

/** The value without what speaks of indicators that are not known: null in place of one, left out of a list. */
export function withoutIndicators(value: unknown, isKnown: (key: string) => boolean): unknown {
  if (Array.isArray(value))
    return value.flatMap((one: unknown) => {
      const kept = withoutIndicators(one, isKnown)
      return kept === null && one !== null ? [] : [kept]
    })
  if (typeof value !== 'object' || value === null) return value
  if ('indicator' in value && typeof value.indicator === 'string' && !isKnown(value.indicator)) return null
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutIndicators(inner, isKnown)]))
}
