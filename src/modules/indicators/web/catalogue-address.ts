import { type GroupId, populationGroups, type ThemeId, themes } from '../indicator.ts'

/** What the catalogue shows, all of it in its address. */
export interface CatalogueAddress {
  search: string
  theme: ThemeId | null
  group: GroupId | null
  core: boolean
}

export function readCatalogueAddress(query: URLSearchParams): CatalogueAddress {
  return {
    search: (query.get('search') ?? '').slice(0, 200),
    theme: themes.find((theme) => theme === query.get('theme')) ?? null,
    group: populationGroups.find((group) => group === query.get('group')) ?? null,
    core: query.get('core') === 'true',
  }
}

export function toCatalogueQuery({ search, theme, group, core }: CatalogueAddress): string {
  const query = new URLSearchParams()
  if (search.trim()) query.set('search', search)
  if (theme) query.set('theme', theme)
  if (group) query.set('group', group)
  if (core) query.set('core', 'true')
  return `?${query}`
}
