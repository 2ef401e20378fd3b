import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import { expect, test } from 'vitest'
import { z } from 'zod'

const manifest = z.record(
  z.string(),
  z.looseObject({
    file: z.string(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
  }),
)
const files = manifest.parse(JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')))

/** A file of the build with everything that it cannot run without. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (!found.has(name)) {
    found.add(name)
    for (const other of files[name]?.imports ?? []) withImports(other, found)
  }
  return found
}

const kilobytes = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(`dist/${files[name]!.file}`)).length, 0) / 1024

const first = withImports('index.html')

test('the workspace opens with at most 250 kilobytes of JavaScript', () => {
  const nowPage = withImports('src/modules/home/web/NowPage.tsx')
  const nowLoader = withImports('src/modules/home/web/now.loader.ts')
  expect(kilobytes(new Set([...first, ...nowPage, ...nowLoader]))).toBeLessThanOrEqual(250)
})

test('pages load when they are opened, not before', () => {
  const pages = Object.keys(files).filter((name) => /\/web\/\w+Page\.tsx$/.test(name))
  expect(pages.length).toBeGreaterThan(5)
  expect(pages.filter((name) => first.has(name))).toEqual([])
})
