import type { ConcernInput } from './concern.ts'
import type { PhenomenonInput } from './phenomenon.ts'

/** For tests, with nothing said that need not be. */
export const sampleConcern: ConcernInput = {
  kind: 'concern',
  text: { fi: 'Työttömyys näkyy jo nuorissa perheissä.' },
  origin: 'meeting',
  originNote: null,
  indicator: null,
  populationGroup: null,
  theme: null,
  region: null,
  unitId: null,
  saidBy: null,
}

export const samplePhenomenon: PhenomenonInput = {
  name: { fi: 'Työttömyys kasautuu' },
  description: null,
  concerns: [],
  indicators: [],
  actors: [],
}
