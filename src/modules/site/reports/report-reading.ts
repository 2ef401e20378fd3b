import type { TwoClocks } from '#modules/reports/freezing/clocks.ts'
import type { PublishedReport } from '#modules/reports/freezing/published-reports.service.ts'
import { slugOf } from '#modules/reports/freezing/approved-report.ts'
import type { ChapterPage } from './report-chapters.ts'
import { type ReportPageProps, reportsAddress } from './ReportFrame.tsx'

export interface ReadingProps extends ReportPageProps {
  report: PublishedReport
  pages: readonly ChapterPage[]
  /** Null: the report is read as it was approved. */
  clocks: TwoClocks | null
}

export const pathOf = ({ report, clocks }: Pick<ReadingProps, 'report' | 'clocks'>): string =>
  `/${slugOf(report.approved)}${clocks ? '/today' : ''}`

export const baseOf = (props: ReadingProps): string =>
  `/${props.frame.language}${reportsAddress(props.organisation)}${pathOf(props)}`
