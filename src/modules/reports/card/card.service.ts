import { documentHash } from '#documents/render/document-hash.ts'
import type { Renderer } from '#documents/render/renderer.ts'
import { requireRegion } from '#modules/indicators/analyses/question.ts'
import { readRowsOnSpine } from '#modules/indicators/analyses/spines.service.ts'
import { structuralFeatures } from '#modules/indicators/analyses/structural-features.ts'
import type { Cube, IndicatorChoice } from '#modules/indicators/cube.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { readDocumentBrand } from '../brand/document-brand.ts'
import { contentTypes } from '../report-format.ts'
import type { ReportFile } from '../reports.service.ts'
import { toCardDocument } from './card-document.ts'
import { readCardFacts } from './card-facts.service.ts'
import { cardTexts } from './card.texts.ts'

export interface CardRequest {
  organisation: Organisation
  /** Null: the organisation has no area, and none was chosen. */
  region: RegionKey | null
  indicators: IndicatorChoice
  /** Nothing newer is read. */
  upToYear?: number | undefined
  language: Language
  today: Day
}

export interface CardFile extends ReportFile {
  /** Whether there is any figure of the area. */
  hasContent: boolean
}

const mostFacts = 4

/** The card of an area, read now and made into a file later. Throws `notFound` for an unknown area, or for none. */
export async function prepareCard(
  tx: ReadTx,
  { cube, renderer }: { cube: Cube; renderer: Renderer },
  request: CardRequest,
): Promise<CardFile> {
  const { organisation, region: key, indicators, upToYear, language, today } = request
  const region = key === null ? undefined : await findRegion(tx, key)
  if (!region) throw new AppError('notFound', key === null ? 'The organisation has no area' : `No region ${key}`)
  const { register } = requireRegion(await cube.regions(tx), region.key)
  const question = { tx, cube, reader: await readOrganisationReader(tx, organisation.id), language }
  const features = structuralFeatures(register).map((one) => one.key)
  const structure = await readRowsOnSpine(question, { region: region.key, indicators: features, upToYear })
  const brand = await readDocumentBrand(tx, organisation.id, language)
  const year = upToYear ?? Number(today.slice(0, 4))
  const { rows, second } = await readCardFacts(question, { region, indicators, upToYear, year })
  const plain = toCardDocument({
    region: { title: region.title, isMunicipality: region.category === 'kunta' },
    population: structure.filter(({ latest }) => latest).slice(0, mostFacts),
    rows,
    second,
    organisation,
    language,
    today,
  })
  const document = brand ? { ...plain, brand } : plain
  return {
    filename: `${cardTexts[language].file}-${region.key.replaceAll(':', '-')}-${language}.pdf`,
    contentType: contentTypes.pdf,
    etag: `${documentHash(document)}-card`,
    hasContent: rows.length > 0,
    make: () => renderer.render('pdf', { document, createdAt: new Date(document.date), design: 'card' }),
  }
}
