import { csvFile } from '#shared/csv.ts'
import type { ContentItem, ContentKind, ContentLevel, ContentListHead } from './content-list.ts'
import { listFaultTexts } from './content-list-faults.texts.ts'
import { listColumns, type ListColumn } from './read-content-list.ts'

const levels: Record<ContentLevel, string> = { municipality: 'kunta', county: 'alue' }
const kinds: Record<ContentKind, string> = { state: 'tila', action: 'toiminta', qualitative: 'laadullinen' }

/** A list as the CSV that `readContentLists` reads, with Finnish headings and a mark that Excel needs. */
export function toListCsv(
  { level, version }: Pick<ContentListHead, 'level' | 'version'>,
  items: readonly ContentItem[],
) {
  const { columns } = listFaultTexts.fi
  const rows = items.map(({ id, heading, title, kind, indicator }): Record<ListColumn, string> => ({
    version,
    id,
    group: heading.fi ?? '',
    groupSv: heading.sv ?? '',
    groupEn: heading.en ?? '',
    title: title.fi ?? '',
    titleSv: title.sv ?? '',
    titleEn: title.en ?? '',
    level: levels[level],
    sotkanet: indicator?.replace(/^sotkanet:/, '') ?? '',
    kind: kinds[kind],
  }))
  return csvFile(
    [columns, ...rows].map((row) => listColumns.map((column) => quoted(row[column]))),
    ';',
  )
}

/** In quotes, where a spreadsheet might take the text for a formula with a mark before it that it does not. */
const quoted = (text: string): string => `"${text.replace(/^[=+@\t]/, "'$&").replaceAll('"', '""')}"`
