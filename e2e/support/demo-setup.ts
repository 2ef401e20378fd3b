import { chmodSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { tellDemo } from './demo-folder.ts'
import { startKaarna } from './kaarna.ts'
import { doPlannedWork } from './planned-work.ts'

/**
 * The demo region is made once for all journeys: each starts from a copy of this data folder, as a later start does. So
 * are the files of its approved reports and minutes, which else each copy would make beside its journey. It is made
 * while tests of other projects run: the first journey waits for it.
 */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaarna-e2e-'))
  // PostgreSQL has an account of its own where Kaarna runs as root, and has to come through.
  chmodSync(folder, 0o711)
  project.provide('demoFolder', folder)
  const told = makeDemo(folder).then(
    () => tellDemo(folder, ''),
    (error: unknown) => tellDemo(folder, String(error)),
  )
  return async () => {
    await told
    await rm(folder, { recursive: true, force: true })
  }
}

async function makeDemo(folder: string): Promise<void> {
  const made = await startKaarna({ dataDir: path.join(folder, 'data') })
  await doPlannedWork(made.dataDir).finally(() => made.quit())
}
