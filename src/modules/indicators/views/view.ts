/** How the indicator page draws the figure; it stands in the address, so that a link opens what its sender saw. */
export const views = ['lines', 'bars', 'spread', 'map', 'multiples', 'table'] as const
export type View = (typeof views)[number]

export const readView = (query: URLSearchParams): View => views.find((view) => view === query.get('view')) ?? 'lines'

/** Whether the view shows all municipalities, so that their figures have to be there. */
export const showsField = (view: View): boolean => view !== 'lines' && view !== 'table'

/** Whether the view shows one year at a time. */
export const showsOneYear = (view: View): boolean => view === 'bars' || view === 'spread' || view === 'map'

/** The year of the address, if it has figures; else the latest one up to it that has. */
export function readYear(query: URLSearchParams, years: readonly number[]): number | undefined {
  const asked = Number(query.get('year'))
  return years.includes(asked) ? asked : years.at(-1)
}
