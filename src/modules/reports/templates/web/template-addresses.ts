import type { ReportKind } from '../../report-head.ts'

export const reportsAddress = (organisation: string) => `/app/${organisation}/reports`
export const templatesAddress = (organisation: string) => `/app/${organisation}/report-templates`
export const templateAddress = (organisation: string, kind: ReportKind) => `${templatesAddress(organisation)}/${kind}`
