import { Plus, Trash2 } from 'lucide-react'

import type { Day } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { type Milestone, milestonesAfter, mostMilestones } from '../action-details.ts'
import { actionFormTexts } from './action-form.texts.ts'
import { ListField } from './ListField.tsx'

interface Props {
  name: string
  value: Milestone[]
  onChange: (milestones: Milestone[]) => void
  error: string | undefined
  endsOn: Day | null
}

/** The steps on the way; a day after the action's own last day is allowed, and said. */
export function MilestonesField({ name, value, onChange, error, endsOn }: Props) {
  const t = useTexts(actionFormTexts)
  const language = useLanguage()
  const change = (at: number, part: Partial<Milestone>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <ListField legend={t.milestones} help={t.milestonesHelp} error={error}>
      {value.map((one, at) => (
        <div key={at} className="list-field-row milestone-row">
          <LocalTextField
            label={`${t.milestone} ${at + 1}`}
            name={at === 0 ? name : `${name}.${at}`}
            value={one.name}
            onChange={(text) => change(at, { name: text })}
            error={undefined}
          />
          <DateField
            label={t.milestoneOn}
            value={one.on}
            onChange={(on) => change(at, { on })}
            {...(milestonesAfter([one], endsOn).length > 0 && { description: t.afterEnd })}
          />
          <DateField label={t.milestoneDoneOn} value={one.doneOn} onChange={(doneOn) => change(at, { doneOn })} />
          <IconButton
            icon={Trash2}
            label={t.remove(textIn(one.name, language) || `${t.milestone} ${at + 1}`)}
            onPress={() => onChange(value.toSpliced(at, 1))}
          />
        </div>
      ))}
      {value.length < mostMilestones && (
        <Button size="small" icon={Plus} onPress={() => onChange([...value, { name: {}, on: null, doneOn: null }])}>
          {t.addMilestone}
        </Button>
      )}
    </ListField>
  )
}
