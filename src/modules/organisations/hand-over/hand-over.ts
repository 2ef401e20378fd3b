import { z } from 'zod'

import { localText } from '#shared/local-text.ts'

/** What a person may hold in an organisation, in the order in which a hand-over tells of it. */
export const heldKinds = [
  'duty',
  'groupMembership',
  'clockEntry',
  'meetingTask',
  'action',
  'project',
  'projectPart',
  'reportChapter',
  'apiToken',
] as const
export type HeldKind = (typeof heldKinds)[number]

/** A thing that was given to somebody else, as it was called then. */
export const handedThing = z.object({
  kind: z.enum(heldKinds),
  id: z.string(),
  title: z.union([localText, z.string()]).meta({ description: 'A name is a string, a typed title a text' }),
})
export type HandedThing = z.infer<typeof handedThing>

const ofThings = z.object({ kind: z.enum(heldKinds), id: z.string().min(1).max(120) })

export const handOverInput = z.object({
  to: z.uuid().meta({ description: 'A person of the organisation' }),
  things: z
    .array(ofThings)
    .min(1)
    .max(500)
    .refine((things) => new Set(things.map(({ kind, id }) => `${kind}/${id}`)).size === things.length, {
      error: 'thingTwice',
    }),
  note: z.string().trim().max(2000).default('').meta({ description: 'What the one who goes on has to know' }),
})
export type HandOverInput = z.infer<typeof handOverInput>
