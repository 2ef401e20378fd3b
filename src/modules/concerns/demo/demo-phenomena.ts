import { type DemoPhenomenon, toPhenomenonId } from './demo-concern.ts'

/** Phenomena that joys and concerns of the demo were tied into. */
export const demoPhenomena: readonly DemoPhenomenon[] = [
  {
    key: 'youngAlone',
    at: 'virtala',
    by: 'coordinator',
    on: '2025-10-08',
    name: [
      'Nuorten yksinäisyys ja ahdistus',
      'Ensamhet och ångest bland unga',
      'Loneliness and anxiety of young people',
    ],
    description: [
      'Yksinäisyys on vähenemässä, mutta ahdistuneisuus kasvaa. Yhteinen tekijä on kuuluminen ryhmään koulussa ja vapaa-ajalla.',
      'Ensamheten minskar, men ångesten ökar. Den gemensamma nämnaren är att höra till en grupp i skolan och på fritiden.',
      'Loneliness is falling, but anxiety grows. Belonging to a group at school and in free time is what they share.',
    ],
    concerns: ['lonelyPupils', 'anxiousGirls', 'hobbiesForAll', 'teachersCare'],
    indicators: [101, 102, 108, 166],
    units: ['youth', 'schools', 'sports'],
    partners: ['Purolan hyvä arki ry', 'Purolan seurakuntayhtymä'],
  },
  {
    key: 'olderOut',
    at: 'virtala',
    by: 'coordinator',
    on: '2026-04-09',
    name: ['Ikäihmiset ulos ja seuraan', 'Äldre ut och i sällskap', 'Older people out and in company'],
    description: [
      'Liikkuminen ja seura kulkevat käsi kädessä: kun ulos uskaltaa, tapaa muita.',
      'Rörelse och sällskap går hand i hand: den som vågar sig ut möter andra.',
      'Moving and company go hand in hand: who dares to go out meets others.',
    ],
    concerns: ['lonelyOlder', 'icyPaths', 'walkingGroups', 'volunteers'],
    indicators: [104, 132, 251],
    units: ['wellbeing', 'sports', 'environment'],
    partners: ['Vanhusneuvosto', 'Purolan hyvä arki ry'],
  },
  {
    key: 'tightHomes',
    at: 'virtala',
    by: 'coordinator',
    on: '2026-04-15',
    name: ['Lapsiperheiden toimeentulo', 'Barnfamiljernas utkomst', 'Livelihood of families with children'],
    description: [
      'Niukkuus näkyy ruokajonoissa ja poisjääntinä. Harrastuksen maksuttomuus ja velkaneuvonta ovat kaupungin omia keinoja.',
      'Knappheten syns i matköer och i att man låter bli att delta. Avgiftsfria hobbyer och skuldrådgivning är stadens egna medel.',
    ],
    concerns: ['poorFamilies', 'childReports'],
    indicators: [191, 193],
    units: ['wellbeing', 'vitality'],
    partners: ['Purolan hyvä arki ry'],
  },
]

/** The id of a phenomenon of the demo. Throws for one that is not there: a mistake in the demo's own data. */
export function demoPhenomenonId(key: string): string {
  const at = demoPhenomena.findIndex((one) => one.key === key)
  if (at < 0) throw new Error(`The demo has no phenomenon ${key}`)
  return toPhenomenonId(at + 1)
}
