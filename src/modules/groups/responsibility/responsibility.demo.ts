import { demoOrganisation, demoUnit } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import { findGroups } from '../groups.queries.ts'
import { putResponsibility } from './responsibility.queries.ts'
import { type AnsweredDuty, nobody, type Responsibility } from './responsibility.ts'

const decision = {
  decidedBy: 'Kaupunginvaltuusto',
  decidedOn: '2025-06-16',
  decisionSection: '§ 58',
} as const

/** Who answers for what in the demo city; three duties are left as they often are. */
export async function seedDemoResponsibilities(tx: Tx): Promise<void> {
  const { id: organisationId } = demoOrganisation('virtala')
  const groups = await findGroups(tx, organisationId)
  const steering = groups.find(({ kind }) => kind === 'hyteSteering')?.id ?? null
  const coordinator = { accountId: demoPerson('coordinator').id }
  const wellbeing = { unitId: demoUnit('virtala', 'wellbeing').id }
  const sports = { unitId: demoUnit('virtala', 'sports').id, accountId: demoPerson('editor').id }
  const board = { body: 'Kaupunginhallitus', ...decision }
  const said: Partial<Record<AnsweredDuty, Partial<Responsibility>>> = {
    responsibleBody: { ...board, body: 'Hyvinvointilautakunta', groupId: steering, ...coordinator },
    objectives: { ...board, groupId: steering, accountId: demoPerson('owner').id },
    crossSector: { ...board, groupId: steering, ...coordinator },
    followUp: { body: 'Hyvinvointilautakunta', ...decision, ...wellbeing, ...coordinator },
    yearlyReport: { ...board, ...wellbeing, ...coordinator, note: 'Tilinpäätöksen rinnalla, valtuustoon toukokuussa.' },
    negotiations: { ...board, groupId: steering, ...coordinator },
    wellbeingPlan: { ...board, groupId: steering, ...wellbeing, ...coordinator },
    physicalActivity: { body: 'Hyvinvointilautakunta', ...decision, ...sports },
    associations: { body: 'Hyvinvointilautakunta', ...wellbeing },
    impactAssessment: { ...board, personName: 'Hallintojohtaja Ulla Rannisto' },
    participation: { ...board, personName: 'Osallisuussuunnittelija Pirita Salomaa' },
  }
  for (const [duty, more] of Object.entries(said) as [AnsweredDuty, Partial<Responsibility>][]) {
    const responsibility = { ...nobody, ...more }
    const { name } = demoPerson('coordinator')
    await putResponsibility(tx, { organisationId, duty, responsibility, name, now: new Date('2026-01-14T08:00:00Z') })
  }
}
