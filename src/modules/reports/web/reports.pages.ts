import { BookOpen } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { reportsAccess } from '../reports.access.ts'
import { batchPages } from '../batch/web/batches.pages.ts'
import { brandPages } from '../brand/web/brand.pages.ts'
import { scorecardPages } from '../scorecards/web/scorecards.pages.ts'
import { reportTemplatePages } from '../templates/web/report-templates.pages.ts'
import { workflowPages } from '../workflow/web/workflow.pages.ts'
import { reportPageNames } from './reports.pages.texts.ts'

export const reportPages: readonly Page[] = [
  {
    path: 'reports',
    who: reportsAccess.readReport.roles,
    nav: {
      label: labelOf(reportPageNames, 'reports'),
      order: 80,
      icon: BookOpen,
      covers: ['report-templates', 'report-archive', 'report-brand', 'municipality-cards', 'statements'],
    },
    lazy: async () => {
      const [{ ReportListPage }, { loadReports }] = await Promise.all([
        import('./ReportListPage.tsx'),
        import('./report-list.loader.ts'),
      ])
      return { Component: ReportListPage, loader: loadReports }
    },
  },
  {
    path: 'reports/:report',
    who: reportsAccess.readReport.roles,
    hasOwnYear: true,
    lazy: async () => {
      const [{ ReportPage }, { loadReport, reportChanges }] = await Promise.all([
        import('./ReportPage.tsx'),
        import('./report.loader.ts'),
      ])
      return { Component: ReportPage, loader: loadReport, shouldRevalidate: reportChanges }
    },
  },
  ...reportTemplatePages,
  ...workflowPages,
  ...brandPages,
  ...batchPages,
  {
    path: 'report-archive',
    who: reportsAccess.readApproved.roles,
    lazy: async () => {
      const [{ ArchivePage }, { loadArchive }] = await Promise.all([
        import('../archive/web/ArchivePage.tsx'),
        import('../archive/web/archive.loader.ts'),
      ])
      return { Component: ArchivePage, loader: loadArchive }
    },
  },
  ...scorecardPages,
]
