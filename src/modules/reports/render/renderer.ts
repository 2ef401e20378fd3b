import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import { AppError } from '#shared/errors.ts'
import type { Document } from '../document.ts'

export const reportFormats = ['pdf', 'docx', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface RenderJob {
  format: Exclude<ReportFormat, 'html'>
  document: Document
  createdAt: Date
}
export type RenderAnswer = { bytes: Uint8Array<ArrayBuffer> } | { fault: string }

export interface RendererOptions {
  /** A document that takes longer is given up and its thread ended. */
  timeoutMs?: number
  /** More documents than this waiting: the next is refused. */
  longestQueue?: number
  /** The PDF engine's thread and memory are given back after this long without work. */
  idleMs?: number
}

const workerFile = new URL('./render-worker.ts', import.meta.url)

/**
 * Makes PDF and Word files in a thread of their own, one at a time in the order asked, so that a large report neither
 * stops the server nor doubles its memory. A thread that crashes or hangs fails its own document only.
 *
 * PDF keeps its thread (the engine is faster warm). Word gets a new thread each time: its library counts bookmarks for
 * as long as it lives, and only a fresh one writes the same document as the same bytes.
 */
export function createRenderer({ timeoutMs = 60_000, longestQueue = 50, idleMs = 120_000 }: RendererOptions = {}) {
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let closed = false
  let pdfWorker: Worker | undefined
  let idle: NodeJS.Timeout | undefined

  const takeWorker = (format: RenderJob['format']): Worker => {
    clearTimeout(idle)
    if (format === 'pdf' && pdfWorker) return pdfWorker
    const worker = startWorker()
    if (format === 'pdf') {
      pdfWorker = worker
      worker.once('exit', () => pdfWorker === worker && (pdfWorker = undefined))
    }
    return worker
  }

  const giveBack = async (format: RenderJob['format'], worker: Worker, failed: boolean): Promise<void> => {
    if (format === 'docx' || failed) await worker.terminate()
    else {
      worker.unref()
      idle = setTimeout(() => void worker.terminate(), idleMs).unref()
    }
  }

  const run = async (job: RenderJob): Promise<Uint8Array<ArrayBuffer>> => {
    if (closed) throw new AppError('unavailable', 'Kaarna is stopping')
    const worker = takeWorker(job.format)
    let failed = true
    try {
      const bytes = await askWorker(worker, job, timeoutMs)
      failed = false
      return bytes
    } finally {
      await giveBack(job.format, worker, failed)
    }
  }

  return {
    /** @throws AppError unavailable when too many wait, when it takes too long, or when stopping */
    render(job: RenderJob): Promise<Uint8Array<ArrayBuffer>> {
      if (waiting >= longestQueue) {
        return Promise.reject(new AppError('unavailable', `${waiting} documents are waiting already`))
      }
      waiting++
      const result = queue.then(() => run(job))
      queue = result.then(
        () => waiting--,
        () => waiting--,
      )
      return result
    },
    async close(): Promise<void> {
      closed = true
      clearTimeout(idle)
      await pdfWorker?.terminate()
    },
  }
}

export type Renderer = ReturnType<typeof createRenderer>

/** Flags of the main thread (loaders, inspectors) are not wanted in the worker; its memory has a ceiling of its own. */
const startWorker = () =>
  new Worker(workerFile, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 },
  })

async function askWorker(worker: Worker, job: RenderJob, timeoutMs: number): Promise<Uint8Array<ArrayBuffer>> {
  worker.ref()
  const ended = new AbortController()
  const timeout = AbortSignal.timeout(timeoutMs)
  const signal = AbortSignal.any([ended.signal, timeout])
  const exited = once(worker, 'exit', { signal: ended.signal }).then(([code]): never => {
    throw new Error(`The renderer's thread ended with code ${code}`)
  })
  const answered = once(worker, 'message', { signal }).then(([answer]) => answer as RenderAnswer)
  try {
    worker.postMessage(job)
    const answer = await Promise.race([answered, exited])
    if ('fault' in answer) throw new Error(answer.fault)
    return answer.bytes
  } catch (error) {
    if (timeout.aborted) throw new AppError('unavailable', `Making the ${job.format} took longer than ${timeoutMs} ms`)
    throw error
  } finally {
    ended.abort()
    exited.catch(() => undefined)
  }
}
