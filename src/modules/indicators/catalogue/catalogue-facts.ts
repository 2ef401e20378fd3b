import type { Register } from '#modules/regions/region.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Direction, IndicatorKey } from '../indicator.ts'
import { type Ownership, visibilities } from '../reader.ts'
import type { ClassReference } from './classification.ts'
import type { Coverage } from './coverage.ts'

/** What the catalogue knows of an indicator to find it by. */
export interface CatalogueFacts {
  key: IndicatorKey
  register: Register
  title: LocalText
  /** Its titles in all languages: plain letters, a space before, between and after the words. */
  titleWords: string
  producer: LocalText
  direction: Direction
  isCore: boolean
  ownership: Ownership
  updatedOn: string | null
  lastYear: number | null
  /** Municipalities with a value in the newest year; null: not counted. */
  municipalities: number | null
  coverage: Coverage
  /** Its classes in Kaarna's own classifications. */
  classes: readonly ClassReference[]
}

/** Whose figures they are: a statistics producer's, or an organisation's own and shown to everybody, its region or itself. */
export const ownerKinds = ['producer', ...visibilities] as const
export type OwnerKind = (typeof ownerKinds)[number]

export const ownerKindOf = ({ owner, visibility }: Ownership): OwnerKind => (owner === null ? 'producer' : visibility)

/** A producer is known by its name, the Finnish one where it has it. */
export const producerOf = ({ producer }: Pick<CatalogueFacts, 'producer'>): string =>
  producer.fi || producer.sv || producer.en || ''
