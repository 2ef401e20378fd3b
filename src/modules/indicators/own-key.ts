import type { Register } from '#modules/regions/region.ts'

/** What keys of an organisation's own indicators begin with: `own:virtala.`; a demo organisation's tell their register. */
export const ownKeyPrefix = (slug: string, register: Register): string =>
  `${register === 'demo' ? 'demo-' : ''}own:${slug}.`

/** Sources whose keys no table may take. */
const others = /^(?:own|sotkanet|demo|demo-.*):/

/**
 * Whether a table may fill an indicator of the key: an organisation's own begin with its prefix, those of the common
 * knowledge base with none that says whose they are.
 */
export const mayFill = (key: string, prefix: string | undefined): boolean =>
  prefix === undefined ? !others.test(key) : key.startsWith(prefix) && key.length > prefix.length
