import { accentOf } from '#documents/render/accent.ts'
import { contentTag } from '#server/content-tag.ts'
import { fileAnswer, type Route, route } from '#server/http.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { requireImage } from '../image-input.ts'
import { brandLook } from './brand.ts'
import { type BrandView, changeBrand, getBrand, getBrandLogo } from './brand.contract.ts'
import { findBrand, type KeptBrand, saveBrand } from './brand.queries.ts'

const unbranded: KeptBrand = { colour: null, cover: 'brook', logo: null, version: 0 }

export const brandRoutes: Route[] = [
  route(getBrand, ({ tx, organisation }) => readView(tx, organisation.id)),

  route(changeBrand, async ({ tx, organisation, user, now, audit }, { version, logo, ...input }) => {
    const before = (await findBrand(tx, organisation.id)) ?? unbranded
    if (before.version !== version) throw new AppError('conflict', 'The look has been changed since')
    const picture = logo && (logo.data === undefined ? before.logo : requireImage(logo.data, 'logo.data'))
    if (logo && !picture) throw invalidInput('logo.data', 'imageMissing')
    const look = brandLook.parse(input)
    const kept: KeptBrand = { ...look, version, logo: logo && picture && { ...picture, alternative: logo.alternative } }
    const isSaved = await saveBrand(tx, organisation.id, kept, { accountId: user.id, now })
    if (!isSaved) throw new AppError('conflict', 'The look has been changed since')
    audit('reportBrand', { ...look, hasLogo: kept.logo !== null })
    return readView(tx, organisation.id)
  }),

  route(getBrandLogo, async ({ tx, organisation }) => {
    const logo = (await findBrand(tx, organisation.id))?.logo
    if (!logo) throw new AppError('notFound', 'The organisation has no logo')
    return fileAnswer({ body: logo.bytes, contentType: logo.mediaType, etag: contentTag(logo.bytes) })
  }),
]

async function readView(tx: ReadTx, organisationId: string): Promise<BrandView> {
  const { colour, cover, logo, version } = (await findBrand(tx, organisationId)) ?? unbranded
  return {
    colour,
    usedColour: accentOf(colour),
    cover,
    logo: logo && { width: logo.width, height: logo.height, alternative: logo.alternative },
    version,
  }
}
