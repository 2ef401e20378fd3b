import { council, type DemoProgramme } from '../demo-plan.ts'
import { communities } from './virtala-2021-communities.ts'
import { everydayHealth } from './virtala-2021-health.ts'
import { workAndSkills } from './virtala-2021-work.ts'

/** The city's wellbeing plan of the term that has ended. */
export const virtala2021: DemoProgramme = {
  organisation: 'virtala',
  kind: 'wellbeing',
  name: ['Hyvinvointisuunnitelma 2021–2025', 'Välfärdsplan 2021–2025', 'Wellbeing plan 2021–2025'],
  years: [2021, 2025],
  approved: ['2021-12-13', council, '127'],
  by: 'coordinator',
  writtenOn: '2021-11-02',
  priorities: [communities, everydayHealth, workAndSkills],
}
