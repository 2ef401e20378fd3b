import type { ReadTx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { IndicatorKey } from '../indicator.ts'
import { registerOfOrganisation } from '../own-key.ts'
import type { MappingDraft } from '../tables/column-roles.ts'
import type { MappingContext } from '../tables/map-figures.ts'
import { readMappingContext } from '../tables/mapping-context.service.ts'
import { readUploadBytes } from './figure-uploads.queries.ts'
import { findOwnIndicators } from './own-indicators.queries.ts'

/** The file's bytes. Throws `notFound` when they are no longer kept. */
export async function requireUploadBytes(tx: ReadTx, id: string): Promise<Uint8Array> {
  const bytes = await readUploadBytes(tx, id)
  if (!bytes) throw new AppError('notFound', 'The file is no longer kept')
  return bytes
}

/** What a file's words are read against; indicators are those that may be changed. */
export async function readUploadContext(
  tx: ReadTx,
  organisation: Organisation,
  editable: readonly IndicatorKey[],
): Promise<MappingContext> {
  const own = await findOwnIndicators(tx, organisation.id)
  return readMappingContext(tx, {
    register: registerOfOrganisation(organisation),
    home: organisation.regionKey ?? undefined,
    indicators: own
      .filter(({ key, isWithdrawn }) => !isWithdrawn && editable.includes(key))
      .map(({ key, content: { title } }) => ({ key, title })),
  })
}

/** Throws `invalidInput` when the draft names an indicator, an area or a group that the context lacks. */
export function requireKnown({ fixed, told, roles }: MappingDraft, context: MappingContext): void {
  const indicators = new Set(context.indicators.map(({ key }) => key))
  const regions = new Set(context.regions.map(({ key }) => key))
  const dimensions = new Map(context.dimensions.map((dimension) => [dimension.key, dimension]))
  const named = (one: string | null) => (one === null ? [] : [one])
  if ([...named(fixed.indicator), ...Object.values(told.indicators)].some((key) => !indicators.has(key)))
    throw invalidInput('draft.fixed.indicator', 'indicatorRefused')
  if ([...named(fixed.region), ...Object.values(told.regions)].some((key) => !regions.has(key)))
    throw invalidInput('draft.fixed.region', 'regionUnknown')
  if (roles.some(({ kind, dimension = '' }) => kind === 'breakdown' && dimension !== '' && !dimensions.has(dimension)))
    throw invalidInput('draft.roles', 'dimensionUnknown')
  for (const [dimension, words] of Object.entries(told.categories)) {
    const keys = new Set(['', ...(dimensions.get(dimension)?.categories.map(({ key }) => key) ?? [])])
    if (Object.values(words).some((key) => !keys.has(key)))
      throw invalidInput('draft.told.categories', 'categoryUnknown')
  }
}
