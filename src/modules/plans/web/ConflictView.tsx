import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { changedFields, type PlanConflict } from '../plan-change.ts'
import { sayContent } from './content-lines.ts'
import { fieldNames } from './field-names.ts'
import { planFormTexts } from './plan-forms.texts.ts'

interface Props {
  conflict: PlanConflict
  mine: Record<string, unknown>
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people wrote at once: both versions side by side where they differ, and a choice. */
export function ConflictView({ conflict, mine, isBusy, onKeepMine, onTakeTheirs }: Props) {
  const t = useTexts(planFormTexts)
  const names = useTexts(fieldNames)
  const language = useLanguage()
  const nameOf = (field: string) => (field in names ? names[field as keyof typeof names] : field)
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h3 id="conflict-title" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t.conflictTitle(conflict.changedBy)}
      </h3>
      <p>{conflict.isDeleted ? t.conflictDeleted(conflict.changedBy) : t.conflictText}</p>
      <div className="conflict-versions">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t.field}</span>
              </th>
              <th scope="col">{t.yours}</th>
              <th scope="col">{t.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {changedFields(mine, conflict.current).map((field) => (
              <tr key={field}>
                <th scope="row">{nameOf(field)}</th>
                <td>{sayContent(mine[field], language) ?? t.nothing}</td>
                <td>{sayContent(conflict.current[field], language) ?? t.nothing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!conflict.isDeleted && (
        <DialogActions>
          <Button onPress={onTakeTheirs}>{t.takeTheirs}</Button>
          <Button variant="primary" isBusy={isBusy} onPress={onKeepMine}>
            {t.keepMine}
          </Button>
        </DialogActions>
      )}
    </section>
  )
}
