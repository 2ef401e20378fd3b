import { council, type DemoProgramme } from '../demo-plan.ts'
import { twoLanguages } from './merisalmi-languages.ts'
import { everybodyNeeded } from './merisalmi-needed.ts'
import { sea } from './merisalmi-sea.ts'

/** The bilingual coastal city: everything in Finnish and Swedish. */
export const merisalmi2025: DemoProgramme = {
  organisation: 'merisalmi',
  kind: 'wellbeing',
  name: ['Hyvinvointisuunnitelma 2025–2029', 'Välfärdsplan 2025–2029'],
  years: [2025, 2029],
  approved: ['2025-12-15', council, '71'],
  by: 'coastCoordinator',
  writtenOn: '2025-10-20',
  priorities: [twoLanguages, sea, everybodyNeeded],
}
