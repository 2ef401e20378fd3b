import { rm } from 'node:fs/promises'

import type { TestProject } from 'vitest/node'

import { startKaarna } from './kaarna.ts'
import { doPlannedWork } from './planned-work.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demoFolder: string
  }
}

/**
 * The demo region is made once for all journeys: each starts from a copy of this data folder, as a later start does. So
 * are the files of its approved reports and minutes, which else each copy would make beside its journey.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const made = await startKaarna({ from: 'nothing' })
  await doPlannedWork(made.dataDir).finally(() => made.quit())
  project.provide('demoFolder', made.dataDir)
  return () => rm(made.dataDir, { recursive: true, force: true })
}
