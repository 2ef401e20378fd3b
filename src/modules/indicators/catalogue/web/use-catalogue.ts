import { useLocation, useNavigate, useNavigation } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { indicatorTexts } from '../../indicators.texts.ts'
import type { Facet } from '../catalogue-filter.ts'
import { type Classification, toReference } from '../classification.ts'
import { type CatalogueAddress, readCatalogueAddress, toCatalogueQuery } from './catalogue-address.ts'
import { catalogueTexts } from './catalogue.texts.ts'

/** What has been chosen, also while the indicators that answer it are still on their way. */
export function useChosen(address: CatalogueAddress): CatalogueAddress {
  const { pathname } = useLocation()
  const { location } = useNavigation()
  return location?.pathname === pathname ? readCatalogueAddress(new URLSearchParams(location.search)) : address
}

/** Shows the catalogue as another address says. */
export function useShow(address: CatalogueAddress): (change: Partial<CatalogueAddress>) => void {
  const navigate = useNavigate()
  return (change) =>
    void navigate(toCatalogueQuery({ ...address, ...change }), { replace: true, preventScrollReset: true })
}

/** What the values of a facet are called. */
export function useFacetNames(classifications: readonly Classification[]): (facet: Facet, value: string) => string {
  const t = useTexts(catalogueTexts)
  const names = useTexts(indicatorTexts)
  const language = useLanguage()
  const classNames = new Map(
    classifications.flatMap(({ key, classes }) =>
      classes.map((one) => [toReference(key, one.key), textIn(one.title, language)] as const),
    ),
  )
  const fixed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    coverage: t.coverages,
    freshness: t.freshnesses,
    direction: names.directions,
    owner: t.owners,
  }
  return ({ name, values }, value) => {
    if (name === 'class') return classNames.get(value) ?? value
    if (name !== 'producer') return fixed[name]?.[value] ?? value
    const title = values.find((one) => one.value === value)?.title
    return (title && textIn(title, language)) || value || t.noProducer
  }
}
