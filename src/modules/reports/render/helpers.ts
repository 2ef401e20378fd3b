import { fork } from 'node:child_process'
import { Worker } from 'node:worker_threads'

import type { RenderAnswer, RenderJob } from './render-job.ts'

/** A thread or process that renders documents beside the server, one at a time. */
export interface Helper {
  /** Rejects when the helper ends before it has answered. */
  ask(job: RenderJob): Promise<RenderAnswer>
  /** Whether it may be asked again. */
  isAlive(): boolean
  stop(): Promise<void>
}

const pdfWorker = new URL('./pdf-worker.ts', import.meta.url)
const wordProcess = new URL('./word-process.ts', import.meta.url)

/**
 * A thread for PDF: the engine is faster warm, so it is kept. Flags of the main thread (loaders, inspectors) are not
 * wanted in it. Idle, it does not keep the program running.
 */
export function startPdfThread(): Helper {
  const worker = new Worker(pdfWorker, { execArgv: [] })
  let isAlive = true
  worker.once('exit', () => (isAlive = false))
  worker.unref()
  return {
    isAlive: () => isAlive,
    ask: (job) =>
      new Promise((resolve, reject) => {
        const settle = (finish: () => void) => {
          worker.removeAllListeners('message').removeAllListeners('error').off('exit', onExit).unref()
          finish()
        }
        const onExit = (code: number) => settle(() => reject(new Error(`The PDF thread ended with code ${code}`)))
        worker.once('message', (answer: RenderAnswer) => settle(() => resolve(answer)))
        worker.once('error', (error) => settle(() => reject(error)))
        worker.once('exit', onExit).ref()
        worker.postMessage(job)
      }),
    async stop() {
      await worker.terminate()
    },
  }
}

/** A heap that is collected early: the library makes ten objects for each word. */
const wordFlags = ['--max-old-space-size=192', '--max-semi-space-size=4', '--expose-gc']

/**
 * A process for one Word file. Its library counts bookmarks for as long as it lives, so that only a fresh one writes the
 * same document as the same bytes; and the memory that pictures take goes back to the system only with a process.
 */
export function startWordProcess(): Helper {
  const child = fork(wordProcess, {
    execArgv: wordFlags,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return {
    isAlive: () => false,
    ask: (job) =>
      new Promise((resolve, reject) => {
        child.once('message', (answer) => resolve(answer as RenderAnswer))
        child.once('error', reject)
        child.once('exit', (code, signal) => reject(new Error(`The Word process ended with ${signal ?? code}`)))
        child.send(job)
      }),
    async stop() {
      child.kill('SIGKILL')
    },
  }
}
