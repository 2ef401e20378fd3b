import { Worker } from 'node:worker_threads'

import { AppError, type InputFault } from '#shared/errors.ts'
import type { Region } from '../region.ts'
import { refuseBoundary } from './boundary-fault.ts'
import type { PreparedBoundaries } from './prepare-boundaries.ts'

export interface CheckTask {
  bytes: Uint8Array
  year: number | undefined
  regions: readonly Region[]
}

/** Errors do not keep their kind between threads. */
export type CheckAnswer =
  | { prepared: PreparedBoundaries }
  | { refusal: { detail: string; faults: readonly InputFault[]; extra: Readonly<Record<string, unknown>> } }

const mostMegabytes = 1024

/**
 * `checkBoundaries` in a thread of its own: a large map takes seconds and hundreds of megabytes, and the server answers
 * everybody else meanwhile. A map that needs too much memory is refused as too large.
 */
export async function checkInWorker(task: CheckTask): Promise<PreparedBoundaries> {
  const answer = await ask(task)
  if ('prepared' in answer) return answer.prepared
  const { detail, faults, extra } = answer.refusal
  throw new AppError('invalidInput', detail, { faults, extra })
}

function ask(task: CheckTask): Promise<CheckAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./boundary-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : error),
    )
    worker.once('exit', (code) => reject(new Error(`The thread that reads boundaries ended with ${code}`)))
  })
}

const tooLarge = () =>
  refuseBoundary({ code: 'tooLarge', path: 'features', message: 'needs more memory than there is for it' })
