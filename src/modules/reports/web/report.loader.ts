import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router'
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

/** What has been approved is written by nobody any more; some who read it may not ask who wrote it. */
const nobodyWrites: ReportWork = { assignments: [], writers: [] }

/** The report in the language of `?language=`, else in the user's. */
export async function loadReport({ params, request }: LoaderFunctionArgs): Promise<ReportData> {
  const wanted = new URL(request.url).searchParams.get('language')
  const language = isLanguage(wanted) ? wanted : chooseLanguage(document.cookie, navigator.languages)
  const place = { organisation: params.organisation!, report: params.report! }
  const report = await call(getReport, { ...place, language })
  const work = report.status === 'approved' ? nobodyWrites : await call(listAssignments, place)
  return { report, work, language }
}

/** Another clock is the same report: it is not asked for again. */
export function reportChanges({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  if (currentUrl.pathname !== nextUrl.pathname || currentUrl.search === nextUrl.search) return defaultShouldRevalidate
  const withoutClock = ({ searchParams }: URL) => [...searchParams].filter(([name]) => name !== 'clock').join(' ')
  return withoutClock(currentUrl) === withoutClock(nextUrl) ? false : defaultShouldRevalidate
}
