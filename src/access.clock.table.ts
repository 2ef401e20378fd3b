import type { Who } from './access.table.ts'

/** Of src/access.table.ts, what concerns the clock. */
export const clockTable: Record<string, Who> = {}
