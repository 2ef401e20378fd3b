import type { Page } from '#web/page.ts'
import { workflowAccess } from '../workflow.access.ts'

/** A report's handling, and statements; they are reached from the report, from the first page and by personal links. */
export const workflowPages: readonly Page[] = [
  {
    path: 'reports/:report/handling',
    who: workflowAccess.read.roles,
    lazy: async () => {
      const [{ HandlingPage }, { loadHandling }] = await Promise.all([
        import('./HandlingPage.tsx'),
        import('./handling-data.ts'),
      ])
      return { Component: HandlingPage, loader: loadHandling }
    },
  },
  {
    path: 'statements',
    lazy: async () => {
      const { OwnStatementsPage, loadOwnStatements } = await import('./OwnStatementsPage.tsx')
      return { Component: OwnStatementsPage, loader: loadOwnStatements }
    },
  },
  {
    path: 'statement',
    scope: 'public',
    lazy: async () => {
      const { PersonalStatementPage, loadPersonalStatement } = await import('./PersonalStatementPage.tsx')
      return { Component: PersonalStatementPage, loader: loadPersonalStatement }
    },
  },
]
