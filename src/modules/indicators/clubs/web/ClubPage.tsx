import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { clubsAddress } from './club-addresses.ts'
import { ClubActions } from './ClubActions.tsx'
import { ClubIndicatorForm } from './ClubIndicatorForm.tsx'
import { ClubIndicatorSection } from './ClubIndicatorSection.tsx'
import { ClubInvitation } from './ClubInvitation.tsx'
import { ClubMembers } from './ClubMembers.tsx'
import type { ClubData } from './clubs.loader.ts'
import { clubTexts } from './clubs.texts.ts'
import { TaskList } from './TaskList.tsx'

/** A club: what it counts and by which definitions, the rounds, and who is in it. */
export function ClubPage() {
  const { club } = useLoaderData<ClubData>()
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const coordinator = club.isCoordinator ? t.coordinated : t.coordinatedBy(textIn(club.coordinator.name, language))
  return (
    <>
      <PageHeader
        title={textIn(club.name, language)}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.title, to: clubsAddress(organisation.slug) }]} />}
        eyebrow={coordinator}
        lead={club.description && textIn(club.description, language)}
        actions={<ClubActions club={club} />}
      />
      {club.isClosed && <p className="club-notice">{t.closedNote}</p>}
      {club.membership === 'invited' && <ClubInvitation club={club} />}
      {club.membership !== 'invited' && club.waiting.length > 0 && (
        <section className="set-section">
          <h2>{t.waiting}</h2>
          <TaskList tasks={club.waiting} />
        </section>
      )}
      <Indicators />
      <ClubMembers />
    </>
  )
}

function Indicators() {
  const { club } = useLoaderData<ClubData>()
  const t = useTexts(clubTexts)
  const [isAdding, setAdding] = useState(false)
  const mayChange = club.mayRun && !club.isClosed
  return (
    <section className="set-section">
      <header className="club-heading">
        <h2>{t.indicators}</h2>
        {mayChange && (
          <Button
            icon={Plus}
            variant={club.indicators.length === 0 ? 'primary' : 'secondary'}
            onPress={() => setAdding(true)}
          >
            {t.addIndicator}
          </Button>
        )}
      </header>
      {club.indicators.length === 0 && <p className="muted">{t.noIndicators}</p>}
      {club.indicators.map((indicator) => (
        <ClubIndicatorSection key={indicator.id} indicator={indicator} />
      ))}
      {isAdding && <ClubIndicatorForm club={club.slug} onClose={() => setAdding(false)} />}
    </section>
  )
}
