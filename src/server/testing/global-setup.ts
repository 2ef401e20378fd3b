import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { startTestPostgres, type TestLogins } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    logins: TestLogins
    testFolder: string
  }
}

/** One PostgreSQL for all test files of a project: the embedded one, or Debian's in the project named `debian`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-files-'))
  const postgres = await startTestPostgres(project.name === 'debian' ? 'debian' : 'embedded')
  project.provide('logins', postgres.logins)
  project.provide('testFolder', folder)
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
