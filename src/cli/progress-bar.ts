import { Presets, SingleBar } from 'cli-progress'

import type { Terminal } from './terminal.ts'

export interface ProgressBar {
  /** `label` says what is being worked on or counted. */
  update(done: number, of: number, label?: string): void
  stop(): void
}

/** A bar on stderr when that is a terminal; else nothing, so that logs and scripts stay clean. */
export function createProgressBar({ errors }: Pick<Terminal, 'errors'>): ProgressBar {
  if (!errors.isTTY) return { update() {}, stop() {} }
  const options = { format: '{bar} {value}/{total} {label}', stream: errors, hideCursor: true, clearOnComplete: true }
  const bar = new SingleBar(options, Presets.shades_classic)
  let started = false
  return {
    update(done, of, label = '') {
      if (!started) bar.start(of, done, { label })
      else {
        bar.setTotal(of)
        bar.update(done, { label })
      }
      started = true
    },
    stop() {
      if (started) bar.stop()
    },
  }
}
