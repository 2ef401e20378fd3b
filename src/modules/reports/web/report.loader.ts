import type { LoaderFunctionArgs } from 'react-router'
import type { z } from 'zod'

import { isLanguage, type Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { chooseLanguage } from '#web/language.tsx'
import { listAssignments } from '../editing/assignments.contract.ts'
import { getReport, type ReportView } from '../reports.contract.ts'

/** Who writes which chapter by when, and who may be given one. */
export type ReportWork = z.infer<(typeof listAssignments)['output']>

export interface ReportData {
  report: ReportView
  work: ReportWork
  /** The language that the report is read and written in. */
  language: Language
}

/** The report in the language of `?language=`, else in the user's. */
export async function loadReport({ params, request }: LoaderFunctionArgs): Promise<ReportData> {
  const wanted = new URL(request.url).searchParams.get('language')
  const language = isLanguage(wanted) ? wanted : chooseLanguage(document.cookie, navigator.languages)
  const place = { organisation: params.organisation!, report: params.report! }
  const [report, work] = await Promise.all([call(getReport, { ...place, language }), call(listAssignments, place)])
  return { report, work, language }
}
