import type { DemoProgramme } from '../demo-plan.ts'
import { familiesInTime } from './purola-families.ts'
import { mindsAndSubstances } from './purola-minds.ts'
import { withMunicipalities } from './purola-municipalities.ts'
import { safeAge } from './purola-safe-age.ts'

/** The wellbeing services county's regional plan, which its municipalities have agreed upon in negotiations. */
export const purola: DemoProgramme = {
  organisation: 'purola',
  kind: 'regional',
  duties: ['wellbeingPlan'],
  name: [
    'Alueellinen hyvinvointisuunnitelma 2025–2029',
    'Regional välfärdsplan 2025–2029',
    'Regional wellbeing plan 2025–2029',
  ],
  years: [2025, 2029],
  approved: ['2025-10-20', ['Aluevaltuusto', 'Välfärdsområdesfullmäktige', 'County council'], '58'],
  by: 'countyCoordinator',
  writtenOn: '2025-08-25',
  priorities: [familiesInTime, safeAge, mindsAndSubstances, withMunicipalities],
}
