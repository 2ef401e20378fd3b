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

const firstPage = ['src/modules/home/web/NowPage.tsx', 'src/modules/home/web/now.loader.ts']

/** What the browser loads of JavaScript before the workspace shows its frame and its first page, as the last build made it. */
export async function measureBundle(): Promise<Figure[]> {
  const chunks = manifest.parse(JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8')))
  const entry = Object.entries(chunks).find(([, chunk]) => chunk.isEntry && chunk.file.endsWith('.js'))?.[0]
  if (!entry) throw new Error('The build has no entry: run npm run build')
  const size = { unit: 'kB gzip', goal: 250, better: 'lower' } as const
  return [
    { name: 'workspace: first load of JavaScript', median: await kilobytesOf(chunks, [entry]), ...size },
    {
      name: 'workspace: the same with the first page',
      median: await kilobytesOf(chunks, [entry, ...firstPage]),
      ...size,
    },
  ]
}

/** These chunks and all that they import, lazy imports excepted. */
async function kilobytesOf(chunks: z.infer<typeof manifest>, names: readonly string[]): Promise<number> {
  const needed = new Set(names)
  let bytes = 0
  // The set grows while it is walked: what is added comes up later.
  for (const name of needed) {
    const chunk = chunks[name]
    if (!chunk) throw new Error(`The build has no part ${name}`)
    for (const next of chunk.imports) needed.add(next)
    bytes += gzipSync(await readFile(fileURLToPath(new URL(chunk.file, dist))), { level: 6 }).length
  }
  return bytes / 1000
}
