import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import type { TextPlace } from '#web/writing/text-place.ts'
import { getTextVersion, listTextVersions, restoreText, saveText } from '../texts.contract.ts'

interface ReportText {
  organisation: string
  report: string
  block: string
  language: Language
}

/** A text of a report, for those who write it. */
export const reportText = (text: ReportText): TextPlace => ({
  block: text.block,
  language: text.language,
  api: {
    save: (content, version, isLast) => call(saveText, { ...text, content, version }, { isLast }),
    listVersions: (limit, cursor) => call(listTextVersions, { ...text, limit, ...(cursor !== null && { cursor }) }),
    readVersion: (earlier) => call(getTextVersion, { ...text, earlier }),
    restore: (version, earlier) => call(restoreText, { ...text, version, earlier }),
  },
})
