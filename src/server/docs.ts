import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import { Hono } from 'hono'

import { formatDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { isDemoOnly } from './demo.ts'
import type { Route } from './http.ts'
import type { Services } from './module.ts'
import { openapi } from './openapi.ts'
import type { RequestVariables } from './request.ts'
import { version } from './version.ts'

const files = ['swagger-ui.css', 'swagger-ui-bundle.js'] as const
const types = { '.css': 'text/css', '.js': 'text/javascript' } as const
const folder = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const writePage = (isDemo: boolean) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kaarna API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body class="swagger-ui">
${isDemo ? demoLabel : ''}
<main id="docs"></main>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>`

const demoLabel = `<header class="wrapper"><p><b>Demo</b> An invented area with invented figures and people. The demo's day is ${formatDay(demoDay, 'en')}.</p></header>`

/** The parts are shown closed: with all of them open the library draws only what the window shows, and nothing can be searched. */
const start = `SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#docs', deepLinking: true, docExpansion: 'none', validatorUrl: null, supportedSubmitMethods: ['get'] })`

/** The API's description and a page to read it, both from the contracts and all from this host. */
export function createDocs(
  routes: readonly Route[],
  { config, db }: Pick<Services, 'config' | 'db'>,
): Hono<{ Variables: RequestVariables }> {
  const docs = new Hono<{ Variables: RequestVariables }>()
  let description: string | undefined
  docs.get('/v1/openapi.json', (c) => {
    description ??= JSON.stringify(openapi(routes, { version, baseUrl: config.baseUrl }))
    return c.body(description, 200, { 'content-type': 'application/json' })
  })
  docs.get('/docs', async (c) => c.html(writePage(await isDemoOnly(db))))
  docs.get('/docs/start.js', (c) => c.body(start, 200, { 'content-type': 'text/javascript' }))
  for (const file of files) {
    docs.get(`/docs/${file}`, async (c) => {
      const type = types[path.extname(file) as keyof typeof types]
      return c.body(await readFile(path.join(folder, file)), 200, {
        'content-type': type,
        'cache-control': 'public, max-age=86400',
      })
    })
  }
  return docs
}
