import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import { inEveryLanguage, type Language } from '#shared/texts.ts'
import type { TasksAsked, TaskWords, WaitingTask } from '#shared/waiting-task.ts'
import { call } from '#web/api.ts'
import { listOwnStatements } from '../personal-statements.contract.ts'
import { tasksOf, type WayTask } from '../way-tasks.ts'
import { listReportWays, type WaySummary } from '../way.contract.ts'
import { workflowAccess } from '../workflow.access.ts'
import { workflowTexts } from '../workflow.texts.ts'
import { waitingReportTexts } from './waiting-reports.texts.ts'

/** What reports on their way ask of somebody: to send on, to answer, to decide, to comment, to give a statement. */
export async function loadWaitingReports({ slug, role, today }: TasksAsked): Promise<WaitingTask[]> {
  const readers: readonly Role[] = workflowAccess.read.roles
  const [{ statements }, { ways }] = await Promise.all([
    call(listOwnStatements, { organisation: slug }),
    readers.includes(role) ? call(listReportWays, { organisation: slug }) : { ways: [] },
  ])
  const asked = statements
    .filter(({ state, givenAt }) => state === 'open' && givenAt === null)
    .map(({ id, report, dueOn }) =>
      waiting(`statement-${id}`, 'statements', (language) => {
        const t = waitingReportTexts[language]
        return {
          title: t.statement(textIn(report.title, language)),
          text: t.statementText(formatDay(dueOn, language)),
          action: t.give,
        }
      }),
    )
  return [...asked, ...ways.flatMap((way) => tasksOf(way, role, today).map((task) => toWaiting(way, task)))]
}

function toWaiting({ report, stage, days, counts, returned, knownBody }: WaySummary, task: WayTask): WaitingTask {
  return waiting(`${task}-${report.id}`, `reports/${report.id}/handling`, (language) => {
    const t = waitingReportTexts[language]
    const name = textIn(report.title, language)
    const day = stage === 'approved' ? undefined : days[stage]
    const { title, text } = t.tasks[task]({
      name,
      stage: knownBody ? textIn(knownBody, language) : workflowTexts[language].stages[stage],
      count: counts.unanswered,
      reasons: returned?.reasons ?? '',
    })
    return { title, text: day === undefined ? text : `${text} ${t.by(formatDay(day, language))}`, action: t.open }
  })
}

const waiting = (id: string, to: string, say: (language: Language) => TaskWords): WaitingTask => ({
  id,
  to,
  words: inEveryLanguage(say),
})
