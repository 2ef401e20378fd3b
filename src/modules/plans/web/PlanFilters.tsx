import { Plus } from 'lucide-react'
import { useNavigate } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { SegmentedFilter } from '#web/ui/SegmentedFilter.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { Outline } from '../outline.ts'
import { usePlanDeeds } from './plan-deeds.ts'
import type { PlanFilter } from './plan-filter.ts'
import { planPageTexts } from './plan-page.texts.ts'
import type { PlanData } from './plan.loader.ts'

/** Which of the programmes is shown, and what of it. */
export function PlanFilters({ data, outline, filter }: { data: PlanData; outline: Outline; filter: PlanFilter }) {
  const t = useTexts(planPageTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const { open } = usePlanDeeds()
  const hasOwnUnits = data.rights.editsUnits !== 'all' && data.rights.editsUnits.length > 0
  const choices = (['all', 'late', 'behind', ...(hasOwnUnits ? (['mine'] as const) : [])] as const).map((value) => ({
    value,
    label: t.filters[value],
  }))
  const go = (programme: string, show: PlanFilter) =>
    void navigate(`?${new URLSearchParams({ programme, ...(show === 'all' ? {} : { show }) })}`, {
      preventScrollReset: true,
    })
  return (
    <div className="plan-filters">
      <SegmentedFilter
        label={t.filterLabel}
        choices={choices}
        value={filter}
        onChange={(show) => go(outline.programme.id, show)}
      />
      <div className="plan-programmes">
        {data.programmes.length > 1 && (
          <Select
            label={t.chooseProgramme}
            isLabelHidden
            value={outline.programme.id}
            choices={data.programmes.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
            onChange={(id) => go(id, 'all')}
          />
        )}
        {data.rights.editsPlan && (
          <Button variant="quiet" icon={Plus} onPress={() => open({ kind: 'programme' })}>
            {t.addProgramme}
          </Button>
        )}
      </div>
    </div>
  )
}
