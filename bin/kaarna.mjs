#!/usr/bin/env node
// The package's command: the same as `npm run kaarna --`.
process.argv.splice(2, 0, 'kaarna')
await import('../bootstrap.mjs')
