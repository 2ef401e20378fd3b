import { Plus, X } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { targetTexts } from '../targets.texts.ts'
import type { PointDraft } from './target-draft.ts'

interface Props {
  points: readonly PointDraft[]
  words: { value: string; add: string; remove: string }
  /** The year that a new point begins with. */
  nextYear: number | null
  onChange: (points: PointDraft[]) => void
  formatOptions: Intl.NumberFormatOptions
}

/** Values by year, each on a line of its own. */
export function PointFields({ points, words, nextYear, onChange, formatOptions }: Props) {
  const t = useTexts(targetTexts)
  return (
    <div className="point-fields">
      {points.map((point, at) => {
        const set = (changed: Partial<PointDraft>) => onChange(points.with(at, { ...point, ...changed }))
        return (
          <div key={at} className="point-row">
            <NumberField
              label={t.year}
              value={point.year}
              onChange={(year) => set({ year })}
              formatOptions={{ useGrouping: false }}
            />
            <NumberField
              label={words.value}
              value={point.value}
              onChange={(value) => set({ value })}
              formatOptions={formatOptions}
            />
            <Button
              variant="quiet"
              size="small"
              icon={X}
              aria-label={`${words.remove} ${point.year ?? ''}`.trim()}
              onPress={() => onChange(points.toSpliced(at, 1))}
            />
          </div>
        )
      })}
      <p>
        <Button
          variant="quiet"
          size="small"
          icon={Plus}
          onPress={() => onChange([...points, { year: nextYear, value: null }])}
        >
          {words.add}
        </Button>
      </p>
    </div>
  )
}
