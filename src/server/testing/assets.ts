import { readFileSync } from 'node:fs'

import type { Assets } from '../assets.ts'

/** Where nothing was built: every file at the address of its source, and the workspace's page as it is written. */
export const sourceAssets: Assets = {
  mount(app, send) {
    app.get('/app/*', (c) => send(c, readFileSync('index.html', 'utf8'), ['assets/ClockPage.js']))
  },
  addressOf: (source) => `/${source}`,
  async close() {},
}
