import { wholeOrganisation } from '../scorecards.contract.ts'

export const scorecardsAddress = (slug: string, year: number): string => `/app/${slug}/scorecards?year=${year}`

/** The card of a unit (null: of the whole organisation) and a year, as it is or as it was signed. */
export function scorecardAddress(
  slug: string,
  { unit, year, signing }: { unit: { id: string } | null; year: number; signing?: string },
): string {
  const query = new URLSearchParams({ year: String(year), ...(signing && { signing }) })
  return `/app/${slug}/scorecards/${unit?.id ?? wholeOrganisation}?${query}`
}
