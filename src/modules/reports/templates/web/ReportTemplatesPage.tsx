import { Link, useLoaderData } from 'react-router'

import { formatMoment } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { kindTexts } from '../../report-kinds.texts.ts'
import type { TemplatesData } from './report-templates.loader.ts'
import { templateTexts } from './report-templates.texts.ts'
import { reportsAddress, templateAddress } from './template-addresses.ts'

/** Every kind of report that the organisation makes, and whether its template is Kaarna's or the organisation's own. */
export function ReportTemplatesPage() {
  const { items } = useLoaderData<TemplatesData>()
  const t = useTexts(templateTexts)
  const names = useTexts(kindTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.reports, to: reportsAddress(organisation) }]} />}
      />
      <ul className="template-list">
        {items.map(({ kind, isAdapted, chapterCount, changedAt, changedBy }) => (
          <li key={kind}>
            <div className="template-words">
              <h2>
                <Link to={templateAddress(organisation, kind)}>{names.kinds[kind]}</Link>
              </h2>
              <p>{names.about[kind]}</p>
            </div>
            <p className="template-facts">
              <Tag>{isAdapted ? t.adapted : t.ownsKaarnas}</Tag>
              <span>{t.chapterCount(chapterCount)}</span>
              {isAdapted && changedAt && changedBy && (
                <small>{t.adaptedBy(changedBy, formatMoment(new Date(changedAt), language))}</small>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
