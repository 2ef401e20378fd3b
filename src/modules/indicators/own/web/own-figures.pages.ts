import { FileSpreadsheet } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { ownFiguresAccess as access } from '../own-figures.access.ts'
import { ownFiguresPageNames } from './own-figures.pages.texts.ts'

/** An organisation's own figures: its indicators, files with figures, and the parts of a municipality. */
export const ownFiguresPages: readonly Page[] = [
  {
    path: 'own-figures',
    who: access.read.roles,
    menu: { label: labelOf(ownFiguresPageNames, 'ownFigures'), order: 52, icon: FileSpreadsheet },
    lazy: async () => {
      const [{ OwnFiguresPage }, { loadOwnFigures }] = await Promise.all([
        import('./OwnFiguresPage.tsx'),
        import('./own-figures.loader.ts'),
      ])
      return { Component: OwnFiguresPage, loader: loadOwnFigures }
    },
  },
  {
    path: 'own-figures/indicators/new',
    who: access.edit.roles,
    lazy: async () => {
      const [{ OwnIndicatorPage }, { loadOwnIndicator }] = await Promise.all([
        import('./OwnIndicatorPage.tsx'),
        import('./own-figures.loader.ts'),
      ])
      return { Component: OwnIndicatorPage, loader: loadOwnIndicator }
    },
  },
  {
    path: 'own-figures/indicators/:indicator',
    who: access.edit.roles,
    lazy: async () => {
      const [{ OwnIndicatorPage }, { loadOwnIndicator }] = await Promise.all([
        import('./OwnIndicatorPage.tsx'),
        import('./own-figures.loader.ts'),
      ])
      return { Component: OwnIndicatorPage, loader: loadOwnIndicator }
    },
  },
  {
    path: 'own-figures/send',
    who: access.edit.roles,
    lazy: async () => {
      const { SendFilePage } = await import('./SendFilePage.tsx')
      return { Component: SendFilePage }
    },
  },
  {
    path: 'own-figures/files/:upload',
    who: access.read.roles,
    lazy: async () => {
      const [{ UploadPage }, { loadUpload }] = await Promise.all([
        import('./UploadPage.tsx'),
        import('./upload.loader.ts'),
      ])
      return { Component: UploadPage, loader: loadUpload }
    },
  },
  {
    path: 'own-figures/areas',
    who: access.read.roles,
    lazy: async () => {
      const [{ SubAreasPage }, { loadSubAreas }] = await Promise.all([
        import('./SubAreasPage.tsx'),
        import('./own-figures.loader.ts'),
      ])
      return { Component: SubAreasPage, loader: loadSubAreas }
    },
  },
]
