import type { OrganisationKind } from '#shared/organisation.ts'
import { countyYear } from './county-year.ts'
import { knowledgeOfEverybody, municipalityKnowledge } from './knowledge.ts'
import { municipalityYear } from './municipality-year.ts'
import { type ClockTemplate, text } from './template.ts'

/** The clocks to begin with. */
export const clockTemplates: readonly ClockTemplate[] = [
  {
    key: 'municipality',
    title: text(
      'Kunnan hyvinvointityön vuosi',
      'Året i kommunens välfärdsarbete',
      "The year of a municipality's wellbeing work",
    ),
    description: text(
      'Lain määräajat, TEA-tiedonkeruut ja lukujen tulo, raportin tie valtuustoon, talousarvio ja neuvottelut.',
      'Lagens frister, TEA-insamlingarna och när siffrorna kommer, rapportens väg till fullmäktige, budgeten och förhandlingarna.',
      'Deadlines by law, the TEA collections and when figures come, the way of the report to the council, the budget and the negotiations.',
    ),
    for: ['municipality'],
    entries: [...knowledgeOfEverybody, ...municipalityKnowledge, ...municipalityYear],
  },
  {
    key: 'county',
    title: text(
      'Hyvinvointialueen hyvinvointityön vuosi',
      'Året i välfärdsområdets välfärdsarbete',
      "The year of a county's wellbeing work",
    ),
    description: text(
      'HYTE-neuvottelut kuntien kanssa, alueellinen kertomus ja suunnitelma, rahoituksen luvut ja talousarvio.',
      'HYTE-förhandlingarna med kommunerna, den regionala berättelsen och planen, finansieringens siffror och budgeten.',
      'The HYTE negotiations with the municipalities, the regional report and plan, the figures of funding and the budget.',
    ),
    for: ['county'],
    entries: [...knowledgeOfEverybody, ...countyYear],
  },
]

export const templatesFor = (kind: OrganisationKind): ClockTemplate[] =>
  clockTemplates.filter((template) => template.for.includes(kind))
