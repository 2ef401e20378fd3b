import { setTimeout as wait } from 'node:timers/promises'

import { AppError } from '#shared/errors.ts'
import { type Helper, startPdfProcess, startSlidesProcess, startWordProcess } from './helpers.ts'
import type { RenderJob, TellStep } from './render-job.ts'

/** What is made in a process beside the server. */
export type HelperFormat = 'pdf' | 'docx' | 'pptx'

/** What is told of a finished file: for logs and measurements. */
export interface Made {
  format: HelperFormat
  milliseconds: number
  /** The most memory that the process which made it has had. */
  peakBytes: number
}

export interface RendererOptions {
  /** A document that takes longer is given up and its helper ended. */
  timeoutMs?: number
  /** More documents than this waiting: the next is refused. */
  longestQueue?: number
  /** The PDF engine's process ends after this long without work. */
  idleMs?: number
  /** A document whose helper grows beyond this is given up. */
  mostBytes?: number
  onMade?: (made: Made) => void
}

/**
 * Makes PDF, Word and slide files beside the server, one at a time in the order asked, so that a large report neither stops the
 * server nor doubles its memory. A helper that crashes or hangs fails its own document only.
 */
export function createRenderer(options: RendererOptions = {}) {
  const { timeoutMs = 60_000, longestQueue = 50, idleMs = 120_000, mostBytes = 1_500_000_000, onMade } = options
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let isClosed = false
  let pdfProcess: Helper | undefined
  let idle: NodeJS.Timeout | undefined

  const helperFor = (format: HelperFormat): Helper => {
    if (format === 'docx') return startWordProcess(mostBytes)
    if (format === 'pptx') return startSlidesProcess(mostBytes)
    clearTimeout(idle)
    if (!pdfProcess?.isAlive()) pdfProcess = startPdfProcess(mostBytes)
    return pdfProcess
  }
  const dropPdfProcess = () => {
    const dropped = pdfProcess
    pdfProcess = undefined
    return dropped?.stop()
  }

  async function run(format: HelperFormat, job: RenderJob, tell?: TellStep): Promise<Uint8Array<ArrayBuffer>> {
    if (isClosed) throw new AppError('unavailable', 'Kaarna is stopping')
    const started = performance.now()
    const helper = helperFor(format)
    try {
      const answer = await within(timeoutMs, format, helper.ask(job, tell))
      if ('fault' in answer) throw new Error(answer.fault)
      onMade?.({ format, milliseconds: performance.now() - started, peakBytes: answer.peakBytes })
      return new Uint8Array(answer.bytes)
    } catch (error) {
      await helper.stop()
      throw error
    } finally {
      if (format === 'pdf') idle = setTimeout(() => void dropPdfProcess(), idleMs).unref()
    }
  }

  return {
    /** @throws AppError unavailable when too many wait, when it takes too long, or when stopping */
    render(format: HelperFormat, job: RenderJob, tell?: TellStep): Promise<Uint8Array<ArrayBuffer>> {
      if (waiting >= longestQueue) {
        return Promise.reject(new AppError('unavailable', `${waiting} documents are waiting already`))
      }
      waiting++
      const result = queue.then(() => run(format, job, tell))
      queue = result.then(
        () => waiting--,
        () => waiting--,
      )
      return result
    },
    async close(): Promise<void> {
      isClosed = true
      clearTimeout(idle)
      await dropPdfProcess()
    },
  }
}

export type Renderer = ReturnType<typeof createRenderer>

async function within<T>(timeoutMs: number, format: HelperFormat, work: Promise<T>): Promise<T> {
  const done = new AbortController()
  const late = wait(timeoutMs, undefined, { signal: done.signal }).then((): never => {
    throw new AppError('unavailable', `Making the ${format} took longer than ${timeoutMs} ms`)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    done.abort()
    // What loses the race is nobody's failure.
    late.catch(() => undefined)
    work.catch(() => undefined)
  }
}
