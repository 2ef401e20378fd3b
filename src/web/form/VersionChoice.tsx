import { type ReactNode, useId } from 'react'

import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { versionChoiceTexts } from './version-choice.texts.ts'

/** One thing in which the versions differ, in words; undefined: nothing is there. */
export interface VersionDifference {
  field: string
  mine: string | undefined
  theirs: string | undefined
}

interface Props {
  changedBy: string
  /** Replaces the advice, such as when the other has deleted the thing: then there is nothing to choose. */
  deleted?: string | undefined
  differences: readonly VersionDifference[]
  /** What else is to be known before choosing. */
  children?: ReactNode
  isBusy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Two people wrote at once: both versions side by side where they differ, and a choice. */
export function VersionChoice({ changedBy, deleted, differences, children, isBusy, onKeepMine, onTakeTheirs }: Props) {
  const t = useTexts(versionChoiceTexts)
  const title = useId()
  return (
    <section className="conflict" aria-labelledby={title}>
      <h3 id={title} tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t.title(changedBy)}
      </h3>
      <p>{deleted ?? t.text}</p>
      {children}
      <div className="conflict-versions" role="region" aria-label={t.beside} tabIndex={0}>
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
            {differences.map(({ field, mine, theirs }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{mine ?? t.nothing}</td>
                <td>{theirs ?? t.nothing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {deleted === undefined && (
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
