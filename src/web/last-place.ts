import type { Place } from './shell.ts'

const key = 'kaarna-organisation'

/** The organisation that was last worked in on this device, by its slug. */
export const lastOrganisation = (): string | null => localStorage.getItem(key)

export const rememberOrganisation = (slug: string): void => localStorage.setItem(key, slug)

/**
 * Whose navigation a page has: the organisation in its address; on a page of one's own or of the installation the one
 * last worked in, else one's first.
 */
export function placeAround(
  places: readonly Place[],
  { address, last }: { address: string | undefined; last: string | null },
): Place | undefined {
  const at = (slug: string | null | undefined) => places.find(({ organisation }) => organisation.slug === slug)
  return at(address) ?? at(last) ?? places[0]
}
