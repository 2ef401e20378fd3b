import { Plus } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { mostTargets } from '../indicator-target.ts'
import { targetTexts } from '../targets.texts.ts'
import { emptyTarget, type TargetDraft } from './target-draft.ts'
import { TargetFields } from './TargetFields.tsx'
import type { ChosenIndicator } from './use-indicators.ts'

interface Props {
  value: readonly TargetDraft[]
  indicators: readonly ChosenIndicator[]
  /** Indicators that the goal has and that are not known any more. */
  gone: readonly string[]
  onChange: (targets: TargetDraft[]) => void
  /** What is wrong with a target, by its place. */
  errorAt: (at: number) => string | undefined
}

/** The figures that tell whether the goal was reached: usually one. */
export function TargetsField({ value, indicators, gone, onChange, errorAt }: Props) {
  const t = useTexts(targetTexts)
  const { today } = usePlace()
  const faulty = value.findIndex((_, at) => errorAt(at) !== undefined)
  return (
    <>
      {value.map((target, at) => (
        <TargetFields
          key={at}
          legend={value.length > 1 ? t.targetNumber(at + 1) : t.targets}
          name={at === Math.max(0, faulty) ? 'indicatorTargets' : `indicatorTargets.${at}`}
          value={target}
          indicators={indicators}
          onChange={(changed) => onChange(value.with(at, changed))}
          onRemove={() => onChange(value.toSpliced(at, 1))}
          isGone={target.indicator !== null && gone.includes(target.indicator)}
          error={errorAt(at)}
        />
      ))}
      {value.length < mostTargets && (
        <p>
          <Button
            variant="quiet"
            icon={Plus}
            onPress={() => onChange([...value, emptyTarget(Number(today.slice(0, 4)))])}
          >
            {value.length === 0 ? t.add : t.addAnother}
          </Button>
        </p>
      )}
    </>
  )
}
