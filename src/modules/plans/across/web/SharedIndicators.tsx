import { Link } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { PlanText } from '../../web/PlanText.tsx'
import { type Across, type SharedIndicator, sharedIndicators } from '../across.ts'
import { acrossTexts } from '../across.texts.ts'

/** Figures that several organisations aim to change: what they could agree upon. */
export function SharedIndicators({ data: { goals, organisations } }: { data: Across }) {
  const t = useTexts(acrossTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const shared = sharedIndicators(goals)
  const nameOf = (slug: string) => {
    const found = organisations.find((one) => one.slug === slug)
    return found ? textIn(found.name, language) : slug
  }
  const columns: Column<SharedIndicator>[] = [
    {
      id: 'indicator',
      title: t.indicator,
      isRowHeader: true,
      cell: ({ key, title }) => <Link to={`/app/${organisation.slug}/state/${key}`}>{textIn(title, language)}</Link>,
    },
    {
      id: 'whose',
      title: t.whose,
      cell: (one) => (
        <ul className="across-whose">
          {one.goals.map((goal) => (
            <li key={goal.id}>
              {nameOf(goal.organisation)}: <PlanText text={goal.title} />
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <section className="across-section">
      <h2>{t.shared}</h2>
      {shared.length === 0 ? (
        <p className="muted">{t.noneShared}</p>
      ) : (
        <>
          <p className="muted">{t.sharedHelp}</p>
          <Table
            caption={t.shared}
            isCaptionHidden
            columns={columns}
            rows={shared}
            keyOf={({ key }) => key}
            narrow="stack"
          />
        </>
      )}
    </section>
  )
}
