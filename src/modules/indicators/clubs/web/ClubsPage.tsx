import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import type { ClubSummary } from '../club.ts'
import { clubAddress } from './club-addresses.ts'
import { ClubForm } from './ClubForm.tsx'
import { clubTexts } from './clubs.texts.ts'
import type { ClubsData } from './clubs.loader.ts'
import { TaskList } from './TaskList.tsx'

/** The organisation's benchmarking clubs, and what waits in them. */
export function ClubsPage() {
  const { items, mayAdd } = useLoaderData<ClubsData>()
  const t = useTexts(clubTexts)
  const [isFounding, setFounding] = useState(false)
  const found = mayAdd && (
    <Button variant="primary" icon={Plus} onPress={() => setFounding(true)}>
      {t.found}
    </Button>
  )
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} actions={items.length > 0 && found} />
      {items.length === 0 ? (
        <EmptyState title={t.empty.title} actions={found}>
          {mayAdd ? t.empty.text : t.empty.reader}
        </EmptyState>
      ) : (
        <>
          <section className="set-section">
            <h2>{t.waiting}</h2>
            <TaskList tasks={items.flatMap(({ waiting }) => waiting)} />
          </section>
          <section className="set-section">
            <h2>{t.clubs}</h2>
            <ul className="set-list">
              {items.map((club) => (
                <ClubLine key={club.slug} club={club} />
              ))}
            </ul>
          </section>
        </>
      )}
      {isFounding && <ClubForm onClose={() => setFounding(false)} />}
    </>
  )
}

function ClubLine({ club }: { club: ClubSummary }) {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  return (
    <li>
      <div>
        <Link to={clubAddress(organisation.slug, club.slug)}>{textIn(club.name, language)}</Link>
        {club.description && <p>{textIn(club.description, language)}</p>}
      </div>
      <p className="set-facts">
        <span className="club-tags">
          {club.membership && <Tag>{t.states[club.membership]}</Tag>}
          {club.isClosed && <Tag>{t.closed}</Tag>}
        </span>
        <small>{club.isCoordinator ? t.coordinated : t.coordinatedBy(textIn(club.coordinator.name, language))}</small>
        <small>{t.counts(club.members, club.indicators)}</small>
      </p>
    </li>
  )
}
