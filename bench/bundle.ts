import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

import { z } from 'zod'

import { type Figure } from './figure.ts'

const dist = new URL('../dist/', import.meta.url)
const manifest = z.record(
  z.string(),
  z.looseObject({ file: z.string(), imports: z.array(z.string()).default([]), isEntry: z.boolean().default(false) }),
)

/** What the browser loads of JavaScript before the workspace's first page, as the last build made it. */
export async function measureBundle(): Promise<Figure[]> {
  const chunks = manifest.parse(JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8')))
  const entry = Object.entries(chunks).find(([, chunk]) => chunk.isEntry && chunk.file.endsWith('.js'))?.[0]
  if (!entry) throw new Error('The build has no entry: run npm run build')
  const needed = new Set<string>()
  const visit = (name: string): void => {
    if (needed.has(name)) return
    needed.add(name)
    for (const next of chunks[name]?.imports ?? []) visit(next)
  }
  visit(entry)
  let bytes = 0
  for (const name of needed)
    bytes += gzipSync(await readFile(fileURLToPath(new URL(chunks[name]!.file, dist))), { level: 6 }).length
  return [
    { name: 'workspace: first load of JavaScript', median: bytes / 1000, unit: 'kB gzip', goal: 250, better: 'lower' },
  ]
}
