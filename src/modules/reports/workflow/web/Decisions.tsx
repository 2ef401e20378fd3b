import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { StatusMark, type Status } from '#web/ui/StatusMark.tsx'
import type { ReportDecision, ReportWay } from '../way.contract.ts'
import { workflowTexts } from '../workflow.texts.ts'
import { handlingTexts } from './handling.texts.ts'

const marks: Record<ReportDecision['outcome'], Status> = { approved: 'done', noted: 'done', returned: 'behind' }

/** What bodies have decided, with day, section and minutes. */
export function Decisions({ way: { decisions } }: { way: ReportWay }) {
  const t = useTexts(handlingTexts)
  return (
    <section className="handling-section" aria-labelledby="handling-decisions">
      <h2 id="handling-decisions">{t.decisions}</h2>
      {decisions.length === 0 ? (
        <p className="muted">{t.noDecisions}</p>
      ) : (
        <ul className="handling-list">
          {decisions.map((one) => (
            <DecisionRow key={`${one.round}-${one.stage}`} decision={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function DecisionRow({ decision }: { decision: ReportDecision }) {
  const t = useTexts(handlingTexts)
  const words = useTexts(workflowTexts)
  const language = useLanguage()
  const { stage, body, metOn, section, outcome, minutesUrl, reasons, recordedByName, round } = decision
  return (
    <li>
      <div className="handling-row">
        <h3>{body ? textIn(body, language) : words.bodies[stage]}</h3>
        <StatusMark status={marks[outcome]} label={words.outcomes[outcome]} />
      </div>
      <p>
        {[formatDay(metOn, language), section && `§\u00a0${section}`].filter(Boolean).join(', ')}
        {minutesUrl && (
          <>
            {' · '}
            <a href={minutesUrl} target="_blank" rel="noreferrer">
              {t.minutesLink}
            </a>
          </>
        )}
      </p>
      {reasons && <p className="handling-words">{reasons}</p>}
      <p className="small muted">
        {t.recordedBy(recordedByName)} · {t.round(round)}
      </p>
    </li>
  )
}
