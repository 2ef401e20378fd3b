import { useLoaderData } from 'react-router'

import { MissingHearings } from '#modules/groups/web/MissingHearings.tsx'
import { formatMoment } from '#shared/day.ts'
import { DecisionsOn } from '#modules/organisations/decisions/web/DecisionsOn.tsx'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { sayStep } from '../say-step.ts'
import type { ReportWay } from '../way.contract.ts'
import { Decisions } from './Decisions.tsx'
import type { HandlingPageData } from './handling-data.ts'
import { handlingTexts } from './handling.texts.ts'
import { SectorComments } from './SectorComments.tsx'
import { Statements } from './Statements.tsx'
import { useStageNames } from './use-stage-names.ts'
import { WayBar } from './WayBar.tsx'
import { WayNow } from './WayNow.tsx'

/** A report's handling: where it is, whom it waits for, and all that was said and decided of it. */
export function HandlingPage() {
  const t = useTexts(handlingTexts)
  const language = useLanguage()
  const { way, statements, hearings } = useLoaderData<HandlingPageData>()
  const { slug } = usePlace().organisation
  const title = textIn(way.report.title, language)
  const trail = [{ label: title, to: `/app/${slug}/reports/${way.report.id}` }]
  const isAsked = way.stages.includes('statements') || statements.length > 0
  return (
    <div className="handling">
      <PageHeader
        title={t.title(title)}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        {...(way.round > 1 ? { eyebrow: t.round(way.round) } : {})}
      />
      <WayBar way={way} />
      <WayNow way={way} />
      <MissingHearings path={`reports/${way.report.id}/handling`} hearings={hearings} />
      {isAsked && <Statements way={way} statements={statements} />}
      {(way.stages.includes('comments') || way.comments.length > 0) && <SectorComments way={way} />}
      <Decisions way={way} />
      <DecisionsOn kind="report" id={way.report.id} />
      <History way={way} />
    </div>
  )
}

function History({ way }: { way: ReportWay }) {
  const { steps } = way
  const nameOf = useStageNames(way)
  const t = useTexts(handlingTexts)
  const language = useLanguage()
  if (steps.length === 0) return null
  return (
    <Disclosure level={2} title={`${t.history} (${steps.length})`}>
      <ol className="handling-steps">
        {steps.map((step) => (
          <li key={step.id}>
            <span>{sayStep(step, language, nameOf(step.to))}</span>
            <span className="small muted">
              {step.byName}, {formatMoment(new Date(step.at), language)} · {t.round(step.round)}
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
