import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { reportKinds } from '../../report-head.ts'
import { getReportTemplate, type KeptTemplate, listReportTemplates } from '../report-templates.contract.ts'

export const loadTemplates = ({ params }: LoaderFunctionArgs) =>
  call(listReportTemplates, { organisation: params.organisation ?? '' })
export type TemplatesData = Awaited<ReturnType<typeof loadTemplates>>

export async function loadTemplate({ params }: LoaderFunctionArgs): Promise<KeptTemplate> {
  const kind = reportKinds.find((one) => one === params.kind)
  if (!kind) throw new Response(null, { status: 404 })
  return call(getReportTemplate, { organisation: params.organisation ?? '', kind })
}
