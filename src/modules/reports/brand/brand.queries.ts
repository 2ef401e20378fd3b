import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { readImageMediaType, type ImageFile } from '../image-file.ts'
import type { Author } from '../texts.queries.ts'
import { type Cover, covers } from './brand.ts'

export interface KeptLogo extends ImageFile {
  alternative: LocalText
}

export interface KeptBrand {
  colour: string | null
  cover: Cover
  logo: KeptLogo | null
  version: number
}

export async function findBrand(tx: ReadTx, organisationId: string): Promise<KeptBrand | undefined> {
  const row = await tx
    .selectFrom('report_brand')
    .select(['colour', 'cover', 'logo', 'logo_media_type', 'logo_width', 'logo_height', 'logo_alternative', 'version'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (!row) return undefined
  const logo: KeptLogo | null = row.logo && {
    bytes: new Uint8Array(row.logo),
    mediaType: readImageMediaType(row.logo_media_type),
    width: row.logo_width!,
    height: row.logo_height!,
    alternative: row.logo_alternative as LocalText,
  }
  return { colour: row.colour, cover: covers.find((cover) => cover === row.cover)!, logo, version: row.version }
}

/** Keeps the brand as the version after the one that was looked at; false when it has changed since. */
export async function saveBrand(
  tx: Tx,
  organisationId: string,
  { version, colour, cover, logo }: KeptBrand,
  { accountId, now }: Author,
): Promise<boolean> {
  const values = {
    colour,
    cover,
    logo: logo && Buffer.from(logo.bytes),
    logo_media_type: logo && logo.mediaType,
    logo_width: logo && logo.width,
    logo_height: logo && logo.height,
    logo_alternative: logo && JSON.stringify(logo.alternative),
    version: version + 1,
    updated_at: now,
    updated_by: accountId,
  }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('report_brand')
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) =>
      conflict.column('organisation_id').doUpdateSet(values).where('report_brand.version', '=', version),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
