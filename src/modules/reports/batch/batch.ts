import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

/** Files of a batch are kept for so many days after it was asked for. */
export const keptDays = 14

export const batchStates = ['waiting', 'running', 'done', 'cancelled'] as const
export type BatchState = (typeof batchStates)[number]

/** Why a file was not made: nobody to tell of it, nothing to tell, it took too long, or the renderer failed. */
export const itemFaults = ['noOrganisation', 'noFigures', 'unavailable', 'failed'] as const
export type ItemFault = (typeof itemFaults)[number]

export const batch = z
  .object({
    id: z.uuid(),
    area: z.object({ key: regionKey, title: localText }),
    language: z.enum(languages),
    upToYear: z.int().nullable(),
    state: z.enum(batchStates),
    total: z.int(),
    made: z.int(),
    failed: z.array(z.object({ region: regionKey, title: localText, fault: z.enum(itemFaults) })),
    createdAt: z.iso.datetime(),
    keptUntil: z.iso.datetime(),
  })
  .meta({ id: 'ReportBatch' })
export type Batch = z.infer<typeof batch>

/** An area whose municipalities' cards may be made, and how many they are. */
export const batchArea = z.object({ key: regionKey, title: localText, count: z.int() }).meta({ id: 'ReportBatchArea' })
export type BatchArea = z.infer<typeof batchArea>

interface Progress {
  total: number
  made: number
  failed: number
  cancelledAt: Date | null
  finishedAt: Date | null
}

export function batchStateOf({ made, failed, cancelledAt, finishedAt }: Progress): BatchState {
  if (cancelledAt) return 'cancelled'
  if (finishedAt) return 'done'
  return made + failed > 0 ? 'running' : 'waiting'
}

export const isUnderWay = ({ state }: Pick<Batch, 'state'>): boolean => state === 'waiting' || state === 'running'
