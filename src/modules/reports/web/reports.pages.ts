import { BookOpen } from 'lucide-react'

import type { Page } from '#web/page.ts'
import { reportsAccess } from '../reports.access.ts'
import { pageTexts } from './report-page.texts.ts'

const label = { fi: pageTexts.fi.nav, sv: pageTexts.sv.nav, en: pageTexts.en.nav }

export const reportPages: readonly Page[] = [
  {
    path: 'reports',
    who: reportsAccess.readReports.roles,
    nav: { label, order: 80, icon: BookOpen },
    lazy: async () => {
      const { ReportListPage, loadReports } = await import('./ReportListPage.tsx')
      return { Component: ReportListPage, loader: loadReports }
    },
  },
  {
    path: 'reports/:report',
    who: reportsAccess.readReports.roles,
    hasOwnYear: true,
    lazy: async () => {
      const [{ ReportPage }, { loadReport }] = await Promise.all([
        import('./ReportPage.tsx'),
        import('./report.loader.ts'),
      ])
      return { Component: ReportPage, loader: loadReport }
    },
  },
]
