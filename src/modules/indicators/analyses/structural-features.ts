import type { Register } from '#modules/regions/region.ts'
import type { IndicatorKey } from '../indicator.ts'
import type { Feature } from '../statistics/similar-regions.ts'

type StructuralFeature = Pick<Feature, 'key' | 'scale'>

const real: readonly StructuralFeature[] = [
  // Population and its density
  { key: 'sotkanet:127', scale: 'log' },
  { key: 'sotkanet:2331', scale: 'log' },
  // Age structure: demographic dependency, share of ages 65–74
  { key: 'sotkanet:761', scale: 'linear' },
  { key: 'sotkanet:170', scale: 'linear' },
  // Families with children, single parents among them
  { key: 'sotkanet:179', scale: 'linear' },
  { key: 'sotkanet:74', scale: 'linear' },
  // Mother tongue other than Finnish, Swedish or Sámi
  { key: 'sotkanet:187', scale: 'log' },
  // Length of education, the young outside it, unemployment
  { key: 'sotkanet:180', scale: 'linear' },
  { key: 'sotkanet:3219', scale: 'linear' },
  { key: 'sotkanet:181', scale: 'linear' },
]

const demo: readonly StructuralFeature[] = [
  { key: 'demo:321', scale: 'log' },
  { key: 'demo:326', scale: 'linear' },
  { key: 'demo:324', scale: 'linear' },
  { key: 'demo:331', scale: 'linear' },
  { key: 'demo:332', scale: 'linear' },
  { key: 'demo:327', scale: 'log' },
  { key: 'demo:222', scale: 'linear' },
  { key: 'demo:221', scale: 'linear' },
  { key: 'demo:193', scale: 'linear' },
]

/** What regions are likened by: how many people live there, of which ages and languages, in what families, with what schooling and work. Those without figures are passed over. */
export const structuralFeatures = (register: Register): readonly StructuralFeature[] =>
  register === 'demo' ? demo : real

/** The number of inhabitants. */
export const populationIndicator = (register: Register): IndicatorKey => structuralFeatures(register)[0]!.key
