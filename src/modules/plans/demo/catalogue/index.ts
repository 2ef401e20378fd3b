import type { DemoProgramme } from '../demo-plan.ts'
import { goodEveryday } from './good-everyday.ts'
import { honkaharju } from './honkaharju.ts'
import { koskenlaita } from './koskenlaita.ts'
import { merisalmi2021 } from './merisalmi-2021.ts'
import { merisalmi2025 } from './merisalmi-2025.ts'
import { purola } from './purola.ts'
import { kuusivaara, lehtoranta, suopelto } from './small-municipalities.ts'
import { virtala2021 } from './virtala-2021.ts'
import { virtala2025 } from './virtala-2025.ts'
import { virtalaChildren } from './virtala-children.ts'
import { virtalaOlder } from './virtala-older.ts'
import { virtalaStrategy } from './virtala-strategy.ts'
import { virtalaWorkingAge } from './virtala-working-age.ts'

/** The programmes of the demo region; those of one organisation in the order of its list. Haapalampi has none yet. */
export const demoProgrammes: readonly DemoProgramme[] = [
  virtala2025,
  virtalaChildren,
  virtalaWorkingAge,
  virtalaOlder,
  virtala2021,
  virtalaStrategy,
  merisalmi2025,
  merisalmi2021,
  purola,
  honkaharju,
  koskenlaita,
  kuusivaara,
  lehtoranta,
  suopelto,
  goodEveryday,
]
