/** What a report may be taken out as: documents, slides for the council, and its figures as a table. */
export const reportFormats = ['pdf', 'docx', 'html', 'pptx', 'xlsx', 'csv'] as const
export type ReportFormat = (typeof reportFormats)[number]

const office = 'application/vnd.openxmlformats-officedocument'

export const contentTypes: Record<ReportFormat, string> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  html: 'text/html; charset=utf-8',
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
  csv: 'text/csv; charset=utf-8',
}
