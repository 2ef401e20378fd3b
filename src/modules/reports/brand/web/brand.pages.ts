import { Palette } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { reportsAccess } from '../../reports.access.ts'
import { reportPageNames } from '../../web/reports.pages.texts.ts'

export const brandPages: readonly Page[] = [
  {
    path: 'report-brand',
    who: reportsAccess.changeBrand.roles,
    menu: { label: labelOf(reportPageNames, 'brand'), order: 37, icon: Palette },
    lazy: async () => {
      const { BrandPage, loadBrand } = await import('./BrandPage.tsx')
      return { Component: BrandPage, loader: loadBrand }
    },
  },
]
