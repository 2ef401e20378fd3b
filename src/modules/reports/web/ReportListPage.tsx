import { FilePlus } from 'lucide-react'
import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router'

import { formatDay, formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { reportsAccess } from '../reports.access.ts'
import { listReports } from '../report-list.contract.ts'
import { templatesAddress } from '../templates/web/template-addresses.ts'
import { listReportWays } from '../workflow/way.contract.ts'
import { workflowTexts } from '../workflow/workflow.texts.ts'
import { OpenReportDialog } from './OpenReportDialog.tsx'
import { pageTexts } from './report-page.texts.ts'

/** The reports with where each is on its way. */
export async function loadReports({ params }: LoaderFunctionArgs) {
  const place = { organisation: params.organisation! }
  const [heads, { ways }] = await Promise.all([call(listReports, place), call(listReportWays, place)])
  return heads.map((head) => ({ ...head, days: ways.find(({ report }) => report.id === head.id)?.days ?? {} }))
}
type Heads = Awaited<ReturnType<typeof loadReports>>

/** The organisation's reports, newest first, and a way to open the next one. */
export function ReportListPage() {
  const heads = useLoaderData<Heads>()
  const t = useTexts(pageTexts)
  const { organisation, role } = usePlace()
  // `?add`, which may be asked for from anywhere, is the window of a new report.
  const [query, setQuery] = useSearchParams()
  const mayOpen = reportsAccess.createReport.roles.some((allowed) => allowed === role)
  const open = (
    <Button variant="primary" icon={FilePlus} onPress={() => setQuery({ add: '' })}>
      {t.openReport}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t.listTitle}
        lead={t.listLead}
        actions={
          <>
            <LinkButton to={templatesAddress(organisation.slug)}>{t.templates}</LinkButton>
            {mayOpen && heads.length > 0 && open}
          </>
        }
      />
      {heads.length > 0 ? (
        <ul className="report-list">
          {heads.map((head) => (
            <ReportRow key={head.id} head={head} />
          ))}
        </ul>
      ) : (
        <EmptyState title={t.emptyTitle} actions={mayOpen && open}>
          {mayOpen ? t.emptyText : t.readersEmpty}
        </EmptyState>
      )}
      <OpenReportDialog isOpen={mayOpen && query.has('add')} onClose={() => setQuery({}, { replace: true })} />
    </>
  )
}

function ReportRow({ head }: { head: Heads[number] }) {
  const t = useTexts(pageTexts)
  const language = useLanguage()
  const words = useTexts(workflowTexts)
  const { writtenChapters, emptyChapters, status } = head
  const day = status === 'approved' ? undefined : head.days[status]
  return (
    <li className="report-row">
      <div className="report-row-words">
        <h2>
          <Link to={head.id}>{textIn(head.title, language)}</Link>
        </h2>
        <p className="small muted">
          {t.written(writtenChapters, writtenChapters + emptyChapters)} ·{' '}
          {t.changed(formatMoment(new Date(head.updatedAt), language))}
          {day !== undefined && ` · ${words.stageUntil(words.stages[status], formatDay(day, language))}`}
        </p>
      </div>
      <p className="report-row-tags">
        {head.languages.map((one) => (
          <Tag key={one}>{languageNames[one]}</Tag>
        ))}
        <Tag>{words.stages[status]}</Tag>
      </p>
    </li>
  )
}
