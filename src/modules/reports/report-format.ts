import type { ReportFormat } from './render/render-job.ts'

const office = 'application/vnd.openxmlformats-officedocument'

export const contentTypes: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  html: 'text/html; charset=utf-8',
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
  csv: 'text/csv; charset=utf-8',
}
