import { globSync, readFileSync } from 'node:fs'

import { defineConfig } from 'vitest/config'

const tests = globSync('{src,scripts,bootstrap}/**/*.test.{ts,tsx}').concat(globSync('*.test.ts'))
/** What uses the test database, by what it imports. */
const onDatabase = tests.filter((file) =>
  /#server\/testing|#modules\/\w+\/testing\/|\.\/testing(\/|\.ts)/.test(readFileSync(file, 'utf8')),
)
const pure = tests.filter((file) => !onDatabase.includes(file))
/**
 * Where Debian's PostgreSQL is, the oldest that Kaarna works with, all files run on it; on the embedded one, which the
 * journeys use as well, only what is about the server itself.
 */
const hasDebian = Boolean(process.env.KAARNA_TEST_DEBIAN)
const onEmbedded = onDatabase.filter((file) => !hasDebian || file.startsWith('src/server/'))
/** Files of one worker share what they import: reading it anew for each took a third of the time. */
const shared = { isolate: false }
const globalSetup = 'src/server/testing/global-setup.ts'
const journeys = globSync('e2e/**/*.test.ts')
const limits = { testTimeout: 60_000, hookTimeout: 120_000 }
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 15_000 } } }

export default defineConfig({
  test: {
    // More than a common machine's cores: a test often waits for a server that starts or a browser that draws.
    maxWorkers: 3,
    // Of tests that say they may run side by side: pages in one browser.
    maxConcurrency: 3,
    reporters: ['default', './scripts/ci-reporter.ts'],
    projects: [
      { test: { name: 'pure', include: pure, ...limits, ...shared } },
      { test: { name: 'embedded', include: onEmbedded, globalSetup, ...limits, ...shared } },
      ...(hasDebian ? [{ test: { name: 'debian', include: onDatabase, globalSetup, ...limits, ...shared } }] : []),
      ...(journeys.length > 0
        ? [
            {
              test: {
                name: 'journeys',
                include: journeys,
                globalSetup: 'e2e/support/demo-setup.ts',
                setupFiles: 'e2e/support/tell-failure.ts',
                ...patience,
                ...shared,
              },
            },
          ]
        : []),
    ],
  },
})
