import type { Region, RegionCategory } from '#modules/regions/region.ts'
import { listRegions } from '#modules/regions/regions.contract.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import type { Choice } from '#web/ui/Select.tsx'

/** The counties and municipalities of today, of which an organisation can be founded. */
export async function readFoundableRegions(): Promise<Region[]> {
  const lists = await Promise.all((['hyvinvointialue', 'kunta'] as const).map(readCategory))
  return lists.flat().filter(({ validTo }) => validTo === null)
}

async function readCategory(category: RegionCategory): Promise<Region[]> {
  const { items } = await call(listRegions, { register: 'real', category, limit: 1000 })
  return items
}

/** Counties first, each by name. */
export const regionChoices = (regions: readonly Region[], language: Language): Choice[] =>
  (['hyvinvointialue', 'kunta'] as const).flatMap((category) =>
    regions
      .filter((region) => region.category === category)
      .map(({ key, title }) => ({ value: key, label: textIn(title, language) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, language)),
  )
