import { council, type DemoProgramme } from '../demo-plan.ts'
import { ashore } from './virtala-ashore.ts'
import { belonging } from './virtala-belonging.ts'
import { virtalaAmendments } from './virtala-amendments.ts'
import { minds } from './virtala-minds.ts'
import { movement } from './virtala-movement.ts'

/** The city's wellbeing plan of the present council term. */
export const virtala2025: DemoProgramme = {
  organisation: 'virtala',
  kind: 'wellbeing',
  duties: ['wellbeingPlan'],
  name: ['Hyvinvointisuunnitelma 2025–2029', 'Välfärdsplan 2025–2029', 'Wellbeing plan 2025–2029'],
  years: [2025, 2029],
  approved: ['2025-12-08', council, '94'],
  by: 'coordinator',
  writtenOn: '2025-10-14',
  priorities: [belonging, movement, minds, ashore],
  amendments: virtalaAmendments,
}
