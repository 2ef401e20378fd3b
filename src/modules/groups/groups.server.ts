import type { ServerModule } from '#server/module.ts'

/** Groups that lead the work, their members and rules, and their meetings. */
export const createGroups = (): ServerModule => ({
  name: 'groups',
  area: 'groups',
})
