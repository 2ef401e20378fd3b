import type { ReactNode } from 'react'

import { textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { PlaceName } from '../web/PlaceName.tsx'
import { SiteDocument, type SiteFrame } from '../web/SiteDocument.tsx'
import { siteReportTexts } from './site-reports.texts.ts'

export interface ReportPageProps {
  frame: SiteFrame
  organisation: Organisation
}

interface Props extends ReportPageProps {
  title: string
  description: string
  /** Below the address of the reports; null: a page that is no address. */
  path: string | null
  /** Where the reader is, from the reports on: addresses below that of the reports. */
  trail?: readonly { path: string; label: string }[]
  children: ReactNode
}

export const reportsAddress = ({ slug }: Organisation): string => `/${slug}/reports`

/** The document around a public page of reports, with the way back. */
export function ReportFrame({ frame, organisation, title, description, path, trail = [], children }: Props) {
  const { language } = frame
  const t = siteReportTexts[language]
  const name = textIn(organisation.name, language)
  const home = reportsAddress(organisation)
  return (
    <SiteDocument
      frame={frame}
      title={`${title}, ${name}`}
      description={description}
      path={path === null ? null : `${home}${path}`}
      isDemo={organisation.demo}
      name={<PlaceName organisation={organisation} language={language} />}
      footer={<b>{name}</b>}
    >
      <div className="site-part site-report">
        <nav className="breadcrumbs" aria-label={t.where}>
          <ol>
            <li>
              <a href={`/${language}/${organisation.slug}`}>{name}</a>
            </li>
            {path !== '' && (
              <li>
                <a href={`/${language}${home}`}>{t.title}</a>
              </li>
            )}
            {trail.map((step) => (
              <li key={step.path}>
                <a href={`/${language}${home}${step.path}`}>{step.label}</a>
              </li>
            ))}
          </ol>
        </nav>
        {children}
      </div>
    </SiteDocument>
  )
}

/** A plain form that asks the server: it works without a script. */
export const SearchForm = ({
  action,
  label,
  words,
  button,
}: {
  action: string
  label: string
  words: string
  button: string
}) => (
  <form className="report-search" role="search" action={action} method="get">
    <label className="field-label" htmlFor="q">
      {label}
    </label>
    <div className="report-search-row">
      <input className="input" id="q" name="q" type="search" defaultValue={words} maxLength={200} />
      <button className="button secondary" type="submit">
        {button}
      </button>
    </div>
  </form>
)
