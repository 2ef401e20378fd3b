import type { LoaderFunctionArgs } from 'react-router'

import { isLanguage, type Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { chooseLanguage } from '#web/language.tsx'
import { getReport, type ReportView } from '../reports.contract.ts'

export interface ReportData {
  report: ReportView
  /** The language that the report is read and written in. */
  language: Language
}

/** The report in the language of `?language=`, else in the user's. */
export async function loadReport({ params, request }: LoaderFunctionArgs): Promise<ReportData> {
  const wanted = new URL(request.url).searchParams.get('language')
  const language = isLanguage(wanted) ? wanted : chooseLanguage(document.cookie, navigator.languages)
  const report = await call(getReport, { organisation: params.organisation!, report: params.report!, language })
  return { report, language }
}
