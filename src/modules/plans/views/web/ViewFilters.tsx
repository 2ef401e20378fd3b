import { ListFilter, X } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useNavigate } from 'react-router'

import { populationGroups } from '#modules/indicators/indicator.ts'
import { inTreeOrder } from '#modules/organisations/unit.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { type Choice, Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { type ActionStatus, actionStatuses, fiveWays } from '../../action.ts'
import { planWords } from '../../plan-words.texts.ts'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { planPageTexts } from '../../web/plan-page.texts.ts'
import type { ShownProgramme } from '../../web/plan.loader.ts'
import { groupings, type ViewQuery, viewQuery } from '../plan-view.ts'
import { type PlanViewKind } from '../view-kinds.ts'
import { writeViewQuery } from '../view-address.ts'
import { viewsTexts } from '../views.texts.ts'

const everything = 'all'
const lateOrAtRisk: readonly ActionStatus[] = ['late', 'atRisk']

/** What the view shows; every choice is in the address, so that a view can be sent on. */
export function ViewFilters({ kind, query, plan }: { kind: PlanViewKind; query: ViewQuery; plan: ShownProgramme }) {
  const t = useTexts(viewsTexts)
  const words = useTexts(planWords)
  const { groups } = useTexts(planFormTexts)
  const { columns } = useTexts(planPageTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const change = (more: Partial<ViewQuery>) =>
    void navigate({ search: writeViewQuery({ ...query, ...more }) }, { replace: true, preventScrollReset: true })
  const orAll = <Value extends string>(choices: Choice<Value>[]): Choice<Value | typeof everything>[] => [
    { value: everything, label: t.all },
    ...choices,
  ]
  const isOneOf = <Value extends string>(choice: Value | typeof everything): Value | null =>
    choice === everything ? null : choice
  const [isOpen, setOpen] = useState(false)
  const usual = viewQuery.parse({ programme: query.programme, by: query.by })
  return (
    <div className="view-filters" role="search" data-open={isOpen}>
      <TextField label={t.words} type="search" value={query.words} onChange={(typed) => change({ words: typed })} />
      <ToggleButton className="button secondary view-filters-more" isSelected={isOpen} onChange={setOpen}>
        <Icon as={ListFilter} />
        {t.narrow}
      </ToggleButton>
      {plan.programmes.length > 1 && (
        <Select
          label={t.programme}
          value={plan.outline?.programme.id ?? null}
          choices={plan.programmes.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          onChange={(programme) => change({ programme })}
        />
      )}
      {kind !== 'board' && (
        <Select
          label={columns.status}
          value={query.statuses.length > 1 ? 'lateOrAtRisk' : (query.statuses[0] ?? everything)}
          choices={[
            { value: everything, label: t.all },
            { value: 'lateOrAtRisk', label: t.lateOrAtRisk },
            ...actionStatuses.map((value) => ({ value, label: words.statuses[value] })),
          ]}
          onChange={(choice) => change({ statuses: statusesOf(choice) })}
        />
      )}
      {plan.units.length > 0 && (
        <Select
          label={t.unit}
          value={query.unit ?? everything}
          choices={orAll(
            inTreeOrder(plan.units).map(({ id, name, depth }) => ({
              value: id,
              label: `${'\u2003'.repeat(depth)}${textIn(name, language)}`,
            })),
          )}
          onChange={(choice) => change({ unit: isOneOf(choice) })}
        />
      )}
      <Select
        label={t.group}
        value={query.group ?? everything}
        choices={orAll(populationGroups.map((value) => ({ value, label: groups[value] })))}
        onChange={(choice) => change({ group: isOneOf(choice) })}
      />
      <Select
        label={t.way}
        value={query.way ?? everything}
        choices={orAll(fiveWays.map((value) => ({ value, label: words.ways[value] })))}
        onChange={(choice) => change({ way: isOneOf(choice) })}
      />
      {kind === 'groups' && (
        <Select
          label={t.groupBy}
          value={query.by}
          choices={groupings.map((value) => ({ value, label: t.groupings[value] }))}
          onChange={(by) => change({ by })}
        />
      )}
      <div className="view-filters-last">
        <Checkbox isSelected={query.isMine} onChange={(isMine) => change({ isMine })}>
          {t.mine}
        </Checkbox>
        {writeViewQuery(query) !== writeViewQuery(usual) && (
          <Button variant="quiet" size="small" icon={X} onPress={() => change(usual)}>
            {t.clear}
          </Button>
        )}
      </div>
    </div>
  )
}

function statusesOf(choice: string): ActionStatus[] {
  if (choice === 'lateOrAtRisk') return [...lateOrAtRisk]
  return actionStatuses.filter((status) => status === choice)
}
