import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { Tx } from '#server/db.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import type { Identified } from './report-kinds.texts.ts'
import { insertReport } from './reports.queries.ts'
import { fillReport } from './resolve/fill.ts'
import { findTemplate } from './templates/report-templates.queries.ts'
import type { Author } from './texts.queries.ts'

interface Opening {
  tx: Tx
  cube: Cube
  organisation: Organisation
  author: Author
}

/** Opens a report from the template of its kind, filled; undefined when the organisation has that report already. */
export async function openReport(
  { tx, cube, organisation, author }: Opening,
  wanted: Identified & { languages: readonly Language[] },
): Promise<{ id: string; version: number } | undefined> {
  const reader = await readOrganisationReader(tx, organisation.id)
  const template = await findTemplate(tx, organisation.id, wanted.kind)
  const filled = await fillReport(tx, cube, { ...wanted, reader, template, organisation })
  return insertReport(tx, organisation.id, filled, author)
}
