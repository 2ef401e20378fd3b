import type { IndicatorKey } from '../indicator.ts'
import type { KnownIndicator } from './map-figures.ts'
import { folded } from './read-people.ts'

/** Finds the indicator that a text names: its key, the key's last part, or its title in any language. What two have is nobody's. */
export function createIndicatorFinder(
  indicators: readonly KnownIndicator[],
): (text: string) => IndicatorKey | undefined {
  const byName = new Map<string, IndicatorKey | undefined>()
  for (const { key, title } of indicators) {
    const names = [key.replace(/^.*[:.]/, ''), title.fi, title.sv, title.en]
    for (const name of new Set(names.map((one) => folded(one ?? ''))))
      if (name !== '') byName.set(name, byName.has(name) ? undefined : key)
  }
  for (const { key } of indicators) byName.set(folded(key), key)
  return (text) => byName.get(folded(text))
}
