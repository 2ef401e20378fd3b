import { z } from 'zod'

import { personName } from '#modules/organisations/comments/comment.ts'
import type { Day } from '#shared/day.ts'
import type { Role } from '#shared/roles.ts'

const longestNote = 1000

/** What the coordinator decides of the writing of a chapter. */
export const assignmentWords = z.object({
  assignees: z.array(z.uuid()).max(20),
  dueOn: z.iso.date().nullable(),
  note: z.string().trim().max(longestNote),
})

/** Who writes a chapter, by when, and whether somebody has marked it ready. */
export const assignment = z
  .object({
    chapter: z.uuid(),
    version: z.int().nonnegative().meta({ description: '0: nothing has been decided of the chapter' }),
    assignees: z.array(personName),
    dueOn: z.iso.date().nullable(),
    note: z.string(),
    ready: z.object({ at: z.iso.datetime(), byName: z.string() }).nullable(),
  })
  .meta({ id: 'ReportAssignment' })
export type Assignment = z.infer<typeof assignment>

/** What a 409 carries: the assignment that is stored now. */
export const assignmentConflict = z.object({
  current: assignment,
  currentVersion: z.int().nonnegative(),
  changedBy: z.string(),
})

/** Of a chapter of which nothing has been decided. */
export const noAssignment = (chapter: string): Assignment => ({
  chapter,
  version: 0,
  assignees: [],
  dueOn: null,
  note: '',
  ready: null,
})

/** Whoever leads the writing marks any chapter ready, an editor the chapters that were given to them. */
export const marksReady = (role: Role, accountId: string, { assignees }: Pick<Assignment, 'assignees'>): boolean =>
  role === 'owner' || role === 'coordinator' || (role === 'editor' && assignees.some(({ id }) => id === accountId))

/** Whether the day has gone by and nobody has marked the chapter ready. */
export const isLate = ({ dueOn, ready }: Pick<Assignment, 'dueOn' | 'ready'>, today: Day): boolean =>
  ready === null && dueOn !== null && dueOn < today
