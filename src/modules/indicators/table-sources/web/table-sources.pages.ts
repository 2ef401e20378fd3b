import { Database } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { tableSourcesAccess as access } from '../table-sources.access.ts'
import { tableSourcePageNames } from './table-sources.pages.texts.ts'

const list = async () => {
  const [{ TableSourcesPage }, { loadTableSources }] = await Promise.all([
    import('./TableSourcesPage.tsx'),
    import('./table-sources.loader.ts'),
  ])
  return { Component: TableSourcesPage, loader: loadTableSources }
}

const add = async () => {
  const [{ NewTablePage }, { loadNewTable }] = await Promise.all([
    import('./NewTablePage.tsx'),
    import('./table-sources.loader.ts'),
  ])
  return { Component: NewTablePage, loader: loadNewTable }
}

/** The same pages for the common knowledge base, behind the imports, and for an organisation's own. */
export const tableSourcePages: readonly Page[] = [
  { path: 'imports/tables', scope: 'person', forAdministrators: true, lazy: list },
  { path: 'imports/tables/new', scope: 'person', forAdministrators: true, lazy: add },
  {
    path: 'table-sources',
    who: access.own.roles,
    menu: { label: labelOf(tableSourcePageNames, 'tables'), order: 54, icon: Database },
    lazy: list,
  },
  { path: 'table-sources/new', who: access.own.roles, lazy: add },
]
