import type { Who } from './access.table.ts'

/** Of src/access.table.ts, what concerns the groups and their meetings. */
export const groupsTable: Record<string, Who> = {}
