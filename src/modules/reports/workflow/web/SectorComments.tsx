import { formatDay, isoDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import type { ReportWay } from '../way.contract.ts'
import { workflowTexts } from '../workflow.texts.ts'
import { handlingTexts } from './handling.texts.ts'

/** What the sectors have said, newest round first, and who has not said anything. */
export function SectorComments({ way: { comments, waitingUnits, round } }: { way: ReportWay }) {
  const t = useTexts(handlingTexts)
  const words = useTexts(workflowTexts)
  const language = useLanguage()
  const nameOf = (name: LocalText | null) => (name ? textIn(name, language) : t.whole)
  return (
    <section className="handling-section" aria-labelledby="handling-comments">
      <h2 id="handling-comments">{t.comments}</h2>
      {comments.length === 0 && <p className="muted">{t.noComments}</p>}
      <ul className="handling-list">
        {comments.map((one) => (
          <li key={`${one.round}-${one.unit.id}`}>
            <div className="handling-row">
              <h3>{nameOf(one.unit.name)}</h3>
              <StatusMark status={one.verdict === 'ready' ? 'done' : 'behind'} label={words.verdicts[one.verdict]} />
            </div>
            {one.comment && <p className="handling-words">{one.comment}</p>}
            <p className="small muted">
              {one.byName}, {formatDay(isoDay(new Date(one.at)), language)}
              {one.round !== round && ` · ${t.round(one.round)}`}
            </p>
          </li>
        ))}
      </ul>
      {waitingUnits.length > 0 && (
        <p className="muted">{t.waitingUnits(waitingUnits.map(({ name }) => nameOf(name)).join(', '))}</p>
      )}
    </section>
  )
}
