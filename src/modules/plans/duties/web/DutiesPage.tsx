import { Printer } from 'lucide-react'
import { Link, useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { dutyTexts } from '../duties.texts.ts'
import type { Coverage } from '../duty.ts'
import type { DutyInPlans, DutyPart } from '../duty-overview.ts'

const marks: Record<Coverage, Status> = { approved: 'done', draft: 'running', none: 'late' }

/** The duties that the law gives, and where the plans answer each of them. */
export function DutiesPage() {
  const duties = useLoaderData<readonly DutyInPlans[]>()
  const t = useTexts(dutyTexts)
  const { organisation } = usePlace()
  const count = (wanted: Coverage) => duties.filter(({ coverage }) => coverage === wanted).length
  const header = {
    title: t.title,
    breadcrumbs: <Breadcrumbs trail={[{ label: t.back, to: `/app/${organisation.slug}/plan` }]} />,
  }
  if (duties.length === 0)
    return (
      <>
        <PageHeader {...header} />
        <EmptyState title={t.noneTitle}>{t.noneText}</EmptyState>
      </>
    )
  return (
    <>
      <PageHeader
        {...header}
        lead={t.lead(count('approved'), count('draft'), count('none'))}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t.print}
          </Button>
        }
      />
      <ul className="duties">
        {duties.map((duty) => (
          <Duty key={duty.duty} duty={duty} />
        ))}
      </ul>
      <p className="small muted">{t.explanation}</p>
    </>
  )
}

function Duty({ duty: { duty, citations, coverage, parts } }: { duty: DutyInPlans }) {
  const t = useTexts(dutyTexts)
  return (
    <li className="duty">
      <div className="duty-words">
        <h2>{t.names[duty]}</h2>
        <p className="duty-law">
          {citations.map(({ act, section }) => `${t.section(actName(t.acts, act), section)} (${act})`).join(' · ')}
        </p>
        <p>{t.asks[duty]}</p>
      </div>
      <div className="duty-answer">
        <StatusMark status={marks[coverage]} label={t.coverages[coverage]} />
        {parts.length > 0 ? (
          <ul aria-label={`${t.where}: ${t.names[duty]}`}>
            {parts.map((part) => (
              <li key={part.id}>
                <Answer part={part} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="muted">{t.nowhere}</p>
        )}
      </div>
    </li>
  )
}

const actName = (names: Readonly<Record<string, string>>, act: string): string => names[act] ?? act

function Answer({ part }: { part: DutyPart }) {
  const t = useTexts(dutyTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { kind, id, title, programmeId, programmeName, programmeStatus } = part
  const place = `/app/${organisation.slug}/plan?programme=${programmeId}`
  const facts = [
    t.kinds[kind],
    ...(kind === 'programme' ? [] : [textIn(programmeName, language)]),
    ...(programmeStatus === 'draft' ? [t.draftMark] : []),
  ]
  return (
    <>
      <Link to={kind === 'programme' ? place : `${place}#${kind}-${id}`}>{textIn(title, language)}</Link>
      <span className="small muted"> · {facts.join(' · ')}</span>
    </>
  )
}
