import type { Page } from '#web/page.ts'
import { projectsAccess as access } from '../projects.access.ts'

const editor = async () => {
  const [{ ProjectEditor }, { loadProjectEditor }] = await Promise.all([
    import('./ProjectEditor.tsx'),
    import('./projects.loader.ts'),
  ])
  return { Component: ProjectEditor, loader: loadProjectEditor }
}

/** Projects; they are reached from the plan, from its goals and from the first page. */
export const projectPages: readonly Page[] = [
  {
    path: 'projects',
    who: access.read.roles,
    lazy: async () => {
      const [{ ProjectListPage }, { loadProjects }] = await Promise.all([
        import('./ProjectListPage.tsx'),
        import('./projects.loader.ts'),
      ])
      return { Component: ProjectListPage, loader: loadProjects }
    },
  },
  { path: 'projects/new', who: access.lead.roles, lazy: editor },
  {
    path: 'projects/:project',
    who: access.read.roles,
    lazy: async () => {
      const [{ ProjectPage }, { loadProject }] = await Promise.all([
        import('./ProjectPage.tsx'),
        import('./projects.loader.ts'),
      ])
      return { Component: ProjectPage, loader: loadProject }
    },
  },
  { path: 'projects/:project/edit', who: access.edit.roles, lazy: editor },
]
