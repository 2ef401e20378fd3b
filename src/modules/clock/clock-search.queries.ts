import { titledThings } from '#modules/organisations/titled-things.queries.ts'

/** Entries of the clock: what each is about, and where. */
export const foundEntries = titledThings({
  kind: 'clockEntry',
  table: 'clock_entry',
  title: 'title',
  texts: ['description', 'place'],
})
