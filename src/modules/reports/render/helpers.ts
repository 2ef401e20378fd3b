import { fork } from 'node:child_process'

import type { RenderAnswer, RenderJob } from './render-job.ts'

/** A process that renders documents beside the server, one at a time. */
export interface Helper {
  /** Rejects when the helper ends before it has answered. */
  ask(job: RenderJob): Promise<RenderAnswer>
  /** Whether it may be asked again. */
  isAlive(): boolean
  stop(): Promise<void>
}

interface HelperOptions {
  script: URL
  flags: readonly string[]
  /** After so many documents it ends: what its libraries keep of each goes back to the system. */
  mostJobs: number
}

/** The engine is faster warm, so it is kept; it keeps a megabyte or two of every report for as long as it lives. */
export const startPdfProcess = (): Helper =>
  startHelper({ script: new URL('./pdf-process.ts', import.meta.url), flags: [], mostJobs: 50 })

/**
 * One Word file each: its library counts bookmarks for as long as it lives, so that only a fresh one writes the same
 * document as the same bytes. The heap is collected early, because the library makes ten objects for each word.
 */
export const startWordProcess = (): Helper => startOfficeProcess('./word-process.ts')

/** As Word's: one file each. */
export const startSlidesProcess = (): Helper => startOfficeProcess('./slides-process.ts')

const startOfficeProcess = (script: string): Helper =>
  startHelper({
    script: new URL(script, import.meta.url),
    flags: ['--max-old-space-size=192', '--max-semi-space-size=4', '--expose-gc'],
    mostJobs: 1,
  })

/** Flags of the server (loaders, inspectors) are not wanted in a helper. Idle, it does not keep the program running. */
function startHelper({ script, flags, mostJobs }: HelperOptions): Helper {
  const child = fork(script, {
    execArgv: [...flags],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let jobs = 0
  let isAlive = true
  child.once('exit', () => (isAlive = false))
  const letGo = () => {
    child.unref()
    child.channel?.unref()
  }
  letGo()
  return {
    isAlive: () => isAlive && jobs < mostJobs,
    ask: (job) =>
      new Promise((resolve, reject) => {
        jobs++
        const settle = (finish: () => void) => {
          child.removeAllListeners('message').off('error', fail).off('exit', onExit)
          if (jobs < mostJobs) letGo()
          else if (child.connected) child.disconnect()
          finish()
        }
        const fail = (error: Error) => settle(() => reject(error))
        const onExit = (code: number | null, signal: string | null) =>
          fail(new Error(`The rendering process ended with ${signal ?? code}`))
        child.once('message', (answer) => settle(() => resolve(answer as RenderAnswer)))
        child.once('error', fail).once('exit', onExit)
        child.ref()
        child.channel?.ref()
        child.send(job)
      }),
    async stop() {
      isAlive = false
      child.kill('SIGKILL')
    },
  }
}
