import type { Register, RegionKey } from '#modules/regions/region.ts'
import type { Db, ReadTx, Tx } from '#server/db.ts'
import type { Organisation } from '#shared/organisation.ts'
import { readCatalogueEntries } from '../catalogue.queries.ts'
import { saveIndicators } from '../catalogue-writing.queries.ts'
import type { NewIndicator } from '../catalogue.ts'
import { decimalsOf } from '../decimals.ts'
import type { IndicatorKey } from '../indicator.ts'
import { mayFill, ownKeyPrefix, registerOfOrganisation } from '../own-key.ts'
import { htmlTexts } from '../sources/source-text.ts'
import { toFigureParts } from '../tables/figure-parts.ts'
import type { MappedFigures, MappingContext } from '../tables/map-figures.ts'
import { readMappingContext } from '../tables/mapping-context.service.ts'
import type { TableCheck } from './figure-upload.ts'
import type { DescribedIndicator, FileMapping } from './file-mapping.ts'
import { importUpload } from './import-upload.service.ts'
import { openLicences } from './own-indicator.ts'
import { findOwnIndicators, insertOwnIndicator } from './own-indicators.queries.ts'

/** Whose figures a file on the command line has. */
export interface FilePlace {
  /** Undefined: the common knowledge base's. */
  organisation: Organisation | undefined
  register: Register
  home: RegionKey | undefined
  /** What keys of new indicators begin with. */
  keyPrefix: string
}

/** The source of the common knowledge base's figures that came in a file. */
const fileSource = 'file'

export function filePlaceOf(organisation: Organisation | undefined): FilePlace {
  if (!organisation) return { organisation, register: 'real', home: undefined, keyPrefix: `${fileSource}:` }
  const register = registerOfOrganisation(organisation)
  const keyPrefix = ownKeyPrefix(organisation.slug, register)
  return { organisation, register, home: organisation.regionKey ?? undefined, keyPrefix }
}

/** What a file's words are read against, with the indicators that the place has already. */
export async function readFileContext(
  tx: ReadTx,
  { organisation, register, home }: FilePlace,
): Promise<MappingContext> {
  const own = organisation ? await findOwnIndicators(tx, organisation.id) : []
  const indicators = own.filter(({ isWithdrawn }) => !isWithdrawn)
  return readMappingContext(tx, {
    register,
    home,
    indicators: indicators.map(({ key, content: { title } }) => ({ key, title })),
  })
}

export interface FileImport {
  db: Db
  place: FilePlace
  bytes: Uint8Array
  mapping: FileMapping
  now: Date
  onRows?: (rows: number) => void
}

/**
 * Imports a file as its mapping says: all of it or nothing. Indicators that the mapping describes are made where there are none.
 * Throws an Error for keys that are somebody else's, `invalidInput` for a mapping that names what does not exist.
 */
export async function importFile({ db, place, bytes, mapping, now, onRows }: FileImport): Promise<TableCheck> {
  const { indicators: described, ...reading } = mapping
  await requireOwnKeys(db, place, described)
  const context = await readFileContext(db, place)
  const known = new Set(context.indicators.map(({ key }) => key))
  const added = described.filter(({ key }) => !known.has(key))
  const all = [...context.indicators, ...added.map(({ key, title }) => ({ key, title }))]
  return importUpload({
    db,
    organisationId: place.organisation?.id ?? null,
    context: { ...context, indicators: all },
    bytes,
    reading,
    now,
    ...(onRows && { onRows }),
    prepare: (tx, mapped) => saveDescribed(tx, { place, added, mapped, now }),
  })
}

async function requireOwnKeys(
  tx: ReadTx,
  { organisation, keyPrefix }: FilePlace,
  described: readonly DescribedIndicator[],
) {
  const keys = described.map(({ key }) => key)
  const foreign = keys.find((key) => !mayFill(key, organisation ? keyPrefix : undefined))
  const others = (await readCatalogueEntries(tx, keys)).find(({ source }) => source !== fileSource && source !== 'own')
  const taken = foreign ?? others?.indicator.key
  if (taken !== undefined) throw new Error(`${taken} is filled from elsewhere. Choose another key in the mapping.`)
}

interface Describing {
  place: FilePlace
  added: readonly DescribedIndicator[]
  mapped: MappedFigures
  now: Date
}

async function saveDescribed(tx: Tx, { place, added, mapped, now }: Describing): Promise<void> {
  const used = added.filter(({ key }) => mapped.figures.has(key))
  const { organisation } = place
  if (!organisation)
    return void (await saveIndicators(
      tx,
      used.map((one) => toNewIndicator(one, place, mapped)),
    ))
  for (const one of used) {
    const { key, title, description, unit, direction, theme, populationGroup, visibility, licence } = one
    const content = {
      title,
      description,
      unit,
      direction,
      theme,
      populationGroup,
      visibility,
      unitId: null,
      contact: null,
    }
    const producer = Object.keys(one.producer).length > 0 ? one.producer : organisation.name
    await insertOwnIndicator(
      tx,
      {
        key,
        register: place.register,
        organisationId: organisation.id,
        producer,
        content: {
          ...content,
          decimals: one.decimals ?? decimalsIn(mapped, key),
          licence: openLicences.find((open) => open === licence) ?? null,
        },
      },
      { name: 'kaarna import', now },
    )
  }
}

const decimalsIn = ({ figures }: MappedFigures, key: IndicatorKey): number =>
  decimalsOf(toFigureParts(figures.get(key) ?? []).parts.map(({ table }) => table))

const toNewIndicator = (one: DescribedIndicator, { register }: FilePlace, mapped: MappedFigures): NewIndicator => ({
  key: one.key,
  register,
  source: fileSource,
  title: one.title,
  description: htmlTexts(one.description),
  interpretation: {},
  limits: {},
  producer: one.producer,
  unit: one.unit,
  ratePer: null,
  decimals: one.decimals ?? decimalsIn(mapped, one.key),
  genders: [],
  updatedOn: null,
  licence: one.licence,
  visibility: 'public',
  mayRepublish: one.licence !== null,
  settings: {
    direction: one.direction,
    theme: one.theme,
    populationGroup: one.populationGroup,
    isCore: false,
    flatThreshold: null,
  },
  position: null,
})
