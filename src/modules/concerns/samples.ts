import type { Concern, ConcernInput } from './concern.ts'
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

/** The same as it is read, said by Aino just now and nothing done with it yet. */
export const saidConcern = (id: string, more: Partial<Concern> = {}): Concern => ({
  ...sampleConcern,
  id,
  version: 1,
  state: 'new',
  finding: null,
  unitName: null,
  regionName: null,
  indicatorTitle: null,
  leftOut: null,
  merged: [],
  phenomena: [],
  createdAt: '2026-03-02T10:00:00.000Z',
  createdBy: 'Aino',
  updatedAt: '2026-03-02T10:00:00.000Z',
  updatedBy: 'Aino',
  mayEdit: false,
  ...more,
})

export const samplePhenomenon: PhenomenonInput = {
  name: { fi: 'Työttömyys kasautuu' },
  description: null,
  concerns: [],
  indicators: [],
  actors: [],
}
