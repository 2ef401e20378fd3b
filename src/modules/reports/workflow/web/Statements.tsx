import { BellRing, Plus } from 'lucide-react'
import { useState } from 'react'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { isOpenForChanges } from '../way.ts'
import { remindOfStatements } from '../statements.contract.ts'
import { workflowAccess } from '../workflow.access.ts'
import { AskDialog } from './AskDialog.tsx'
import type { HandlingData } from './handling-data.ts'
import { statementRequestTexts } from './statement-requests.texts.ts'
import { StatementRow } from './StatementRow.tsx'
import { useWayAct } from './use-way-act.ts'

/** The statements that are asked for: who has answered, what they said, and what it changed. */
export function Statements({ way, statements }: HandlingData) {
  const t = useTexts(statementRequestTexts)
  const { role } = usePlace()
  const leads = workflowAccess.lead.roles.some((one) => one === role)
  const given = statements.filter((one) => one.given).length
  const asked = statements.filter(({ state, given: has }) => has || state !== 'withdrawn').length
  const isOpen = leads && isOpenForChanges(way.stage)
  return (
    <section className="handling-section" aria-labelledby="handling-statements">
      <div className="handling-row">
        <h2 id="handling-statements">{t.statements}</h2>
        {asked > 0 && <span className="muted">{t.statementsLead(given, asked)}</span>}
        {isOpen && statements.length > 0 && <Asking way={way} statements={statements} />}
      </div>
      {statements.some(({ link }) => link) && <p className="muted small">{t.linkHelp}</p>}
      {statements.length === 0 ? (
        <EmptyState title={t.noStatements} actions={isOpen && <Asking way={way} statements={statements} />}>
          {t.noStatementsText}
        </EmptyState>
      ) : (
        <ul className="handling-list">
          {statements.map((one) => (
            <StatementRow key={one.id} way={way} statement={one} leads={leads} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Asking({ way, statements }: HandlingData) {
  const t = useTexts(statementRequestTexts)
  const organisation = usePlace().organisation.slug
  const { isBusy, act } = useWayAct()
  const [isOpen, setOpen] = useState(false)
  const waiting = statements.filter(({ state, given }) => state === 'open' && !given).length
  const remind = () => call(remindOfStatements, { organisation, report: way.report.id })
  return (
    <span className="handling-deeds">
      {waiting > 1 && (
        <Button
          size="small"
          variant="quiet"
          icon={BellRing}
          isBusy={isBusy}
          onPress={() => void act(remind, ({ letters }) => t.reminded(letters))}
        >
          {t.remindAll}
        </Button>
      )}
      <Button size="small" icon={Plus} onPress={() => setOpen(true)}>
        {t.ask}
      </Button>
      {isOpen && <AskDialog way={way} onClose={() => setOpen(false)} />}
    </span>
  )
}
