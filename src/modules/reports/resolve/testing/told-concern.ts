import type { Concern } from '#modules/concerns/concern.ts'
import type { ToldConcern } from '../concern-facts.ts'

/** A concern of the council of older people, but for what is told, with the goals that answer it. */
export const toldConcern = (more: Partial<Concern>, ...goals: string[]): ToldConcern => ({
  concern: {
    id: '7f0c5b1e-52a4-4f5c-9d3e-0a1b2c3d4e5f',
    version: 1,
    kind: 'concern',
    text: { fi: 'Yksinäisyys', sv: 'Ensamhet' },
    origin: 'hearing',
    originNote: { fi: 'Vanhusneuvosto 3.3.' },
    indicator: null,
    populationGroup: 'older',
    theme: null,
    region: null,
    unitId: null,
    saidBy: 'Vanhusneuvosto',
    state: 'new',
    finding: null,
    unitName: null,
    regionName: null,
    indicatorTitle: null,
    leftOut: null,
    merged: [],
    phenomena: [],
    createdAt: '2026-03-03T10:00:00Z',
    createdBy: 'Aino',
    updatedAt: '2026-03-03T10:00:00Z',
    updatedBy: 'Aino',
    mayEdit: false,
    ...more,
  },
  goals: goals.map((fi) => ({ fi })),
})
