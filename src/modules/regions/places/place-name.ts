import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Region, RegionCategory } from '../region.ts'
import { finnishFormsOf, fromInside } from './finnish-forms.ts'

export type Place = Pick<Region, 'category' | 'register' | 'title'>

/** A place's name as it stands within a sentence, in the cases that sentences about figures need. */
export interface PlaceName {
  /** Espoo, koko maa. */
  name: string
  /** Where: Espoossa, Vantaalla, koko maassa; i Esbo, på Åland; in Espoo. */
  inside: string
  /** From where: Espoosta, Vantaalta; från Esbo; from Espoo. */
  from: string
  /** Whose: Espoon; Esbos; Espoo’s. */
  genitive: string
}

/** Inflects a place. A Finnish name that we are not sure of stays as it is, after a word that we are: `kunnassa X`. */
export function placeNameOf(place: Place, language: Language): PlaceName {
  const title = textIn(place.title, language).trim()
  const isWhole = place.category === 'maa' && /^(Koko|Hela|Whole) /.test(title)
  return inflect[language](isWhole ? title.charAt(0).toLowerCase() + title.slice(1) : title, place)
}

const inflect: Record<Language, (name: string, place: Place) => PlaceName> = {
  fi: inFinnish,
  sv: inSwedish,
  en: inEnglish,
}

type Words = Omit<PlaceName, 'name'>

const areaWords: Partial<Record<RegionCategory, Words>> = {
  kunta: { inside: 'kunnassa', from: 'kunnasta', genitive: 'kunnan' },
  'osa-alue': { inside: 'osa-alueella', from: 'osa-alueelta', genitive: 'osa-alueen' },
}
const anyArea: Words = { inside: 'alueella', from: 'alueelta', genitive: 'alueen' }

function inFinnish(name: string, { category, register }: Place): PlaceName {
  const forms = finnishFormsOf(name, register === 'demo')
  if (forms) return { name, ...forms, from: fromInside(forms.inside) }
  const { inside, from, genitive } = areaWords[category] ?? anyArea
  return { name, inside: `${inside} ${name}`, from: `${from} ${name}`, genitive: `${genitive} ${name}` }
}

/** Islands, where one is "on". */
const islands: ReadonlySet<string> = new Set(['Åland', 'Karlö', 'Kimitoön', 'Kökar', 'Island', 'Grönland'])

function inSwedish(name: string): PlaceName {
  return {
    name,
    inside: `${islands.has(name) ? 'på' : 'i'} ${name}`,
    from: `från ${name}`,
    genitive: /[sxz]$/i.test(name) ? name : `${name}s`,
  }
}

function inEnglish(title: string): PlaceName {
  const isCommon = /(^(City|Region|Sub-region|Area|Major region|whole)\b)|\b(county|district|area|countries)$/.test(
    title,
  )
  const name = isCommon ? `the ${title}` : title
  return { name, inside: `in ${name}`, from: `from ${name}`, genitive: `${name}\u2019s` }
}
