import { type PlaceName, placeNameOf } from '#modules/regions/places/place-name.ts'
import { categoryOf, registerOf } from '#modules/regions/region.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'

/**
 * Whose page it is as a sentence says it: Virtalassa, i Virtala, in Virtala. Undefined of an organisation without an area,
 * and of a Finnish name that we cannot inflect: then a sentence does without the name.
 */
export function placeInWords(
  { name, regionKey }: Pick<Organisation, 'name' | 'regionKey'>,
  language: Language,
): PlaceName | undefined {
  const category = regionKey === null ? undefined : categoryOf(regionKey)
  if (regionKey === null || !category) return undefined
  const said = placeNameOf({ category, register: registerOf(regionKey), title: name }, language)
  const isUninflected = language === 'fi' && said.inside.endsWith(` ${said.name}`)
  return isUninflected ? undefined : said
}
