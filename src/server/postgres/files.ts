import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import type { UserIds } from './account.ts'

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

/** Gives a file, or a folder with all that is in it, to an account. */
export function handOver(file: string, ids: UserIds): void {
  fs.lchownSync(file, ids.uid, ids.gid)
  if (!fs.lstatSync(file).isDirectory()) return
  for (const name of fs.readdirSync(file)) handOver(path.join(file, name), ids)
}
