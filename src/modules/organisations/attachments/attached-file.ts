import { z } from 'zod'

/** A file that is attached to something, without its content. */
export const attachedFile = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int().positive().meta({ description: 'In bytes' }),
  createdAt: z.iso.datetime(),
  createdByName: z.string(),
})
export type AttachedFile = z.infer<typeof attachedFile>
