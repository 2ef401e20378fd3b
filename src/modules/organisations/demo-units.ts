import type { LocalText } from '#shared/local-text.ts'
import { demoId } from './demo-id.ts'

export interface DemoUnit {
  id: string
  /** The same kind of unit has the same key in every organisation that has one. */
  key: DemoUnitKey
  name: LocalText
  parentId: string | null
}

const unitNames = {
  management: { fi: 'Konsernihallinto', sv: 'Koncernförvaltningen', en: 'Group administration' },
  learning: { fi: 'Sivistys ja oppiminen', sv: 'Bildning och lärande', en: 'Education and learning' },
  earlyChildhood: { fi: 'Varhaiskasvatus', sv: 'Småbarnspedagogik', en: 'Early childhood education' },
  schools: { fi: 'Perusopetus', sv: 'Grundläggande utbildning', en: 'Basic education' },
  culture: { fi: 'Kulttuuri ja kirjasto', sv: 'Kultur och bibliotek', en: 'Culture and libraries' },
  sports: { fi: 'Liikuntapalvelut', sv: 'Idrottstjänster', en: 'Sports services' },
  youth: { fi: 'Nuorisopalvelut', sv: 'Ungdomstjänster', en: 'Youth services' },
  environment: { fi: 'Kaupunkiympäristö', sv: 'Stadsmiljö', en: 'Urban environment' },
  technical: { fi: 'Tekniset palvelut', sv: 'Tekniska tjänster', en: 'Technical services' },
  vitality: { fi: 'Elinvoima ja työllisyys', sv: 'Livskraft och sysselsättning', en: 'Vitality and employment' },
  wellbeing: { fi: 'Hyvinvoinnin edistäminen', sv: 'Främjande av välfärd', en: 'Promotion of wellbeing' },
  families: {
    fi: 'Lasten, nuorten ja perheiden palvelut',
    sv: 'Tjänster för barn, unga och familjer',
    en: 'Services for children, young people and families',
  },
  adults: {
    fi: 'Työikäisten palvelut',
    sv: 'Tjänster för personer i arbetsför ålder',
    en: 'Services for working-age people',
  },
  older: { fi: 'Ikääntyneiden palvelut', sv: 'Tjänster för äldre', en: 'Services for older people' },
  rescue: { fi: 'Pelastuspalvelut', sv: 'Räddningstjänster', en: 'Rescue services' },
  volunteers: { fi: 'Vapaaehtoistoiminta', sv: 'Frivilligverksamhet', en: 'Volunteering' },
} as const satisfies Record<string, LocalText>
export type DemoUnitKey = keyof typeof unitNames

export type UnitTree = readonly (DemoUnitKey | { key: DemoUnitKey; within: readonly DemoUnitKey[] })[]

export const cityUnits: UnitTree = [
  'management',
  'wellbeing',
  { key: 'learning', within: ['earlyChildhood', 'schools', 'culture', 'sports', 'youth'] },
  'environment',
  'vitality',
]
export const townUnits: UnitTree = [
  'management',
  { key: 'learning', within: ['schools', 'culture', 'sports'] },
  'technical',
  'vitality',
]
export const ruralUnits: UnitTree = ['management', 'learning', 'technical']
export const countyUnits: UnitTree = ['management', 'wellbeing', 'families', 'adults', 'older', 'rescue']

/** Numbers the units of an organisation: 100 for each organisation. */
export function plantUnits(organisation: number, tree: UnitTree): DemoUnit[] {
  const units: DemoUnit[] = []
  const plant = (key: DemoUnitKey, parentId: string | null) => {
    const id = demoId(2, organisation * 100 + units.length + 1)
    units.push({ id, key, name: unitNames[key], parentId })
    return id
  }
  for (const branch of tree) {
    const { key, within } = typeof branch === 'string' ? { key: branch, within: [] } : branch
    const id = plant(key, null)
    for (const leaf of within) plant(leaf, id)
  }
  return units
}
