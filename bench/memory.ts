import type { DatabaseLogins } from '#server/database.ts'
import type { Figure } from './figure.ts'
import { measureInProcess } from './measuring-process.ts'
import type { MemoryReading } from './memory-process.ts'

const script = new URL('./memory-process.ts', import.meta.url)

/**
 * Memory of a process that has asked everything of the loaded cube: with room for all that is decoded, and with a cache
 * of 100 MB. Throws when the small cache answers otherwise than the large one.
 */
export async function measureMemory(logins: DatabaseLogins, tell: (step: string) => void): Promise<Figure[]> {
  tell('cube: everything decoded')
  const all = await askWith(logins, 4e9)
  tell('cube: a cache of 100 MB')
  const small = await askWith(logins, 100e6)
  if (all.answers !== small.answers)
    throw new Error('A cache of 100 MB answers otherwise than one that holds everything')
  const megabytes = (name: string, { megabytes: median }: MemoryReading, goal: number | null): Figure => ({
    name,
    median,
    unit: 'MB',
    goal,
    better: 'lower',
  })
  return [
    megabytes('cube: peak memory with everything decoded', all, 1200),
    megabytes('cube: peak memory with a cache of 100 MB', small, null),
  ]
}

const askWith = (logins: DatabaseLogins, budgetBytes: number) =>
  measureInProcess<MemoryReading>(script, JSON.stringify({ logins, budgetBytes }))
