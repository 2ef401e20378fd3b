import { formatDay, isoDay } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { bodyName } from '../body-name.ts'
import { paragraphsOf } from '../statement.ts'
import type { ReportStatement } from '../statements.contract.ts'
import type { ReportWay } from '../way.contract.ts'
import { workflowTexts } from '../workflow.texts.ts'
import { statementRequestTexts } from './statement-requests.texts.ts'
import { StatementDeeds } from './StatementDeeds.tsx'

interface Props {
  way: ReportWay
  statement: ReportStatement
  leads: boolean
}

type Shown = keyof (typeof statementRequestTexts)['fi']['states']

const marks: Record<Shown, Status> = {
  waiting: 'waiting',
  open: 'waiting',
  draft: 'running',
  expired: 'late',
  closed: 'paused',
  withdrawn: 'paused',
  given: 'running',
  answered: 'done',
  amended: 'behind',
}

/** How a statement stands, in one word. */
function shownState({ state, given, response, hasDraft }: ReportStatement): Shown {
  if (given && response) return response.at < given.at ? 'amended' : 'answered'
  if (given) return 'given'
  return state === 'open' && hasDraft ? 'draft' : state
}

/** A body whose statement was asked for: what it said, and what that changed. */
export function StatementRow({ way, statement, leads }: Props) {
  const t = useTexts(statementRequestTexts)
  const language = useLanguage()
  const shown = shownState(statement)
  const { given, personName, dueOn, letters, link, round } = statement
  const body = bodyName(statement, language)
  const asked = letters.map(({ kind, sentOn }) => t.letterOn(t.letters[kind], formatDay(sentOn, language)))
  return (
    <li>
      <div className="handling-row">
        <h3>{body}</h3>
        <StatusMark status={marks[shown]} label={t.states[shown]} />
      </div>
      <p className="small muted">
        {[t.to(personName), ...(given ? [] : [t.due(formatDay(dueOn, language))]), ...(leads ? asked : [])].join(' · ')}
        {round !== way.round && ` · ${t.round(round)}`}
      </p>
      {link && (
        <a className="small" href={link} target="_blank" rel="noreferrer" aria-label={`${t.link}: ${body}`}>
          {t.link}
        </a>
      )}
      {given && <Given statement={statement} />}
      {leads && <StatementDeeds way={way} statement={statement} body={body} />}
    </li>
  )
}

function Given({ statement: { given, response } }: { statement: ReportStatement }) {
  const t = useTexts(statementRequestTexts)
  const words = useTexts(workflowTexts)
  const language = useLanguage()
  if (!given) return null
  const day = (moment: string) => formatDay(isoDay(new Date(moment)), language)
  return (
    <>
      <Disclosure level={4} title={t.givenOn(given.byName, day(given.at))} isOpenAtFirst={!response}>
        {paragraphsOf(given.text).map((one, at) => (
          <p key={at} className="handling-words">
            {one}
          </p>
        ))}
        {given.reference && <p className="small muted">{t.reference(given.reference)}</p>}
      </Disclosure>
      {response && (
        <div className="handling-response">
          <StatusMark status={response.kind === 'not' ? 'paused' : 'done'} label={words.responses[response.kind]} />
          <p className="handling-words">{response.response}</p>
          <p className="small muted">{t.givenOn(response.byName, day(response.at))}</p>
        </div>
      )}
    </>
  )
}
