import { rm } from 'node:fs/promises'

import type { TestProject } from 'vitest/node'

import { startKaarna } from './kaarna.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demoFolder: string
  }
}

/** The demo region is made once for all journeys: each starts from a copy of this data folder, as a later start does. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const made = await startKaarna({ from: 'nothing' })
  await made.quit()
  project.provide('demoFolder', made.dataDir)
  return () => rm(made.dataDir, { recursive: true, force: true })
}
