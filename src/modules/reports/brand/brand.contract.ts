import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { brandLook, logoAlternative } from './brand.ts'

const place = { organisation: z.string() }

export const brandView = brandLook
  .extend({
    usedColour: z.string().meta({ description: 'The colour, darkened where it could not be read on white' }),
    logo: z.object({ width: z.int(), height: z.int(), alternative: logoAlternative }).nullable(),
    version: z.int().nonnegative().meta({ description: '0: nothing has been chosen yet' }),
  })
  .meta({ id: 'ReportBrand' })
export type BrandView = z.infer<typeof brandView>

export const getBrand = endpoint({
  id: 'getBrand',
  summary: "How the organisation's documents look: colour, cover and logo.",
  method: 'GET',
  path: '/organisations/:organisation/report-brand',
  allow: access.readReports,
  input: z.object(place),
  output: brandView,
})

/** Base64 takes four letters for three bytes. */
const largestLogo = 1024 * 1024

export const logoData = z.base64().max(Math.ceil((largestLogo * 4) / 3) + 4)

export const brandDraft = brandLook.extend({
  logo: z
    .object({
      data: logoData.optional().meta({ description: 'PNG or JPEG, at most 1 MB; without it the logo stays as it is' }),
      alternative: logoAlternative,
    })
    .nullable(),
})

export const changeBrand = endpoint({
  id: 'changeBrand',
  summary: "Changes how the organisation's documents look.",
  method: 'PUT',
  path: '/organisations/:organisation/report-brand',
  allow: access.changeBrand,
  input: brandDraft.extend({ ...place, version: z.int().nonnegative() }),
  output: brandView,
  errors: ['conflict', 'tooLarge'],
  maxBodyBytes: 2 * 1024 * 1024,
})

export const getBrandLogo = endpoint({
  id: 'getBrandLogo',
  summary: "The organisation's logo.",
  method: 'GET',
  path: '/organisations/:organisation/report-brand/logo',
  allow: access.readReports,
  input: z.object(place),
  output: z.string(),
  produces: ['image/png', 'image/jpeg'],
  errors: ['notFound'],
})
