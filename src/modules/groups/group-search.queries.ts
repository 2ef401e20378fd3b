import { titledThings } from '#modules/organisations/titled-things.queries.ts'

/** Groups: what each has been set to do, and by whom. */
export const foundGroups = titledThings({
  kind: 'group',
  table: 'body_group',
  title: 'name',
  texts: ['mandate', 'decided_by'],
})
