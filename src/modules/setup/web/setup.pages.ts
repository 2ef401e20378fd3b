import type { Page } from '#web/page.ts'

/** The wizard of an installation that nobody uses yet. */
export const setupPages: readonly Page[] = [
  {
    path: 'setup',
    scope: 'public',
    lazy: async () => {
      const { SetupPage, loadSetup } = await import('./SetupPage.tsx')
      return { Component: SetupPage, loader: loadSetup }
    },
  },
  {
    path: 'setup/:slug/:run',
    scope: 'public',
    lazy: async () => {
      const { SetupProgressPage, loadSetupProgress } = await import('./SetupProgressPage.tsx')
      return { Component: SetupProgressPage, loader: loadSetupProgress }
    },
  },
]
