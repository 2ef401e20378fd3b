import { z } from 'zod'

/** The words below a block of figures in one language, with what a writer must know of them. */
export const draftView = z
  .object({
    /** `written`: by Kaarna from the figures; `edited`: by a person; `hidden`: not shown. */
    state: z.enum(['written', 'edited', 'hidden']),
    words: z.string().meta({ description: 'What stands in the report, or would if it were not hidden' }),
    proposal: z
      .string()
      .meta({ description: 'What Kaarna writes from the figures as they are now; empty: no figures' }),
    version: z.int().nonnegative(),
    editedAt: z.iso.datetime().nullable(),
    editedBy: z.string().nullable(),
    hasEarlier: z.boolean().meta({ description: 'A person’s earlier words can be put back' }),
    changes: z
      .array(
        z.object({
          title: z.string(),
          before: z.string(),
          now: z.string().nullable().meta({ description: 'Null: there is no figure any more' }),
        }),
      )
      .meta({ description: 'Figures that are others now than when a person wrote the words' }),
    shownBlocks: z.int().nonnegative().meta({ description: 'How many of the last blocks of `resolved` are the words' }),
  })
  .meta({ id: 'ReportDraft' })
export type DraftView = z.infer<typeof draftView>
