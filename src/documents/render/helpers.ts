import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'

import type { RenderAnswer, RenderJob, RenderStep, TellStep } from './render-job.ts'

/** A process that renders documents beside the server, one at a time. */
export interface Helper {
  /** Rejects when the helper ends before it has answered. */
  ask(job: RenderJob, tell?: TellStep): Promise<RenderAnswer>
  /** Whether it may be asked again. */
  isAlive(): boolean
  stop(): Promise<void>
}

/** A helper that took more memory than it may was ended, so that it takes nothing else with it. */
export class MemoryExceeded extends Error {}

interface HelperOptions {
  script: URL
  flags: readonly string[]
  /** After so many documents it ends: what its libraries keep of each goes back to the system. */
  mostJobs: number
  /** It is ended when it grows beyond this. */
  mostBytes: number
}

/** The engine is faster warm, so it is kept; it keeps a megabyte or two of every report for as long as it lives. */
export const startPdfProcess = (mostBytes: number): Helper =>
  startHelper({ script: new URL('./pdf-process.ts', import.meta.url), flags: [], mostJobs: 50, mostBytes })

/**
 * One Word file each: its library counts bookmarks for as long as it lives, so that only a fresh one writes the same
 * document as the same bytes. The heap is collected early, because the library makes ten objects for each word.
 */
export const startWordProcess = (mostBytes: number): Helper =>
  startOfficeProcess(new URL('./word-process.ts', import.meta.url), mostBytes)

/** As Word's: one file each. */
export const startSlidesProcess = (mostBytes: number): Helper =>
  startOfficeProcess(new URL('./slides-process.ts', import.meta.url), mostBytes)

const startOfficeProcess = (script: URL, mostBytes: number): Helper =>
  startHelper({
    script,
    flags: ['--max-old-space-size=192', '--max-semi-space-size=4', '--expose-gc'],
    mostJobs: 1,
    mostBytes,
  })

const lookEveryMs = 100
const pageBytes = 4096

/** How much memory a process has, where the system tells it; else nothing is guarded. */
function residentBytes(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * pageBytes
  } catch {
    return 0
  }
}

/** Ends a helper that grows too large; what is returned stops the watch. */
function guardMemory(child: ChildProcess, most: number, onExceeded: () => void): () => void {
  const timer = setInterval(() => {
    if (residentBytes(child.pid) <= most) return
    onExceeded()
    child.kill('SIGKILL')
  }, lookEveryMs)
  return () => clearInterval(timer.unref())
}

/** Flags of the server (loaders, inspectors) are not wanted in a helper. Idle, it does not keep the program running. */
function startHelper({ script, flags, mostJobs, mostBytes }: HelperOptions): Helper {
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
    ask: (job, tell) =>
      new Promise((resolve, reject) => {
        jobs++
        let isTooLarge = false
        const stopGuard = guardMemory(child, mostBytes, () => (isTooLarge = true))
        const settle = (finish: () => void) => {
          stopGuard()
          child.removeAllListeners('message').off('error', fail).off('exit', onExit)
          if (jobs < mostJobs) letGo()
          else if (child.connected) child.disconnect()
          finish()
        }
        const fail = (error: Error) => settle(() => reject(error))
        const onExit = (code: number | null, signal: string | null) =>
          fail(
            isTooLarge
              ? new MemoryExceeded('The document took more memory than it may')
              : new Error(`The rendering process ended with ${signal ?? code}`),
          )
        child.on('message', (message: RenderAnswer | RenderStep) => {
          if ('step' in message) tell?.(message)
          else settle(() => resolve(message))
        })
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
