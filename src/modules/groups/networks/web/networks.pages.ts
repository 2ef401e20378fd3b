import type { Page } from '#web/page.ts'
import { networksAccess as access } from '../networks.access.ts'

const editor = async () => {
  const [{ NetworkEditor }, { loadNetworkEditor }] = await Promise.all([
    import('./NetworkEditor.tsx'),
    import('./networks.loader.ts'),
  ])
  return { Component: NetworkEditor, loader: loadNetworkEditor }
}

/** Networks; they are reached from the groups. */
export const networkPages: readonly Page[] = [
  {
    path: 'networks',
    who: access.read.roles,
    lazy: async () => {
      const [{ NetworksPage }, { loadNetworks }] = await Promise.all([
        import('./NetworksPage.tsx'),
        import('./networks.loader.ts'),
      ])
      return { Component: NetworksPage, loader: loadNetworks }
    },
  },
  { path: 'networks/new', who: access.keep.roles, lazy: editor },
  { path: 'networks/:network/edit', who: access.keep.roles, lazy: editor },
]
