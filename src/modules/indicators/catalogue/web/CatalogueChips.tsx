import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { type CatalogueAddress, choose, chosenIn, countChosen, emptyAddress } from './catalogue-address.ts'
import type { CatalogueData } from './catalogue.loader.ts'
import { catalogueTexts } from './catalogue.texts.ts'
import { useFacetNames } from './use-catalogue.ts'

interface Props {
  data: CatalogueData
  show: (change: Partial<CatalogueAddress>) => void
}

/** What is chosen, each to be taken away; nothing when nothing is. */
export function CatalogueChips({ data, show }: Props) {
  const t = useTexts(catalogueTexts)
  const language = useLanguage()
  const nameOf = useFacetNames(data.classifications)
  const { address, facets, sets } = data
  if (countChosen(address) === 0) return null
  const set = sets.find(({ id }) => id === address.set)
  const flags = [
    { label: t.favourite, isOn: address.favourite, off: { favourite: false } },
    { label: t.core, isOn: address.core, off: { core: false } },
    { label: set ? textIn(set.name, language) : t.set, isOn: address.set !== null, off: { set: null } },
  ].filter(({ isOn }) => isOn)
  const chosen = facets.flatMap((facet) =>
    facet.values
      .filter(({ value }) => chosenIn(address, facet.name).includes(value))
      .map(({ value }) => ({ facet, value })),
  )
  return (
    <div className="catalogue-chips" role="group" aria-label={t.chosen}>
      {flags.map(({ label, off }) => (
        <Chip key={label} label={label} onRemove={() => show(off)} />
      ))}
      {chosen.map(({ facet, value }) => (
        <Chip
          key={`${facet.name} ${value}`}
          label={nameOf(facet, value)}
          onRemove={() =>
            show(
              choose(
                facet.name,
                chosenIn(address, facet.name).filter((one) => one !== value),
              ),
            )
          }
        />
      ))}
      <Button
        variant="quiet"
        size="small"
        onPress={() => show({ ...emptyAddress, search: address.search, by: address.by, order: address.order })}
      >
        {t.clear}
      </Button>
    </div>
  )
}
