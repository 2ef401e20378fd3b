import type { DemoDefinition } from '../demo-definition.ts'
import { demoConnection } from './demo-connection.ts'
import { demoFamilyServices } from './demo-family-services.ts'
import { demoIllnessAndInjury } from './demo-illness-and-injury.ts'
import { demoIncomeAndWork } from './demo-income-and-work.ts'
import { demoLearning } from './demo-learning.ts'
import { demoLivingConditions } from './demo-living-conditions.ts'
import { demoMentalHealth } from './demo-mental-health.ts'
import { demoMovementAndFood } from './demo-movement-and-food.ts'
import { demoParticipation } from './demo-participation.ts'
import { demoPopulationStructure } from './demo-population-structure.ts'
import { demoPrevention } from './demo-prevention.ts'
import { demoSafetyAndCulture } from './demo-safety-and-culture.ts'
import { demoServices } from './demo-services.ts'
import { demoSubstancesAndRest } from './demo-substances-and-rest.ts'

/** All that is generated around a path of the country; population and age groups are counted elsewhere. */
export const demoDefinitions: readonly DemoDefinition[] = [
  ...demoConnection,
  ...demoMentalHealth,
  ...demoMovementAndFood,
  ...demoSubstancesAndRest,
  ...demoParticipation,
  ...demoSafetyAndCulture,
  ...demoIncomeAndWork,
  ...demoLivingConditions,
  ...demoLearning,
  ...demoIllnessAndInjury,
  ...demoPrevention,
  ...demoServices,
  ...demoFamilyServices,
  ...demoPopulationStructure,
]
