import path from 'node:path'

import type { Db } from '#server/db.ts'
import { type MappingDraft, toMapping } from '../tables/column-roles.ts'
import { toHeadedTable } from '../tables/files/headings.ts'
import { openTable } from '../tables/files/open-table.ts'
import { TableError } from '../tables/files/table-error.ts'
import { mapFigures, type MappingContext } from '../tables/map-figures.ts'
import { describedIndicator, type DescribedIndicator, type FileMapping } from './file-mapping.ts'
import { codeOf } from './own-indicator.ts'
import { previewUpload } from './preview-upload.service.ts'

export interface FileProposal {
  db: Db
  organisationId: string | null
  context: MappingContext
  filename: string
  bytes: Uint8Array
  /** What keys of new indicators begin with: `file:`, `own:virtala.`. */
  keyPrefix: string
  sheet: string | undefined
}

/** How a file seems to be read: its columns, and an indicator for each thing that it has figures of. Throws TableError. */
export async function proposeFile(proposal: FileProposal): Promise<FileMapping> {
  const { db, organisationId, context, filename, bytes, sheet } = proposal
  const preview = await previewUpload({
    db,
    organisationId,
    context,
    filename,
    bytes,
    sheet,
    headingRow: undefined,
    draft: undefined,
    mode: 'add',
  })
  if (preview.fault) throw new TableError(preview.fault.code, preview.fault.place)
  const reading = { sheet: preview.sheet, headingRow: preview.headingRow, mode: 'add' as const }
  const says = preview.draft.roles.some(({ kind }) => kind === 'indicator') || preview.draft.headings === 'indicator'
  if (!says && preview.draft.fixed.indicator !== null) return { ...reading, draft: preview.draft, indicators: [] }
  const named = says ? await readNames(proposal, reading, preview.draft) : [nameOfFile(preview.draft, filename)]
  const indicators = describe(named, proposal)
  return { ...reading, draft: withIndicators(preview.draft, named, indicators, says), indicators }
}

/** The names of indicators that the file has and the catalogue does not. */
async function readNames(
  { bytes, context }: FileProposal,
  reading: { sheet: string; headingRow: number },
  draft: MappingDraft,
): Promise<string[]> {
  const made = toMapping(draft)
  if ('missing' in made) return []
  const table = await toHeadedTable(await openTable(bytes), reading)
  const { faults } = await mapFigures({ table, mapping: made.mapping, context })
  return [...new Set(faults.flatMap(({ code, found }) => (code === 'indicatorUnknown' && found ? [found] : [])))]
}

/** The heading of the only column of values, where it says more than "value"; else the file's name. */
function nameOfFile({ roles }: MappingDraft, filename: string): string {
  const values = roles.filter(({ kind }) => kind === 'value')
  const heading = values.length === 1 ? values[0]!.column : ''
  const isTelling = heading.length > 3 && !/^(arvo|luku|lukuarvo|tieto|värde|tal|value|figure|\d{4}.*)$/i.test(heading)
  return isTelling ? heading : path.parse(filename).name
}

/** An organisation's figures are its own until it says otherwise. */
function describe(
  names: readonly string[],
  { keyPrefix, context, organisationId }: FileProposal,
): DescribedIndicator[] {
  const visibility = organisationId === null ? 'public' : 'organisation'
  const taken = new Set(context.indicators.map(({ key }) => key))
  return names.map((name) => {
    const code = codeOf(name) || 'indicator'
    let key = `${keyPrefix}${code}`
    for (let number = 2; taken.has(key); number++) key = `${keyPrefix}${code.slice(0, 26)}-${number}`
    taken.add(key)
    return describedIndicator.parse({ key, title: { fi: name }, visibility })
  })
}

function withIndicators(
  draft: MappingDraft,
  names: readonly string[],
  indicators: readonly DescribedIndicator[],
  says: boolean,
): MappingDraft {
  if (!says) return { ...draft, fixed: { ...draft.fixed, indicator: indicators[0]!.key } }
  const told = Object.fromEntries(names.map((name, index) => [name, indicators[index]!.key]))
  return { ...draft, told: { ...draft.told, indicators: { ...draft.told.indicators, ...told } } }
}
