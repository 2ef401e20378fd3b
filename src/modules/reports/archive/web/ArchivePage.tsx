import { Archive } from 'lucide-react'
import { useState } from 'react'
import { Link, useLoaderData, useRevalidator } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { addressOf, call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { ApprovedReport } from '../../freezing/approved-report.ts'
import { getApprovedFile, publishReport, unpublishReport } from '../../freezing/freezing.contract.ts'
import { reportsAccess } from '../../reports.access.ts'
import { getArchivedFile, restoreArchivedReport, withdrawArchivedReport } from '../archive.contract.ts'
import { type ArchivedReport, yearsInWords } from '../archived-report.ts'
import type { ArchiveData } from './archive.loader.ts'
import { archivePageTexts } from './archive-page.texts.ts'
import { ArchivedReportDialog } from './ArchivedReportDialog.tsx'

/** What has been approved, with files and hashes, and the reports from before Kaarna. */
export function ArchivePage() {
  const { approved, archived } = useLoaderData<ArchiveData>()
  const t = useTexts(archivePageTexts)
  const { organisation, role } = usePlace()
  const [edited, setEdited] = useState<ArchivedReport | 'new' | null>(null)
  const mayEdit = reportsAccess.editArchive.roles.some((allowed) => allowed === role)
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.back, to: `/app/${organisation.slug}/reports` }]} />}
        actions={
          mayEdit && (
            <Button variant="primary" icon={Archive} onPress={() => setEdited('new')}>
              {t.add}
            </Button>
          )
        }
      />
      <section className="archive-part" aria-labelledby="approved">
        <h2 id="approved">{t.approved}</h2>
        {approved.length === 0 && <p className="muted">{t.noneApproved}</p>}
        <ul className="report-list archive-list">
          {approved.map((report) => (
            <ApprovedRow key={report.reportId} report={report} mayEdit={mayEdit} />
          ))}
        </ul>
      </section>
      <section className="archive-part" aria-labelledby="old">
        <h2 id="old">{t.old}</h2>
        {archived.length === 0 && <p className="muted">{t.noneOld}</p>}
        <ul className="report-list archive-list">
          {archived.map((report) => (
            <ArchivedRow key={report.id} report={report} {...(mayEdit && { onEdit: () => setEdited(report) })} />
          ))}
        </ul>
      </section>
      {edited && <ArchivedReportDialog report={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  )
}

/** Does something to the archive, and shows what came of it. */
function useDeed() {
  const { revalidate } = useRevalidator()
  const [isBusy, setBusy] = useState(false)
  return {
    isBusy,
    run: async (deed: () => Promise<unknown>) => {
      setBusy(true)
      try {
        await deed()
        await revalidate()
      } finally {
        setBusy(false)
      }
    },
  }
}

function ApprovedRow({ report, mayEdit }: { report: ApprovedReport; mayEdit: boolean }) {
  const t = useTexts(archivePageTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const { isBusy, run } = useDeed()
  const { decidedBy, decidedOn, section } = report.decision
  const title = inLanguage(report.title, language)
  const asked = { organisation: slug, report: report.reportId }
  const isPublic = report.publishedAt !== null
  return (
    <li className="report-row">
      <div className="report-row-words">
        <h3 lang={title.language}>
          <Link to={`/app/${slug}/reports/${report.reportId}`}>{title.text}</Link>
        </h3>
        <p className="small muted">
          {[textIn(decidedBy, language), formatDay(decidedOn, language), section].filter(Boolean).join(', ')}
        </p>
        {report.files.length === 0 && <p className="small muted">{t.filesComing}</p>}
        <ul className="archive-files">
          {report.files.map((file) => (
            <li key={file.sha256}>
              <a href={addressOf(getApprovedFile, { ...asked, language: file.language, format: file.format })}>
                {languageNames[file.language]} {file.format.toUpperCase()}
              </a>{' '}
              <small>
                {t.hash} {file.sha256.slice(0, 12)}…
              </small>
            </li>
          ))}
        </ul>
      </div>
      <div className="archive-deeds">
        {isPublic && <Tag>{t.isPublic}</Tag>}
        {mayEdit && (
          <Button
            isDisabled={isBusy}
            onPress={() => run(() => (isPublic ? call(unpublishReport, asked) : call(publishReport, asked)))}
          >
            {isPublic ? t.unpublish : t.publish}
          </Button>
        )}
      </div>
    </li>
  )
}

function ArchivedRow({ report, onEdit }: { report: ArchivedReport; onEdit?: () => void }) {
  const t = useTexts(archivePageTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const { isBusy, run } = useDeed()
  const { decidedBy, decidedOn, section, withdrawnAt } = report
  const decided = [decidedBy, decidedOn && formatDay(decidedOn, language), section]
  const asked = { organisation: slug, id: report.id }
  return (
    <li className="report-row" id={`archived-${report.id}`}>
      <div className="report-row-words">
        <h3 lang={report.language}>
          <a href={addressOf(getArchivedFile, asked)}>{textIn(report.title, language)}</a>
        </h3>
        <p className="small muted">{[yearsInWords(report), ...decided].filter(Boolean).join(' · ')}</p>
        <p className="small muted">{t.readings[report.reading]}</p>
      </div>
      <div className="archive-deeds">
        {withdrawnAt !== null && <Tag>{t.withdrawn}</Tag>}
        {report.isPublic && withdrawnAt === null && <Tag>{t.isPublic}</Tag>}
        {onEdit && withdrawnAt === null && <Button onPress={onEdit}>{t.edit}</Button>}
        {onEdit && (
          <Button
            isDisabled={isBusy}
            onPress={() =>
              run(() => call(withdrawnAt === null ? withdrawArchivedReport : restoreArchivedReport, asked))
            }
          >
            {withdrawnAt === null ? t.withdraw : t.restore}
          </Button>
        )}
      </div>
    </li>
  )
}
