import type { Page } from '#web/page.ts'

/** Behind the imports: administrators open it from there. */
export const regionPages: readonly Page[] = [
  {
    path: 'imports/boundaries',
    scope: 'person',
    forAdministrators: true,
    lazy: async () => {
      const [{ BoundariesPage }, { loadBoundaries }] = await Promise.all([
        import('./BoundariesPage.tsx'),
        import('./boundaries.loader.ts'),
      ])
      return { Component: BoundariesPage, loader: loadBoundaries }
    },
  },
]
