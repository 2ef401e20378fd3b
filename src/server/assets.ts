import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { z } from 'zod'

import { filesOfPages, pageFiles } from './page-files.ts'
import type { RequestVariables } from './request.ts'
import type { SendWorkspace } from './workspace-page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = path.join(root, 'dist')
const manifest = z.record(z.string(), z.looseObject({ file: z.string() }))

/** The browser's files: the workspace's page and bundles, and the public site's style sheet. */
export interface Assets {
  mount(app: Hono<{ Variables: RequestVariables }>, send: SendWorkspace): void
  /** Address of what the build made of a source file, such as `src/modules/site/site.css`. */
  addressOf(source: string): string
  close(): Promise<void>
}

/** From the last `vite build`. Throws when there is none. */
export async function builtAssets(): Promise<Assets> {
  const missing = () => new Error('The browser files are not built: run npm run build')
  const page = await readFile(path.join(dist, 'index.html'), 'utf8').catch(() => Promise.reject(missing()))
  const files = manifest.parse(JSON.parse(await readFile(path.join(dist, '.vite/manifest.json'), 'utf8')))
  const filesOf = filesOfPages(pageFiles.parse(JSON.parse(await readFile(path.join(dist, '.vite/pages.json'), 'utf8'))))
  return {
    mount(app, send) {
      const immutable = serveStatic({
        root: path.relative(process.cwd(), dist),
        precompressed: true,
        onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
      })
      app.use('/assets/*', immutable)
      for (const address of ['/app', '/app/*']) app.get(address, (c) => send(c, page, filesOf(c.req.path)))
    },
    addressOf(source) {
      const entry = files[source]
      if (!entry) throw new Error(`${source} is not among the build's inputs`)
      return `/${entry.file}`
    },
    async close() {},
  }
}

/** Served and rebuilt by Vite in this process while people develop. */
export async function developmentAssets(
  server: Server,
): Promise<Assets & { middlewares: import('vite').Connect.Server }> {
  const { createServer } = await import('vite')
  const vite = await createServer({ root, appType: 'custom', server: { middlewareMode: true, hmr: { server } } })
  return {
    middlewares: vite.middlewares,
    mount(app, send) {
      for (const address of ['/app', '/app/*'])
        app.get(address, async (c) =>
          send(c, await vite.transformIndexHtml('/app', await readFile(path.join(root, 'index.html'), 'utf8')), []),
        )
    },
    addressOf: (source) => `/${source}`,
    close: () => vite.close(),
  }
}
