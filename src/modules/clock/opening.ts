import { z } from 'zod'

/** What an entry of the clock may open by itself, so many days before its day. */
export const openingKinds = ['followUpRound', 'reportStage', 'import', 'meeting'] as const
export type OpeningKind = (typeof openingKinds)[number]

const daysBefore = z.int().min(0).max(180).meta({ description: 'How many days before the entry it is opened' })

export const clockOpening = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('followUpRound'),
      daysBefore,
      programmeId: z.uuid().nullable().meta({
        description: 'Whose actions are asked of, until the day of the entry; null: chosen when it is opened',
      }),
      months: z.int().min(1).max(24).meta({ description: 'How long a time is asked of, up to the day of opening' }),
    }),
    z.object({
      kind: z.literal('reportStage'),
      daysBefore,
      report: z.string().max(40).meta({ description: 'The kind of the report' }),
      stage: z.string().max(40).meta({ description: 'What of it begins: open, or a stage of its way' }),
    }),
    z.object({ kind: z.literal('import'), daysBefore }),
    z.object({ kind: z.literal('meeting'), daysBefore, groupId: z.uuid() }),
  ])
  .meta({ id: 'ClockOpening', description: 'What an entry opens' })
export type ClockOpening = z.infer<typeof clockOpening>
