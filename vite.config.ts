import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { lightContracts } from './scripts/light-contracts.ts'
import { pageParts } from './scripts/page-parts.ts'
import { precompress } from './scripts/precompress.ts'

/** The browser's files: the workspace, and the public site's style sheet (it has no script). */
export default defineConfig({
  plugins: [react(), lightContracts(), pageParts(), precompress()],
  build: {
    manifest: true,
    // The content policy allows no data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { workspace: 'index.html', site: 'src/modules/site/site.css' } },
  },
})
