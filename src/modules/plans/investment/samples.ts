import type { CalculationInput } from './calculation.ts'
import type { UnitCostInput } from './unit-cost.ts'

/** For tests: what a coordinator writes, with nothing said that need not be. */
export const sampleUnitCost: UnitCostInput = {
  name: { fi: 'Nuori vuoden koulutuksen ja työn ulkopuolella' },
  per: { fi: 'yksi nuori vuodessa' },
  lowEuros: 10_000,
  highEuros: 14_000,
  priceYear: 2024,
  source: { fi: 'Oma selvitys 2024' },
  address: null,
  note: null,
}

export const sampleCalculation: CalculationInput = {
  unitCostId: '00000000-0000-4000-8000-000000000001',
  firstYear: 2026,
  lastYear: 2027,
  casesFrom: 'typed',
  casesLow: 10,
  casesHigh: 20,
  indicator: null,
  figureBase: null,
  population: null,
  casesReasoning: { fi: 'Etsivän työn arvio' },
  shareLow: 20,
  shareHigh: 50,
  shareReasoning: { fi: 'Ryhmän yhteinen arvio' },
  indexFactor: null,
  indexReasoning: null,
  assumptions: null,
}
