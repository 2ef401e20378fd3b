import type { Brand } from '#documents/document.ts'
import type { ReadTx } from '#server/db.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { findBrand } from './brand.queries.ts'

/** How the organisation's documents look, in one language; undefined: as Kaarna's own. */
export async function readDocumentBrand(
  tx: ReadTx,
  organisationId: string,
  language: Language,
): Promise<Brand | undefined> {
  const brand = await findBrand(tx, organisationId)
  if (!brand) return undefined
  const { colour, cover, logo } = brand
  return { colour, cover, logo: logo && { ...logo, alternative: textIn(logo.alternative, language) } }
}
