import { useEffect, useState } from 'react'

import { type Outline, actionsOf, goalsOf } from '#modules/plans/outline.ts'
import { programmeOfYear } from '#modules/plans/plan.ts'
import { getProgramme, listProgrammes } from '#modules/plans/plans.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import type { PlanPartField } from '../../../blocks/block-fields.ts'
import { blockTexts } from '../blocks.texts.ts'
import type { InputProps } from './BlockFields.tsx'

const partKinds = ['goal', 'action'] as const

/** A goal or an action of the programme that the report's year is told of. */
export function PlanPartInput({ field, place, value, error, onChange }: InputProps<PlanPartField>) {
  const t = useTexts(blockTexts)
  const own = useLanguage()
  const outline = useOutline(place.organisation, place.report.year)
  if (outline === undefined) return <Skeleton lines={2} />
  if (outline === null) return <p>{t.noPlan(place.report.year)}</p>
  const choices = [
    ...goalsOf(outline).map(({ id, number, title }) => ({
      value: `goal:${id}`,
      label: `${number} ${textIn(title, own)}`,
      description: t.partKinds.goal,
    })),
    ...actionsOf(outline).map(({ id, title }) => ({
      value: `action:${id}`,
      label: textIn(title, own),
      description: t.partKinds.action,
    })),
  ]
  return (
    <ComboBox
      label={field.label[own]}
      description={field.advice?.[own]}
      choices={choices}
      value={chosenIn(value)}
      onChange={(chosen) => onChange(toPart(chosen))}
      error={error}
    />
  )
}

function chosenIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('id' in value)) return null
  return `${String(value.kind)}:${String(value.id)}`
}

function toPart(chosen: string | null) {
  const kind = partKinds.find((one) => chosen?.startsWith(`${one}:`))
  return kind && chosen ? { kind, id: chosen.slice(kind.length + 1) } : undefined
}

/** Undefined while it is asked for; null when no programme covers the year. */
function useOutline(organisation: string, year: number): Outline | null | undefined {
  const [outline, setOutline] = useState<Outline | null>()
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    async function read() {
      const { programmes } = await call(listProgrammes, { organisation }, { signal })
      const programme = programmeOfYear(programmes, year)
      if (!programme) return null
      return (await call(getProgramme, { organisation, id: programme.id }, { signal })).outline
    }
    read().then(setOutline, () => !signal.aborted && setOutline(null))
    return () => leaving.abort()
  }, [organisation, year])
  return outline
}
