import { comingTermTexts } from './broad-report-coming.demo-texts.ts'
import { pastTermTexts } from './broad-report-past.demo-texts.ts'
import type { DemoTexts } from './typing.ts'

/** What Virtala wrote of the council term 2021–2025 and of the one that followed. All of it is invented. */
export const broadReportTexts: DemoTexts = { ...pastTermTexts, ...comingTermTexts }
