import type { Page } from '#web/page.ts'
import { reportTemplatesAccess } from '../report-templates.access.ts'

const who = reportTemplatesAccess.readTemplates.roles

/** What reports are opened from; reached from the list of reports. */
export const reportTemplatePages: readonly Page[] = [
  {
    path: 'report-templates',
    who,
    lazy: async () => {
      const [{ ReportTemplatesPage }, { loadTemplates }] = await Promise.all([
        import('./ReportTemplatesPage.tsx'),
        import('./report-templates.loader.ts'),
      ])
      return { Component: ReportTemplatesPage, loader: loadTemplates }
    },
  },
  {
    path: 'report-templates/:kind',
    who,
    lazy: async () => {
      const [{ ReportTemplatePage }, { loadTemplate }] = await Promise.all([
        import('./ReportTemplatePage.tsx'),
        import('./report-templates.loader.ts'),
      ])
      return { Component: ReportTemplatePage, loader: loadTemplate }
    },
  },
]
