import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import type { Identified } from './report-kinds.texts.ts'
import type { ReportKind } from './report-head.ts'
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

/** Throws `invalidInput` unless it is a county's negotiation memo, and the municipality one of its area. */
export async function requireNegotiated(
  tx: ReadTx,
  organisation: Pick<Organisation, 'kind' | 'regionKey'>,
  { kind, municipality }: { kind: ReportKind; municipality: RegionKey },
): Promise<void> {
  const region = await findRegion(tx, municipality)
  const isOurs = organisation.regionKey !== null && region?.memberOf.includes(organisation.regionKey)
  if (kind === 'negotiation' && organisation.kind === 'county' && region?.category === 'kunta' && isOurs) return
  throw new AppError('invalidInput', `No memo of a negotiation with ${municipality} is made here`, {
    faults: [{ path: 'municipality', message: 'notNegotiated' }],
  })
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
