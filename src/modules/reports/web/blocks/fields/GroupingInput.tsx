import { useEffect, useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { upperFirst } from '#shared/upper-first.ts'
import { call } from '#web/api.ts'
import { useLanguage } from '#web/language.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import type { GroupingField } from '../../../blocks/block-fields.ts'
import { isGrouping } from '../../../blocks/grouping.ts'
import { listGroupings } from '../../../blocks/groupings.contract.ts'
import type { InputProps } from './BlockFields.tsx'

/** One of a few, and of the groups that the block's indicators have figures of. */
export function GroupingInput({ field, place, value, answers, error, onChange }: InputProps<GroupingField>) {
  const own = useLanguage()
  const groupings = useGroupings(place.organisation, indicatorsIn(answers))
  const chosen = typeof value === 'string' ? value : field.choices[0]!.value
  if (!groupings) return <Skeleton lines={4} />
  const known = new Set(groupings.map(({ by }) => by as string))
  // What stands now is offered even when its figures are gone.
  const isOffered = (choice: string) => !isGrouping(choice) || known.has(choice) || choice === chosen
  const choices = field.choices.map((choice) => ({ value: choice.value, label: choice.label[own] }))
  const named = new Set(choices.map((choice) => choice.value))
  const more = groupings.flatMap(({ by, words }) =>
    named.has(by) ? [] : [{ value: by, label: upperFirst(textIn(words, own)) }],
  )
  return (
    <RadioGroup
      label={field.label[own]}
      description={field.advice?.[own]}
      choices={[...choices.filter((choice) => isOffered(choice.value)), ...more]}
      value={chosen}
      onChange={onChange}
      error={error}
    />
  )
}

function indicatorsIn({ indicator, indicators }: InputProps<GroupingField>['answers']): string[] {
  const keys = Array.isArray(indicators) ? indicators : [indicator]
  return keys.filter((key): key is string => typeof key === 'string')
}

/** Undefined while they are asked for. */
function useGroupings(organisation: string, indicators: readonly string[]) {
  const [groupings, setGroupings] = useState<Awaited<ReturnType<typeof readGroupings>>>()
  const asked = indicators.join(' ')
  useEffect(() => {
    const leaving = new AbortController()
    readGroupings(organisation, asked.split(' '), leaving.signal).then(
      setGroupings,
      () => !leaving.signal.aborted && setGroupings([]),
    )
    return () => leaving.abort()
  }, [organisation, asked])
  return groupings
}

const readGroupings = async (organisation: string, indicators: string[], signal: AbortSignal) =>
  (await call(listGroupings, { organisation, indicators }, { signal })).groupings
