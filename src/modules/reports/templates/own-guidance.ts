import type { LocalText } from '#shared/local-text.ts'
import type { ReportKind } from '../report-head.ts'
import { ownTemplates } from './index.ts'

/** What Kaarna says to write in one of its own chapters; for reports older than the guidance that they keep. */
export const ownGuidance = (kind: ReportKind, key: string): LocalText =>
  ownTemplates[kind].chapters.find((chapter) => chapter.key === key)?.guidance ?? {}
