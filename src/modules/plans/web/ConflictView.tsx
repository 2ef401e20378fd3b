import { VersionChoice } from '#web/form/VersionChoice.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { changedFields, type PlanConflict } from '../plan-change.ts'
import { sayField } from './content-lines.ts'
import { sayFieldName } from './field-names.ts'
import { planFormTexts } from './plan-forms.texts.ts'

/** A field as a person reads it; undefined: nothing is in it. */
export type SayField = (field: string, value: unknown) => string | undefined

interface Props {
  conflict: PlanConflict
  mine: Record<string, unknown>
  isBusy: boolean
  say?: SayField
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people wrote the same part of a plan at once. */
export function ConflictView({ conflict, mine, say, ...choice }: Props) {
  const t = useTexts(planFormTexts)
  const language = useLanguage()
  const sayIt: SayField = say ?? ((field, value) => sayField(field, value, language))
  return (
    <VersionChoice
      {...choice}
      changedBy={conflict.changedBy}
      deleted={conflict.isDeleted ? t.conflictDeleted(conflict.changedBy) : undefined}
      differences={changedFields(mine, conflict.current).map((field) => ({
        field: sayFieldName(field, language),
        mine: sayIt(field, mine[field]),
        theirs: sayIt(field, conflict.current[field]),
      }))}
    />
  )
}
