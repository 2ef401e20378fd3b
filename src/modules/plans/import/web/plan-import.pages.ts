import type { Page } from '#web/page.ts'
import { plansAccess } from '../../plans.access.ts'

const who = plansAccess.editPlan.roles

/** A plan from a file; reached from the plan. */
export const planImportPages: readonly Page[] = [
  {
    path: 'plan/import',
    who,
    lazy: async () => {
      const { SendPlanPage } = await import('./SendPlanPage.tsx')
      return { Component: SendPlanPage }
    },
  },
  {
    path: 'plan/import/:file',
    who,
    lazy: async () => {
      const [{ ImportPlanPage }, { loadPlanImport }] = await Promise.all([
        import('./ImportPlanPage.tsx'),
        import('./plan-import.loader.ts'),
      ])
      return { Component: ImportPlanPage, loader: loadPlanImport }
    },
  },
]
