import { SlidersHorizontal } from 'lucide-react'
import { useId, useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Select } from '#web/ui/Select.tsx'
import { useLaterParts } from '#web/use-later-parts.ts'
import type { IndicatorKey } from '../../indicator.ts'
import { catalogueOrders } from '../catalogue-question.ts'
import { type CatalogueAddress, countChosen, toCatalogueQuery } from './catalogue-address.ts'
import { type CatalogueData, readCatalogue } from './catalogue.loader.ts'
import { catalogueTexts } from './catalogue.texts.ts'
import { CatalogueChips } from './CatalogueChips.tsx'
import { CatalogueFacets } from './CatalogueFacets.tsx'
import { CatalogueResult } from './CatalogueResult.tsx'
import { CatalogueSearch } from './CatalogueSearch.tsx'
import { useChosen, useShow } from './use-catalogue.ts'

interface Props {
  data: CatalogueData
  /** Where an indicator's name leads. */
  addressOf: (key: IndicatorKey) => string
}

/** The catalogue: search above, choices beside (on a phone behind a button), and what they show. */
export function Catalogue({ data, addressOf }: Props) {
  const t = useTexts(catalogueTexts)
  const address = useChosen(data.address)
  const show = useShow(address)
  const [isOpen, setOpen] = useState(false)
  const panel = useId()
  const choices = { data: { ...data, address }, show }
  const chosen = countChosen(address)
  return (
    <div className="catalogue">
      <CatalogueSearch search={address.search} onSearch={(search) => show({ search })} />
      <div className="catalogue-narrow">
        <Button icon={SlidersHorizontal} aria-expanded={isOpen} aria-controls={panel} onPress={() => setOpen(!isOpen)}>
          {chosen > 0 ? t.narrowChosen(chosen) : t.narrow}
        </Button>
      </div>
      <section id={panel} className={`catalogue-facets${isOpen ? ' open' : ''}`} aria-label={t.filters}>
        <OwnChoices {...choices} />
        <CatalogueFacets {...choices} />
      </section>
      <section className="catalogue-found" aria-label={t.results}>
        <CatalogueChips {...choices} />
        <ResultBar {...choices} />
        {data.items.length === 0 ? (
          <NothingFound data={data} />
        ) : (
          // Another question begins a list of its own.
          <Results key={toCatalogueQuery(data.address)} data={data} addressOf={addressOf} />
        )}
      </section>
    </div>
  )
}

interface ChoiceProps {
  data: CatalogueData
  show: (change: Partial<CatalogueAddress>) => void
}

/** Favourites, the core list, and the sets of the organisation and its partners. */
function OwnChoices({ data: { address, sets }, show }: ChoiceProps) {
  const t = useTexts(catalogueTexts)
  const language = useLanguage()
  return (
    <div className="catalogue-own">
      <Checkbox isSelected={address.favourite} onChange={(favourite) => show({ favourite })}>
        {t.favourite}
      </Checkbox>
      <Checkbox isSelected={address.core} onChange={(core) => show({ core })}>
        {t.core}
      </Checkbox>
      {sets.length > 0 && (
        <Select
          label={t.set}
          choices={[
            { value: 'any', label: t.anySet },
            ...sets.map(({ id, name, owner }) => ({
              value: id,
              label: textIn(name, language),
              description: textIn(owner.name, language),
            })),
          ]}
          value={address.set ?? 'any'}
          onChange={(set) => show({ set: set === 'any' ? null : set })}
        />
      )}
    </div>
  )
}

function ResultBar({ data: { address, total, nearness }, show }: ChoiceProps) {
  const t = useTexts(catalogueTexts)
  const language = useLanguage()
  return (
    <div className="catalogue-bar">
      <output className="catalogue-count">
        <b>{t.count(formatNumber(total, language))}</b>
        {nearness !== 'all' && total > 0 && <span> {t.nearness[nearness]}</span>}
      </output>
      <Select
        label={t.order}
        isLabelHidden
        choices={catalogueOrders
          .filter((order) => order !== 'best' || address.search !== '')
          .map((value) => ({ value, label: t.orders[value] }))}
        value={address.order ?? (address.search ? 'best' : 'title')}
        onChange={(order) => show({ order })}
      />
    </div>
  )
}

function NothingFound({ data: { address } }: { data: CatalogueData }) {
  const t = useTexts(catalogueTexts)
  const isAsked = address.search !== '' || countChosen(address) > 0
  if (!isAsked) return <EmptyState title={t.none.title}>{t.none.text}</EmptyState>
  const { title, text } = address.favourite && address.search === '' ? t.noFavourites : t.nothing
  return (
    <EmptyState title={title} actions={<LinkButton to="?">{t.showAll}</LinkButton>}>
      {text}
    </EmptyState>
  )
}

function Results({ data, addressOf }: Props) {
  const t = useTexts(catalogueTexts)
  const { items, hasMore, isBusy, readMore } = useLaterParts(data, (cursor) =>
    readCatalogue(data.register, data.address, cursor),
  )
  const favourites = new Set(data.favourites)
  return (
    <>
      <ul className="catalogue-results">
        {items.map((indicator) => (
          <CatalogueResult
            key={indicator.key}
            indicator={indicator}
            address={addressOf(indicator.key)}
            isFavourite={favourites.has(indicator.key)}
            sets={data.mayEditSets ? data.editable : null}
          />
        ))}
      </ul>
      {hasMore && (
        <p className="catalogue-more">
          <Button isBusy={isBusy} onPress={() => void readMore()}>
            {t.more}
          </Button>
        </p>
      )}
    </>
  )
}
