import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { Facet, FacetName } from '../catalogue-filter.ts'
import { type Classification, toReference } from '../classification.ts'
import { coverages, freshnesses } from '../coverage.ts'
import { type CatalogueAddress, choose, chosenIn, shownClassification } from './catalogue-address.ts'
import type { CatalogueData } from './catalogue.loader.ts'
import { catalogueTexts } from './catalogue.texts.ts'
import { useFacetNames } from './use-catalogue.ts'

interface Props {
  data: CatalogueData
  show: (change: Partial<CatalogueAddress>) => void
}

const orders: Partial<Record<FacetName, readonly string[]>> = { coverage: coverages, freshness: freshnesses }
const closedAtFirst: readonly FacetName[] = ['producer', 'direction', 'owner']

/** The lists of choices by which the catalogue is narrowed, each with how many indicators it would show. */
export function CatalogueFacets({ data, show }: Props) {
  const t = useTexts(catalogueTexts)
  const { address, classifications, facets } = data
  const shownKey = shownClassification(address)
  const plain = facets.filter(({ name, values }) => name !== 'class' && (name !== 'owner' || values.length > 1))
  const ofClasses = [shownKey, 'populationGroup'].flatMap(
    (key) => facets.find((one) => one.classification === key) ?? [],
  )
  return (
    <>
      {ofClasses.map((facet) => (
        <Disclosure
          key={facet.classification}
          level={2}
          title={facet.classification === shownKey ? t.facets.class : t.facets.populationGroup}
          isOpenAtFirst
        >
          {facet.classification === shownKey && (
            <ClassificationChoice classifications={classifications} shown={shownKey} onChange={(by) => show({ by })} />
          )}
          <FacetChoices data={data} facet={inClassOrder(facet, classifications)} show={show} />
        </Disclosure>
      ))}
      {plain.map((facet) => (
        <Disclosure
          key={facet.name}
          level={2}
          title={t.facets[facet.name]}
          isOpenAtFirst={!closedAtFirst.includes(facet.name) || chosenIn(address, facet.name).length > 0}
        >
          <FacetChoices data={data} facet={inOwnOrder(facet)} show={show} />
        </Disclosure>
      ))}
      <p className="facet-note">{t.classNote}</p>
    </>
  )
}

function ClassificationChoice({
  classifications,
  shown,
  onChange,
}: {
  classifications: readonly Classification[]
  shown: string
  onChange: (key: string) => void
}) {
  const t = useTexts(catalogueTexts)
  const language = useLanguage()
  return (
    <Select
      label={t.classification}
      isLabelHidden
      choices={classifications
        .filter(({ key }) => key !== 'populationGroup')
        .map(({ key, title }) => ({ value: key, label: textIn(title, language) }))}
      value={shown}
      onChange={onChange}
    />
  )
}

/** Classes stand in the order of their classification, not by their numbers. */
function inClassOrder(facet: Facet, classifications: readonly Classification[]): Facet {
  const classification = classifications.find(({ key }) => key === facet.classification)
  const order = classification?.classes.map(({ key }) => toReference(classification.key, key)) ?? []
  return sortedBy(facet, order)
}

const inOwnOrder = (facet: Facet): Facet => {
  const order = orders[facet.name]
  return order ? sortedBy(facet, order) : facet
}

const sortedBy = (facet: Facet, order: readonly string[]): Facet => ({
  ...facet,
  values: facet.values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)),
})

/** More choices than this begin hidden behind a button. */
const mostAtFirst = 8

function FacetChoices({ data, facet, show }: Props & { facet: Facet }) {
  const t = useTexts(catalogueTexts)
  const language = useLanguage()
  const nameOf = useFacetNames(data.classifications)
  const [isWhole, setWhole] = useState(false)
  const chosen = chosenIn(data.address, facet.name)
  const isLong = facet.values.length > mostAtFirst + 1
  const values = facet.values.filter(
    ({ value }, at) => !isLong || isWhole || at < mostAtFirst || chosen.includes(value),
  )
  const toggle = (value: string, isChosen: boolean) =>
    show(choose(facet.name, isChosen ? [...chosen, value] : chosen.filter((one) => one !== value)))
  const label = facet.classification === 'populationGroup' ? t.facets.populationGroup : t.facets[facet.name]
  return (
    <div role="group" aria-label={label}>
      {values.map(({ value, count }) => (
        <Checkbox key={value} isSelected={chosen.includes(value)} onChange={(isChosen) => toggle(value, isChosen)}>
          <span className="facet-choice">
            <span>{nameOf(facet, value)}</span> <span className="facet-count">{formatNumber(count, language)}</span>
          </span>
        </Checkbox>
      ))}
      {isLong && (
        <Button variant="quiet" size="small" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t.showFewer : t.showMore(facet.values.length)}
        </Button>
      )}
    </div>
  )
}
