import { useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { targetTexts } from '../targets.texts.ts'
import { PointFields } from './PointFields.tsx'
import type { TargetDraft } from './target-draft.ts'

interface Props {
  value: TargetDraft
  onChange: (target: TargetDraft) => void
  formatOptions: Intl.NumberFormatOptions
}

/** The years between for which a value is agreed on: most goals have none. */
export function PathFields({ value, onChange, formatOptions }: Props) {
  const t = useTexts(targetTexts)
  const { baseline, target, path } = value
  const last = path.at(-1)?.year ?? baseline.year
  const next = last !== null && target.year !== null && last + 1 < target.year ? last + 1 : null
  return (
    <Disclosure title={path.length > 0 ? t.pathWith(path.length) : t.path} isOpenAtFirst={path.length > 0}>
      <p className="small muted">{t.pathHelp}</p>
      <PointFields
        points={path}
        words={{ value: t.value, add: t.addPoint, remove: t.removePoint }}
        nextYear={next}
        onChange={(points) => onChange({ ...value, path: points })}
        formatOptions={formatOptions}
      />
    </Disclosure>
  )
}
