import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { type Direction, directions, type ThemeId, themes } from '../indicator.ts'
import type { ClubDefinition, ClubIndicatorInput } from './club.ts'
import type { Author } from './clubs.queries.ts'

export interface StoredClubIndicator {
  id: string
  clubId: string
  code: string
  title: LocalText
  direction: Direction
  theme: ThemeId | null
  /** Of the definition in force. */
  edition: number
  version: number
  updatedAt: Date
  updatedBy: string
}

/** Indicators of some clubs by name. */
export async function readClubIndicators(tx: ReadTx, clubIds: readonly string[]): Promise<StoredClubIndicator[]> {
  const rows = await tx
    .selectFrom('club_indicator')
    .select(['id', 'club_id', 'code', 'title', 'direction', 'theme', 'edition', 'version', 'updated_at', 'updated_by'])
    .where('club_id', '=', sql<string>`ANY (${clubIds})`)
    .orderBy(sql`coalesce(title ->> 'fi', title ->> 'sv', title ->> 'en') COLLATE "fi-x-icu"`)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    clubId: row.club_id,
    code: row.code,
    title: row.title,
    direction: directions.find((direction) => direction === row.direction) ?? 'neutral',
    theme: themes.find((theme) => theme === row.theme) ?? null,
    edition: row.edition,
    version: row.version,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  }))
}

export interface StoredEdition {
  indicatorId: string
  edition: number
  definition: ClubDefinition
  writtenAt: Date
  writtenBy: string
}

/** Every edition of some indicators, oldest first. */
export async function readEditions(tx: ReadTx, indicatorIds: readonly string[]): Promise<StoredEdition[]> {
  const rows = await tx
    .selectFrom('club_edition')
    .selectAll()
    .where('indicator_id', '=', sql<string>`ANY (${indicatorIds})`)
    .orderBy('indicator_id')
    .orderBy('edition')
    .execute()
  return rows.map((row) => ({
    indicatorId: row.indicator_id,
    edition: row.edition,
    definition: {
      definition: row.definition,
      unit: row.unit,
      decimals: row.decimals,
      lowest: row.lowest,
      highest: row.highest,
      usualChange: row.usual_change,
      opensAfterEmbargo: row.opens_after_embargo,
    },
    writtenAt: row.written_at,
    writtenBy: row.written_by,
  }))
}

export interface NewClubIndicator {
  clubId: string
  code: string
  content: ClubIndicatorInput
  /** Only the demo says its ids itself. */
  id?: string
}

/** Adds an indicator with the first edition of its definition. */
export async function insertClubIndicator(
  tx: Tx,
  { clubId, code, content, id }: NewClubIndicator,
  author: Author,
): Promise<string> {
  const row = await tx
    .insertInto('club_indicator')
    .values({ ...(id !== undefined && { id }), club_id: clubId, code, edition: 1, ...toColumns(content, author) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertEdition(tx, { indicatorId: row.id, edition: 1, definition: content }, author)
  return row.id
}

const toColumns = ({ title, direction, theme }: ClubIndicatorInput, author: Author) => ({
  title: JSON.stringify(title),
  direction,
  theme,
  updated_at: author.now,
  updated_by: author.name,
})

interface NewEdition {
  indicatorId: string
  edition: number
  definition: ClubDefinition
}

async function insertEdition(tx: Tx, { indicatorId, edition, definition }: NewEdition, author: Author): Promise<void> {
  await tx
    .insertInto('club_edition')
    .values({
      indicator_id: indicatorId,
      edition,
      definition: JSON.stringify(definition.definition),
      unit: JSON.stringify(definition.unit),
      decimals: definition.decimals,
      lowest: definition.lowest,
      highest: definition.highest,
      usual_change: definition.usualChange,
      opens_after_embargo: definition.opensAfterEmbargo,
      written_at: author.now,
      written_by: author.name,
    })
    .execute()
}

/** Stores new content of an indicator of a locked club; a new edition also takes over the rounds that have no figure yet. */
export async function updateClubIndicatorContent(
  tx: Tx,
  { id, edition, content }: { id: string; edition: number; content: ClubIndicatorInput },
  author: Author,
): Promise<void> {
  const { edition: before } = await tx
    .selectFrom('club_indicator')
    .select('edition')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (edition !== before) {
    await insertEdition(tx, { indicatorId: id, edition, definition: content }, author)
    await tx
      .updateTable('club_round')
      .set((eb) => ({ edition, version: eb('version', '+', 1) }))
      .where('indicator_id', '=', id)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('club_figure as figure')
              .select('figure.round_id')
              .whereRef('figure.round_id', '=', 'club_round.id'),
          ),
        ),
      )
      .execute()
  }
  await tx
    .updateTable('club_indicator')
    .set((eb) => ({ ...toColumns(content, author), edition, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export interface StoredAgreement {
  indicatorId: string
  edition: number
  organisationId: string
  unitId: string | null
  agreedAt: Date
  agreedBy: string
}

/** Agreements on every edition of some indicators, oldest first. */
export async function readAgreements(tx: ReadTx, indicatorIds: readonly string[]): Promise<StoredAgreement[]> {
  const rows = await tx
    .selectFrom('club_agreement')
    .selectAll()
    .where('indicator_id', '=', sql<string>`ANY (${indicatorIds})`)
    .orderBy('edition')
    .orderBy('agreed_at')
    .execute()
  return rows.map((row) => ({
    indicatorId: row.indicator_id,
    edition: row.edition,
    organisationId: row.organisation_id,
    unitId: row.unit_id,
    agreedAt: row.agreed_at,
    agreedBy: row.agreed_by,
  }))
}

/** Who agreed first stays written down; the unit that answers can be changed. */
export async function saveAgreement(
  tx: Tx,
  { indicatorId, edition, organisationId, unitId }: Omit<StoredAgreement, 'agreedAt' | 'agreedBy'>,
  { name, now }: Author,
): Promise<void> {
  await tx
    .insertInto('club_agreement')
    .values({
      indicator_id: indicatorId,
      edition,
      organisation_id: organisationId,
      unit_id: unitId,
      agreed_at: now,
      agreed_by: name,
    })
    .onConflict((conflict) =>
      conflict.columns(['indicator_id', 'edition', 'organisation_id']).doUpdateSet({ unit_id: unitId }),
    )
    .execute()
}
