import { formatNumber } from '#shared/number.ts'
import type { Language } from '#shared/texts.ts'
import { siteReportTexts } from './site-reports.texts.ts'

/** How large a file is: in kilobytes below a megabyte. */
export function sizeOf(bytes: number, language: Language): string {
  const t = siteReportTexts[language]
  return bytes < 1_000_000
    ? t.kilobytes(formatNumber(Math.max(1, bytes / 1000), language))
    : t.megabytes(formatNumber(bytes / 1_000_000, language, 1))
}
