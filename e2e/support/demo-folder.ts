import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

declare module 'vitest' {
  interface ProvidedContext {
    /** What the demo region is made in, and what says how that ended. */
    demoFolder: string
  }
}

const outcomeOf = (folder: string) => path.join(folder, 'outcome')

/** Tells all workers that the demo region is there or, by some words, why it is not. */
export async function tellDemo(folder: string, fault: string): Promise<void> {
  const written = `${outcomeOf(folder)}.new`
  await writeFile(written, fault)
  await rename(written, outcomeOf(folder))
}

/** Waits until the demo region is made; returns its data folder. Throws what came in the way. */
export async function awaitDemo(folder: string): Promise<string> {
  while (!existsSync(outcomeOf(folder))) await sleep(100)
  const fault = await readFile(outcomeOf(folder), 'utf8')
  if (fault) throw new Error(`The demo region could not be made: ${fault}`)
  return path.join(folder, 'data')
}
