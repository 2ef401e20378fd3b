import { FilePlus } from 'lucide-react'
import { useLoaderData, useSearchParams } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { readsDrafts, reportsAccess } from '../reports.access.ts'
import { templatesAddress } from '../templates/web/template-addresses.ts'
import { ReportYears } from './list/ReportYears.tsx'
import { OpenReportDialog } from './OpenReportDialog.tsx'
import type { ListedReport } from './report-list.loader.ts'
import { pageTexts } from './report-page.texts.ts'

/** The organisation's reports by year, and a way to open the next one. */
export function ReportListPage() {
  const heads = useLoaderData<readonly ListedReport[]>()
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
        lead={readsDrafts(role) ? t.listLead : t.readersLead}
        actions={
          <>
            <LinkButton to={`/app/${organisation.slug}/report-archive`}>{t.archive}</LinkButton>
            {readsDrafts(role) && <LinkButton to={templatesAddress(organisation.slug)}>{t.templates}</LinkButton>}
            {mayOpen && heads.length > 0 && open}
          </>
        }
      />
      {heads.length > 0 ? (
        <ReportYears heads={heads} />
      ) : (
        <EmptyState title={readsDrafts(role) ? t.emptyTitle : t.noneApprovedTitle} actions={mayOpen && open}>
          {mayOpen ? t.emptyText : readsDrafts(role) ? t.readersEmpty : t.noneApproved}
        </EmptyState>
      )}
      <OpenReportDialog isOpen={mayOpen && query.has('add')} onClose={() => setQuery({}, { replace: true })} />
    </>
  )
}
