import { Printer } from 'lucide-react'
import { useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { type Across, themeRows } from '../across.ts'
import { acrossTexts } from '../across.texts.ts'
import { AcrossTheme } from './AcrossTheme.tsx'
import { SharedIndicators } from './SharedIndicators.tsx'

/** What the county and its municipalities aim at: who has a goal on what, who works on the same, and what nobody works on. */
export function AcrossPage() {
  const data = useLoaderData<Across>()
  const t = useTexts(acrossTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const header = {
    title: t.title,
    breadcrumbs: <Breadcrumbs trail={[{ label: t.back, to: `/app/${organisation.slug}/plan` }]} />,
  }
  if (!data.county)
    return (
      <>
        <PageHeader {...header} />
        <EmptyState title={t.noCounty}>{t.noCountyText}</EmptyState>
      </>
    )
  const planning = data.organisations.filter(({ programmes }) => programmes.length > 0)
  const all = data.organisations.length + data.notHere.length
  return (
    <>
      <PageHeader
        {...header}
        lead={t.lead(textIn(data.county, language), planning.length, all, data.goals.length)}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <section className="across-section">
        <h2>{t.byTheme}</h2>
        <p className="muted">{t.byThemeHelp}</p>
        <ul className="across-themes">
          {themeRows(data).map((row) => (
            <AcrossTheme key={row.theme} row={row} planning={planning} />
          ))}
        </ul>
      </section>
      <SharedIndicators data={data} />
      <Who data={data} />
    </>
  )
}

function Who({ data: { organisations, notHere } }: { data: Across }) {
  const t = useTexts(acrossTexts)
  const language = useLanguage()
  return (
    <section className="across-section">
      <h2>{t.who}</h2>
      <dl className="across-who">
        {organisations.map(({ slug, name, programmes }) => (
          <div key={slug}>
            <dt>{textIn(name, language)}</dt>
            <dd className={programmes.length > 0 ? undefined : 'muted'}>
              {programmes.map((one) => textIn(one.name, language)).join(', ') || t.noPlan}
            </dd>
          </div>
        ))}
        {notHere.length > 0 && (
          <div>
            <dt>{t.notHere}</dt>
            <dd className="muted">{notHere.map((name) => textIn(name, language)).join(', ')}</dd>
          </div>
        )}
      </dl>
      <p className="small muted">{t.drafts}</p>
    </section>
  )
}
