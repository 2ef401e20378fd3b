import type { IndexedRegion } from '#modules/regions/region-index.ts'
import { categoryOf, registerOf } from '#modules/regions/region.ts'
import { undecided } from './catalogue.ts'
import type { Indicator } from './indicator.ts'

/** An indicator for tests, with what the test says of it. */
export const testIndicator = (more: Partial<Indicator> = {}): Indicator => ({
  ...undecided,
  key: 'sotkanet:181',
  register: 'real',
  title: { fi: 'Työttömät, % työvoimasta', sv: 'Arbetslösa, % av arbetskraften', en: 'Unemployed, % of labour force' },
  description: {},
  interpretation: {},
  limits: {},
  producer: { fi: 'Terveyden ja hyvinvoinnin laitos (THL)' },
  unit: { fi: '%', sv: '%', en: '%' },
  ratePer: 100,
  decimals: 1,
  genders: ['total'],
  updatedOn: null,
  licence: 'CC BY 4.0',
  visibility: 'public',
  mayRepublish: true,
  ...more,
})

/** A region in force for tests, by its key. */
export const testRegion = (key: string, slot: number, more: Partial<IndexedRegion> = {}): IndexedRegion => ({
  key,
  register: registerOf(key),
  category: categoryOf(key)!,
  code: key.split(':')[1]!,
  title: { fi: key },
  memberOf: [],
  validFrom: null,
  validTo: null,
  slot,
  ...more,
})
