import { createHash } from 'node:crypto'
import fs from 'node:fs'

/** What is at the path (following links), undefined when nothing is. */
export function findStats(file: string): fs.Stats | undefined {
  return fs.statSync(file, { throwIfNoEntry: false })
}

export function removeTree(file: string): void {
  fs.rmSync(file, { recursive: true, force: true })
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
