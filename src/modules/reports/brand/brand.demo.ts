import { drawingToPng } from '#documents/render/docx/picture.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import { saveBrand } from './brand.queries.ts'

const brandedAt = new Date('2026-01-15T09:10:00Z')
const colour = '#1d6fb8'
const size = { width: 320, height: 96 }

/** A gull above waves: the coastal city's invented mark. */
const mark =
  `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="48" viewBox="0 0 160 48">` +
  `<path d="M6 34q9-7 18 0t18 0" fill="none" stroke="${colour}" stroke-width="4" stroke-linecap="round"/>` +
  `<path d="M6 43q9-7 18 0t18 0" fill="none" stroke="#7bc3d1" stroke-width="4" stroke-linecap="round"/>` +
  '<path d="M8 17q8-9 16 1q8-10 18-3q-9 0-17 10q-8-9-17-8Z" fill="#0d2129"/>' +
  '<text x="54" y="28" font-family="Atkinson Hyperlegible Next" font-size="19" font-weight="700" fill="#0d2129">Merisalmi</text>' +
  `<text x="54" y="43" font-family="Atkinson Hyperlegible Next" font-size="13" fill="${colour}">Havsund</text></svg>`

/** The bilingual coastal city has a look of its own; the others' documents look as Kaarna's. */
export async function seedDemoBrand(tx: Tx): Promise<void> {
  const { id } = demoOrganisation('merisalmi')
  const bytes = new Uint8Array(await drawingToPng({ svg: mark }))
  const alternative = {
    fi: 'Merisalmen kaupungin tunnus',
    sv: 'Havsunds stads logotyp',
    en: 'Logo of the city of Merisalmi',
  }
  const logo = { bytes, mediaType: 'image/png', ...size, alternative } as const
  const author = { accountId: demoPerson('coastOwner').id, now: brandedAt }
  await saveBrand(tx, id, { colour, cover: 'colour', logo, version: 0 }, author)
}
