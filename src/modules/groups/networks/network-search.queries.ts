import { titledThings } from '#modules/organisations/titled-things.queries.ts'

/** Networks: what was promised to each, and who keeps it. */
export const foundNetworks = titledThings({
  kind: 'network',
  table: 'network',
  title: 'name',
  texts: ['promised', 'convener'],
})
