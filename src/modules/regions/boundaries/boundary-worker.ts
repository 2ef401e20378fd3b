import { parentPort, workerData } from 'node:worker_threads'

import { AppError } from '#shared/errors.ts'
import { checkBoundaries } from './check-boundaries.ts'
import type { CheckAnswer, CheckTask } from './check-in-worker.ts'

const { bytes, year, regions } = workerData as CheckTask

function answer(): CheckAnswer {
  try {
    return { prepared: checkBoundaries(new TextDecoder().decode(bytes), { year }, regions) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { detail, faults, extra } = error
    return { refusal: { detail, faults, extra } }
  }
}

parentPort?.postMessage(answer())
