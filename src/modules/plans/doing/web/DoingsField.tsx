import { Plus } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { doingTexts } from '../doing.texts.ts'
import { mostDoings } from '../own-doing.ts'
import { type DoingDraft, emptyDoing } from './doing-draft.ts'
import { DoingFields } from './DoingFields.tsx'
import type { ChosenIndicator } from '../../targets/web/use-indicators.ts'

interface Props {
  value: readonly DoingDraft[]
  indicators: readonly ChosenIndicator[]
  /** The indicators that the goal follows: a doing should move one of them. */
  targets: readonly string[]
  onChange: (doings: DoingDraft[]) => void
  /** What is wrong with a doing, by its place. */
  errorAt: (at: number) => string | undefined
}

/** What the organisation itself does for the goal. */
export function DoingsField({ value, onChange, errorAt, ...choices }: Props) {
  const t = useTexts(doingTexts)
  const faulty = value.findIndex((_, at) => errorAt(at) !== undefined)
  return (
    <Disclosure
      key={`${faulty >= 0}`}
      title={value.length > 0 ? `${t.title} (${value.length})` : t.title}
      isOpenAtFirst={faulty >= 0}
    >
      <p className="small muted">{t.help}</p>
      {value.map((doing, at) => (
        <DoingFields
          key={at}
          {...choices}
          legend={value.length > 1 ? t.number(at + 1) : t.title}
          name={at === Math.max(0, faulty) ? 'ownDoing' : `ownDoing.${at}`}
          value={doing}
          onChange={(changed) => onChange(value.with(at, changed))}
          onRemove={() => onChange(value.toSpliced(at, 1))}
          error={errorAt(at)}
        />
      ))}
      {value.length < mostDoings && (
        <p>
          <Button variant="quiet" icon={Plus} onPress={() => onChange([...value, emptyDoing])}>
            {t.add}
          </Button>
        </p>
      )}
    </Disclosure>
  )
}
