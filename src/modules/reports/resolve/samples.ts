import type { Concern } from '#modules/concerns/concern.ts'
import { saidConcern } from '#modules/concerns/samples.ts'
import type { ToldConcern } from './concern-facts.ts'

/** A concern of the council of older people, but for what is told, with the goals that answer it. */
export const toldConcern = (more: Partial<Concern>, ...goals: string[]): ToldConcern => ({
  concern: saidConcern('7f0c5b1e-52a4-4f5c-9d3e-0a1b2c3d4e5f', {
    text: { fi: 'Yksinäisyys', sv: 'Ensamhet' },
    origin: 'hearing',
    originNote: { fi: 'Vanhusneuvosto 3.3.' },
    populationGroup: 'older',
    saidBy: 'Vanhusneuvosto',
    createdAt: '2026-03-03T10:00:00Z',
    updatedAt: '2026-03-03T10:00:00Z',
    ...more,
  }),
  goals: goals.map((fi) => ({ fi })),
})
