import { translations } from '#shared/texts.ts'
import { blockNames } from './blocks/index.ts'
import type { ReportKind } from './report-head.ts'

/** What reports are called, in the document and around it. */
export const reportTexts = translations({
  fi: {
    kinds: { annual: 'Hyvinvointiraportti' } satisfies Record<ReportKind, string>,
    titles: { annual: (year: number) => `Hyvinvointiraportti ${year}` },
    files: { annual: 'hyvinvointiraportti' } satisfies Record<ReportKind, string>,
    blocks: blockNames('fi'),
  },
  sv: {
    kinds: { annual: 'Välfärdsrapport' },
    titles: { annual: (year: number) => `Välfärdsrapport ${year}` },
    files: { annual: 'valfardsrapport' },
    blocks: blockNames('sv'),
  },
  en: {
    kinds: { annual: 'Wellbeing report' },
    titles: { annual: (year: number) => `Wellbeing report ${year}` },
    files: { annual: 'wellbeing-report' },
    blocks: blockNames('en'),
  },
})
