import { z } from 'zod'

import { languages, type Language } from '#shared/texts.ts'

/** The texts of one report in one language: what is written together as one document, each text named by its block. */
export interface ReportPlace {
  report: string
  language: Language
}

export const nameOfReport = ({ report, language }: ReportPlace): string => `${report}/${language}`

/** A mark of what stands on a report's page besides its texts. */
export const arrangementOfReport = ({ version, status }: { version: number; status: string }): string =>
  `${version} ${status}`

const place = z.tuple([z.uuid(), z.enum(languages)])

/** Undefined when a document's name names no report and language. */
export function reportOfName(name: string): ReportPlace | undefined {
  const read = place.safeParse(name.split('/'))
  return read.success ? { report: read.data[0], language: read.data[1] } : undefined
}
