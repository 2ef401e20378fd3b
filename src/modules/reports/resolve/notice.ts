import type { Language } from '#shared/texts.ts'
import { resolveTexts } from './resolve.texts.ts'

/** What is printed on every page of a report: that it is a draft until it is approved, and that the demo is one. */
export function noticeOf({
  status,
  demo,
  language,
}: {
  status: string
  demo: boolean
  language: Language
}): string | null {
  const t = resolveTexts[language]
  return [status === 'approved' ? null : t.draft, demo ? t.demo : null].filter(Boolean).join(' · ') || null
}
