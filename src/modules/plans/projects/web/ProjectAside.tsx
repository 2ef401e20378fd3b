import { Check, Mail, Phone } from 'lucide-react'
import { Link } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { daysBetween, formatDay } from '#shared/day.ts'
import { formatNumber } from '#shared/number.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import { isLate, type ReportingDate } from '../project.ts'
import { updateProject } from '../projects.contract.ts'
import { contentOf } from './project-draft.ts'
import { projectFormTexts } from './project-forms.texts.ts'
import { projectPageTexts } from './project-pages.texts.ts'
import type { ProjectData } from './projects.loader.ts'

interface Props {
  data: ProjectData
}

/** Beside the work: the plan's goals that it is for, the people, the money and what is told of it. */
export const ProjectAside = ({ data }: Props) => (
  <aside className="project-aside">
    <Ties data={data} />
    <Team data={data} />
    <Reports data={data} />
    <Money data={data} />
  </aside>
)

function Ties({ data: { project } }: Props) {
  const t = useTexts(projectPageTexts)
  const { slug } = usePlace().organisation
  const { tiedGoals, tiedActions } = project
  const address = (programme: string) => `/app/${slug}/plan?programme=${programme}`
  return (
    <section className="project-part">
      <h2>{t.works}</h2>
      {tiedGoals.length + tiedActions.length === 0 && <p className="muted">{t.noTies}</p>}
      <ul className="project-ties">
        {[
          ...tiedGoals.map((goal) => ({ ...goal, hash: `#goal-${goal.id}` })),
          ...tiedActions.map((action) => ({ ...action, hash: '' })),
        ].map(({ id, title, programme, hash }) => (
          <li key={id}>
            <Link to={`${address(programme.id)}${hash}`}>
              <PlanText text={title} />
            </Link>
            <small>
              <PlanText text={programme.name} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Team({ data: { project } }: Props) {
  const t = useTexts(projectPageTexts)
  const { members, memberNames } = project
  return (
    <section className="project-part">
      <h2>{t.team}</h2>
      {members.length === 0 && <p className="muted">{t.noTeam}</p>}
      <ul className="project-team">
        {members.map(({ accountId, role, phone, email, isPublic }, at) => (
          <li key={accountId ?? memberNames[at]}>
            <b>{memberNames[at]}</b>
            <span>
              <PlanText text={role} />
            </span>
            {phone && (
              <a href={`tel:${phone.replaceAll(' ', '')}`}>
                <Icon as={Phone} /> {phone}
              </a>
            )}
            {email && (
              <a href={`mailto:${email}`}>
                <Icon as={Mail} /> {email}
              </a>
            )}
            {isPublic && <small>{t.shownPublicly}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reports({ data: { project, mayEdit } }: Props) {
  const t = useTexts(projectPageTexts)
  const faults = useTexts(projectFormTexts).faults
  const { organisation, today } = usePlace()
  const { act, isBusy } = useAct(faults)
  const dates = project.reportingDates.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  const markDone = (done: ReportingDate) => {
    const { id, version } = project
    const reportingDates = dates.map((date) => (date === done ? { ...date, doneOn: today } : date))
    const changed = { ...contentOf(project), reportingDates }
    void act(() => call(updateProject, { organisation: organisation.slug, id, version, ...changed }), t.wasDone)
  }
  return (
    <section className="project-part">
      <h2>{t.reports}</h2>
      {dates.length === 0 && <p className="muted">{t.noReports}</p>}
      <ul className="project-reports">
        {dates.map((date) => (
          <li key={`${date.dueOn}${date.what}`}>
            <b>{date.what}</b>
            <ReportState date={date} />
            {mayEdit && date.doneOn === null && (
              <Button
                size="small"
                icon={Check}
                isBusy={isBusy}
                aria-label={t.markDoneNamed(date.what)}
                onPress={() => markDone(date)}
              >
                {t.markDone}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReportState({ date }: { date: ReportingDate }) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { today } = usePlace()
  const { dueOn, doneOn } = date
  if (doneOn !== null) return <StatusMark status="done" label={t.done(formatDay(doneOn, language))} />
  const due = t.due(formatDay(dueOn, language))
  if (!isLate(date, today)) return <StatusMark status="waiting" label={due} />
  return <StatusMark status="late" label={`${due}, ${t.isLate(daysBetween(dueOn, today))}`} />
}

function Money({ data: { project } }: Props) {
  const t = useTexts(projectPageTexts)
  const language = useLanguage()
  const { funders, ownShareEuros } = project
  const say = (euros: number) => `${formatNumber(euros, language)}\u00a0€`
  const total = funders.reduce((sum, { euros }) => sum + (euros ?? 0), ownShareEuros ?? 0)
  return (
    <section className="project-part">
      <h2>{t.money}</h2>
      {funders.length === 0 && ownShareEuros === null ? (
        <p className="muted">{t.noMoney}</p>
      ) : (
        <dl className="project-money">
          {funders.map(({ name, euros, decision }) => (
            <div key={name}>
              <dt>
                {name}
                {decision && <small>{decision}</small>}
              </dt>
              <dd>{euros === null ? '–' : say(euros)}</dd>
            </div>
          ))}
          {ownShareEuros !== null && (
            <div>
              <dt>{t.ownShare}</dt>
              <dd>{say(ownShareEuros)}</dd>
            </div>
          )}
          <div className="project-total">
            <dt>{t.total}</dt>
            <dd>{say(total)}</dd>
          </div>
        </dl>
      )}
    </section>
  )
}
