import { useSearchParams } from 'react-router'

import { populationGroups, themes } from '#modules/indicators/indicator.ts'
import { indicatorTexts } from '#modules/indicators/indicators.texts.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Chip } from '#web/ui/Chip.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { Select } from '#web/ui/Select.tsx'
import { type Concern, concernStates } from '../concern.ts'
import { concernTexts } from '../concerns.texts.ts'
import { type ConcernFilter, filterConcerns } from './concern-filter.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import type { ConcernListData } from './concerns.loader.ts'

/** Which joys and concerns are shown, each choice with how many it would show. */
export function ConcernFilters({ data, filter }: { data: ConcernListData; filter: ConcernFilter }) {
  const t = useTexts(concernPageTexts)
  const names = useTexts(concernTexts)
  const kinds = useTexts(indicatorTexts)
  const [query, setQuery] = useSearchParams()
  const show = (name: keyof ConcernFilter | 'indicator', value: string | null) => {
    const next = new URLSearchParams(query)
    if (value === null || value === 'all') next.delete(name)
    else next.set(name, value)
    setQuery(next, { replace: true, preventScrollReset: true })
  }
  const count = (more: Partial<ConcernFilter>) => filterConcerns(data.items, { ...filter, ...more }).length
  const counted = <Value extends string>(
    name: 'state' | 'group' | 'theme',
    all: string,
    values: readonly Value[],
    labels: Readonly<Record<Value, string>>,
  ) => [
    { value: 'all', label: `${all} (${count({ [name]: null })})` },
    ...values.flatMap((value) => {
      const found = count({ [name]: value })
      return found > 0 || filter[name] === (value as string) ? [{ value, label: `${labels[value]} (${found})` }] : []
    }),
  ]
  return (
    <search className="concern-filters">
      <SegmentedFilter
        label={t.filterKind}
        choices={(['all', 'joy', 'concern'] as const).map((value) => ({
          value,
          label: `${t.kindChoices[value]} ${count({ kind: value === 'all' ? null : value })}`,
        }))}
        value={filter.kind ?? 'all'}
        onChange={(kind) => show('kind', kind)}
      />
      <Select
        label={t.filterState}
        isLabelHidden
        choices={counted('state', t.allStates, concernStates, names.states)}
        value={filter.state ?? 'all'}
        onChange={(state) => show('state', state)}
      />
      <Select
        label={t.filterGroup}
        isLabelHidden
        choices={counted('group', t.allGroups, populationGroups, kinds.populationGroups)}
        value={filter.group ?? 'all'}
        onChange={(group) => show('group', group)}
      />
      <Select
        label={t.filterTheme}
        isLabelHidden
        choices={counted('theme', t.allThemes, themes, kinds.themes)}
        value={filter.theme ?? 'all'}
        onChange={(theme) => show('theme', theme)}
      />
      {data.indicator && (
        <AboutChip items={data.items} indicator={data.indicator} onRemove={() => show('indicator', null)} />
      )}
    </search>
  )
}

interface AboutProps {
  items: readonly Concern[]
  indicator: string
  onRemove: () => void
}

function AboutChip({ items, indicator, onRemove }: AboutProps) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const title = items.find((one) => one.indicator === indicator)?.indicatorTitle
  return <Chip label={t.aboutIndicator(title ? textIn(title, language) : indicator)} onRemove={onRemove} />
}
