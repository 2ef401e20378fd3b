import type { Day } from '#shared/day.ts'
import type { CalculationInput } from '../calculation.ts'
import type { UnitCostInput } from '../unit-cost.ts'

const invented = {
  fi: 'Keksitty luku esittelyä varten. Älä käytä sitä missään.',
  sv: 'Påhittat tal för demonstrationen. Använd det ingenstans.',
  en: 'An invented number for the demo. Do not use it anywhere.',
}
const source = {
  fi: 'Esittelyaineisto: luku on keksitty, eikä sillä ole lähdettä todellisuudessa',
  sv: 'Demonstrationsmaterial: talet är påhittat och har ingen verklig källa',
  en: 'Demo material: the number is invented and has no source in reality',
}

/** Unit costs of the demo city. None is a fact. */
export const demoUnitCosts: readonly (UnitCostInput & { key: string; on: Day })[] = [
  {
    key: 'outside',
    on: '2026-03-10',
    name: {
      fi: 'Nuori vuoden koulutuksen ja työn ulkopuolella (keksitty esimerkki)',
      sv: 'Ung person ett år utanför utbildning och arbete (påhittat exempel)',
      en: 'A young person a year outside education and work (invented example)',
    },
    per: { fi: 'yksi nuori vuodessa', sv: 'en ung person per år', en: 'one young person for one year' },
    lowEuros: 9000,
    highEuros: 15_000,
    priceYear: 2026,
    source,
    address: null,
    note: invented,
  },
  {
    key: 'care',
    on: '2026-03-10',
    name: {
      fi: 'Nuoren mielenterveyden hoitojakso (keksitty esimerkki)',
      sv: 'Vårdperiod för en ung persons psykiska hälsa (påhittat exempel)',
      en: 'A period of mental health care for a young person (invented example)',
    },
    per: { fi: 'yksi hoitojakso', sv: 'en vårdperiod', en: 'one period of care' },
    lowEuros: 4000,
    highEuros: 7500,
    priceYear: 2024,
    source,
    address: null,
    note: invented,
  },
  {
    key: 'fall',
    on: '2026-04-21',
    name: {
      fi: 'Iäkkään kaatumisvamman ensimmäinen vuosi (keksitty esimerkki)',
      sv: 'Första året efter en äldre persons fallskada (påhittat exempel)',
      en: 'The first year after an older person’s fall injury (invented example)',
    },
    per: { fi: 'yksi vamma', sv: 'en skada', en: 'one injury' },
    lowEuros: 12_000,
    highEuros: 22_000,
    priceYear: 2025,
    source,
    address: null,
    note: invented,
  },
]

interface DemoCalculation extends Omit<CalculationInput, 'unitCostId'> {
  /** Its Finnish title. */
  goal: string
  unitCost: string
  on: Day
}

export const demoCalculations: readonly DemoCalculation[] = [
  {
    goal: 'Koulutuksen ulkopuolelle jää yhä harvempi',
    unitCost: 'outside',
    on: '2026-10-12',
    firstYear: 2021,
    lastYear: 2025,
    casesFrom: 'figure',
    casesLow: null,
    casesHigh: null,
    indicator: 'demo:221',
    figureBase: 100,
    population: 9400,
    casesReasoning: {
      fi: 'Luku on osuus 17–24-vuotiaista. Heitä on kaupungissa noin 9 400 (keksitty luku esittelyä varten).',
      sv: 'Siffran är andelen av 17–24-åringarna. De är omkring 9 400 i staden (påhittat tal för demonstrationen).',
    },
    shareLow: 10,
    shareHigh: 40,
    shareReasoning: {
      fi: 'Työllisyystilanne selittää muutoksesta suurimman osan. Ohjaajat ja etsivä nuorisotyö arvioivat oman osuutensa yhdessä 5.10.2026.',
      sv: 'Sysselsättningsläget förklarar största delen av förändringen. Handledarna och det uppsökande ungdomsarbetet bedömde sin andel tillsammans 5.10.2026.',
    },
    indexFactor: null,
    indexReasoning: null,
    assumptions: {
      fi: 'Yksi nuori on ulkopuolella keskimäärin vuoden. Vaikutuksia myöhempiin vuosiin ei ole laskettu.',
      sv: 'En ung person är utanför i medeltal ett år. Effekter på senare år har inte räknats.',
    },
  },
  {
    goal: 'Yhä useammalla nuorella on ystävä',
    unitCost: 'care',
    on: '2026-11-02',
    firstYear: 2026,
    lastYear: 2026,
    casesFrom: 'typed',
    casesLow: 12,
    casesHigh: 40,
    indicator: null,
    figureBase: null,
    population: null,
    casesReasoning: {
      fi: 'Kuraattorien arvio: ryhmäytymisen ja kaveritoiminnan vuosina hoitoon ohjattiin 12–40 nuorta vähemmän kuin kahtena vuonna ennen niitä.',
      sv: 'Kuratorernas bedömning: under åren med gruppdagar och kamratverksamhet hänvisades 12–40 färre unga till vård än under de två åren före.',
    },
    shareLow: 25,
    shareHigh: 60,
    shareReasoning: {
      fi: 'Samaan aikaan alkoi myös oppilashuollon avoin vastaanotto. Osuus on ohjausryhmän yhteinen arvio.',
      sv: 'Samtidigt började elevvårdens öppna mottagning. Andelen är styrgruppens gemensamma bedömning.',
    },
    indexFactor: 1.05,
    indexReasoning: {
      fi: 'Hinnat vuodesta 2024 vuoteen 2026 (keksitty kerroin esittelyä varten)',
      sv: 'Priserna från 2024 till 2026 (påhittad faktor för demonstrationen)',
    },
    assumptions: null,
  },
]
