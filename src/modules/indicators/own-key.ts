import { type Register, registerOf } from '#modules/regions/region.ts'
import type { Organisation } from '#shared/organisation.ts'

/** Whose regions and indicators the organisation's are. */
export const registerOfOrganisation = ({ regionKey, demo }: Organisation): Register =>
  regionKey === null ? (demo ? 'demo' : 'real') : registerOf(regionKey)

/** What keys of an organisation's own indicators begin with: `own:virtala.`; a demo organisation's tell their register. */
export const ownKeyPrefix = (slug: string, register: Register): string =>
  `${register === 'demo' ? 'demo-' : ''}own:${slug}.`

/** Sources whose keys no table may take. */
const others = /^(?:own|club|sotkanet|demo|demo-.*):/

/**
 * Whether a table may fill an indicator of the key: an organisation's own begin with its prefix, those of the common
 * knowledge base with none that says whose they are.
 */
export const mayFill = (key: string, prefix: string | undefined): boolean =>
  prefix === undefined ? !others.test(key) : key.startsWith(prefix) && key.length > prefix.length
