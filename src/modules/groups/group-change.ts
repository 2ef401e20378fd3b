import { z } from 'zod'

export const groupChangeKinds = ['added', 'updated', 'ended', 'deleted', 'restored'] as const
export type GroupChangeKind = (typeof groupChangeKinds)[number]

/** Something that has happened to a group or to one of its members. */
export const groupChange = z
  .object({
    kind: z.enum(['group', 'member']),
    name: z.string().nullable().meta({ description: 'Of the member' }),
    change: z.enum(groupChangeKinds),
    at: z.iso.datetime(),
    byName: z.string(),
  })
  .meta({ id: 'GroupChange' })
export type GroupChange = z.infer<typeof groupChange>
