import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { populationGroups, themes } from '../indicator.ts'
import { indicatorTexts } from '../indicators.texts.ts'
import { type CatalogueAddress, toCatalogueQuery } from './catalogue-address.ts'
import { catalogueTexts } from './catalogue.texts.ts'

const typingPause = 250

/** Search and filters; typing changes the address once the hand rests. */
export function CatalogueFilters({ address }: { address: CatalogueAddress }) {
  const t = useTexts(catalogueTexts)
  const names = useTexts(indicatorTexts)
  const navigate = useNavigate()
  const [typed, setTyped] = useState(address.search)
  const [seen, setSeen] = useState(address.search)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (seen !== address.search) {
    // The address changed by another way than typing: back, or a cleared filter.
    setSeen(address.search)
    setTyped(address.search)
  }
  const show = (change: Partial<CatalogueAddress>) => {
    clearTimeout(resting.current)
    void navigate(toCatalogueQuery({ ...address, search: typed, ...change }), {
      replace: true,
      preventScrollReset: true,
    })
  }
  const type = (search: string) => {
    setTyped(search)
    clearTimeout(resting.current)
    resting.current = setTimeout(() => show({ search }), typingPause)
  }

  return (
    <search className="catalogue-filters">
      <TextField label={t.search} type="search" value={typed} onChange={type} />
      <Select
        label={t.theme}
        choices={[
          { value: 'all', label: t.everyTheme },
          ...themes.map((theme) => ({ value: theme, label: names.themes[theme] })),
        ]}
        value={address.theme ?? 'all'}
        onChange={(theme) => show({ theme: theme === 'all' ? null : theme })}
      />
      <Select
        label={t.group}
        choices={[
          { value: 'all', label: t.everyGroup },
          ...populationGroups.map((group) => ({ value: group, label: names.populationGroups[group] })),
        ]}
        value={address.group ?? 'all'}
        onChange={(group) => show({ group: group === 'all' ? null : group })}
      />
      <Checkbox isSelected={address.core} onChange={(core) => show({ core })}>
        {t.onlyCore}
      </Checkbox>
    </search>
  )
}
