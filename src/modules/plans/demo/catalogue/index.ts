import type { DemoProgramme } from '../demo-plan.ts'
import { merisalmi } from './merisalmi.ts'
import { purola } from './purola.ts'
import { towns } from './towns.ts'
import { virtala2021 } from './virtala-2021.ts'
import { virtala2025 } from './virtala-2025.ts'
import { virtalaAgeGroups } from './virtala-age-groups.ts'

/** The programmes of the demo region; those of one organisation in the order of its list. Haapalampi has none yet. */
export const demoProgrammes: readonly DemoProgramme[] = [
  virtala2025,
  ...virtalaAgeGroups,
  virtala2021,
  ...merisalmi,
  purola,
  ...towns,
]
