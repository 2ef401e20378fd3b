import type { LocalText } from '#shared/local-text.ts'
import type { Indicator, IndicatorKey } from '../indicator.ts'
import { demoDefinitions } from './catalogue/index.ts'
import type { DemoDefinition, DemoSource } from './demo-definition.ts'
import { generateBreakdowns } from './demo-breakdown-figures.ts'
import { type DemoFigures, generateFigures } from './demo-figures.ts'
import { countPopulation, demoPopulationCounts } from './demo-population-figures.ts'
import { demoUnitName, demoUnits } from './demo-units.ts'
import { isUpdated, lastUpdate } from './demo-updates.ts'

/** An indicator of the fictional country with its figures. */
export interface DemoIndicator {
  indicator: Indicator
  /** Generated when asked for; always the same. */
  figures: () => DemoFigures[]
}

const toKey = (id: number): IndicatorKey => `demo:${id}`

const producer = {
  fi: 'Kaarnan esittelyaineisto',
  sv: 'Kaarnas demonstrationsmaterial',
  en: "Kaarna's demonstration material",
}

const fictional = {
  fi: 'Luvut, alueet ja kunnat ovat kuvitteellisia.',
  sv: 'Siffrorna, områdena och kommunerna är påhittade.',
  en: 'The figures, counties and municipalities are fictional.',
}

const limits: Readonly<Record<DemoSource, Required<LocalText>>> = {
  schoolSurvey: {
    fi: 'Kysely tehdään joka toinen vuosi. Tulosta ei julkaista kunnasta, josta on alle 30 vastausta, eikä 1–4 vastauksen ryhmästä.',
    sv: 'Enkäten görs vartannat år. Resultat publiceras inte för kommuner med under 30 svar eller för grupper med 1–4 svar.',
    en: 'The survey is made every other year. No result is published for a municipality with fewer than 30 answers or a group of 1–4.',
  },
  adultSurvey: {
    fi: 'Tulos perustuu otokseen, joten siinä on satunnaista vaihtelua. Pienimmistä kunnista tulosta ei julkaista.',
    sv: 'Resultatet bygger på ett urval och varierar därför slumpmässigt. För de minsta kommunerna publiceras det inte.',
    en: 'The result is from a sample and varies by chance. None is published for the smallest municipalities.',
  },
  register: {
    fi: 'Tietoa ei julkaista kunnasta, jossa tapauksia on 1–4.',
    sv: 'Uppgiften publiceras inte för kommuner med 1–4 fall.',
    en: 'No figure is published for a municipality with 1–4 cases.',
  },
  measure: {
    fi: 'Pienissä kunnissa luku vaihtelee vuodesta toiseen paljon.',
    sv: 'I små kommuner varierar talet mycket från år till år.',
    en: 'In small municipalities the figure varies much from year to year.',
  },
  assessment: {
    fi: 'Kunta arvioi itse omaa toimintaansa. Kaikki kunnat eivät vastaa joka kerta.',
    sv: 'Kommunen bedömer sin egen verksamhet. Alla kommuner svarar inte varje gång.',
    en: 'The municipality assesses its own work. Not every municipality answers each time.',
  },
}

const interpretation: Readonly<Record<DemoDefinition['direction'], Required<LocalText>>> = {
  higher: { fi: 'Suurempi arvo on parempi.', sv: 'Ett högre värde är bättre.', en: 'A higher value is better.' },
  lower: { fi: 'Pienempi arvo on parempi.', sv: 'Ett lägre värde är bättre.', en: 'A lower value is better.' },
  neutral: {
    fi: 'Arvo kuvaa tilannetta; suurempi tai pienempi ei ole sinänsä parempi.',
    sv: 'Värdet beskriver läget; ett högre eller lägre värde är inte i sig bättre.',
    en: 'The value describes the situation; neither higher nor lower is better in itself.',
  },
}

/** The day each kind of source last gave new figures, on the demo's own calendar. */
const updatedOn: Readonly<Record<DemoSource, string>> = {
  schoolSurvey: '2025-09-18',
  adultSurvey: '2025-06-12',
  register: '2026-05-07',
  measure: '2026-05-07',
  assessment: '2025-11-06',
}

const fromDefinition = (definition: DemoDefinition): DemoIndicator => ({
  indicator: toIndicator(definition),
  figures: () => [...generateFigures(definition), ...generateBreakdowns(definition)],
})

const fromCount = (definition: (typeof demoPopulationCounts)[number]): DemoIndicator => ({
  indicator: toIndicator({ ...definition, theme: 'population', direction: 'neutral', source: 'register' }),
  figures: () => countPopulation(definition),
})

/** Every indicator of the demo, in the order of its number. */
export const demoIndicators: readonly DemoIndicator[] = [
  ...demoDefinitions.map(fromDefinition),
  ...demoPopulationCounts.map(fromCount),
].toSorted((a, b) => (a.indicator.key < b.indicator.key ? -1 : 1))

function toIndicator(
  definition: Pick<
    DemoDefinition,
    'id' | 'title' | 'description' | 'theme' | 'group' | 'direction' | 'unit' | 'decimals' | 'source'
  > &
    Pick<Partial<DemoDefinition>, 'rateOf' | 'isCore' | 'flatThreshold' | 'womenMore'>,
): Indicator {
  const { id, title, description, theme, group, direction, unit, decimals, source } = definition
  return {
    key: toKey(id),
    register: 'demo',
    title,
    description,
    interpretation: interpretation[direction],
    limits: joined(limits[source], fictional),
    producer,
    unit: demoUnitName(unit, definition.rateOf),
    ratePer: source === 'measure' || source === 'assessment' ? null : demoUnits[unit].ratePer,
    decimals,
    genders: definition.womenMore === undefined ? ['total'] : ['total', 'male', 'female'],
    direction,
    theme,
    populationGroup: group,
    isCore: definition.isCore ?? false,
    flatThreshold: definition.flatThreshold ?? null,
    updatedOn: isUpdated(toKey(id)) ? lastUpdate.day : updatedOn[source],
    licence: 'CC0-1.0',
    visibility: 'public',
    mayRepublish: true,
  }
}

function joined(first: Required<LocalText>, second: Required<LocalText>) {
  return { fi: `${first.fi} ${second.fi}`, sv: `${first.sv} ${second.sv}`, en: `${first.en} ${second.en}` }
}
