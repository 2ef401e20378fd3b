import { z } from 'zod'

import { ApiError } from '#web/api.ts'
import { ChangedSince } from './undo-stack.ts'

/** What the 409 of a thing with versions carries besides its current content. */
const conflict = z.object({ changedBy: z.string() })

/** Runs what stores the former content of a thing. Throws `ChangedSince` when the thing is at another version by now. */
export async function storeFormer(store: () => Promise<unknown>): Promise<void> {
  try {
    await store()
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'conflict') throw error
    throw new ChangedSince(conflict.safeParse(error.problem).data?.changedBy ?? '')
  }
}
