import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { changedFields, type PlanConflict } from '../plan-change.ts'
import { sayField } from './content-lines.ts'
import { sayFieldName } from './field-names.ts'
import { planFormTexts } from './plan-forms.texts.ts'

interface Props {
  conflict: PlanConflict
  mine: Record<string, unknown>
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people wrote the same part of a plan at once. */
export function ConflictView({ conflict, mine, ...choice }: Props) {
  const t = useTexts(planFormTexts)
  const language = useLanguage()
  return (
    <VersionChoice
      {...choice}
      changedBy={conflict.changedBy}
      deleted={conflict.isDeleted ? t.conflictDeleted(conflict.changedBy) : undefined}
      differences={changedFields(mine, conflict.current).map((field) => ({
        field: sayFieldName(field, language),
        mine: sayField(field, mine[field], language),
        theirs: sayField(field, conflict.current[field], language),
      }))}
    />
  )
}
