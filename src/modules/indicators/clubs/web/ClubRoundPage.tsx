import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { indicatorAddress } from '../../web/addresses.ts'
import type { ClubRound } from '../club-round.ts'
import { AllFigures } from './AllFigures.tsx'
import { ApprovedFigures } from './ApprovedFigures.tsx'
import { clubAddress, clubsAddress } from './club-addresses.ts'
import { clubRoundTexts } from './club-round.texts.ts'
import { DefinitionFacts } from './ClubIndicatorSection.tsx'
import { clubTexts } from './clubs.texts.ts'
import { OwnFigure } from './OwnFigure.tsx'
import { RoundDaysForm } from './RoundForm.tsx'

/** A round: our figure, what has been approved side by side, and for the coordinator everybody's to check. */
export function ClubRoundPage() {
  const round = useLoaderData<ClubRound>()
  const t = useTexts(clubRoundTexts)
  const clubs = useTexts(clubTexts)
  const language = useLanguage()
  const { organisation, today } = usePlace()
  const [isMoving, setMoving] = useState(false)
  const { club, indicator, definition, phase, dueOn, embargoOn } = round
  // While there is something to check, the checking comes before the comparison.
  const isChecked = round.all?.every(({ state }) => state === 'approved') ?? true
  const trail = [
    { label: clubs.title, to: clubsAddress(organisation.slug) },
    { label: textIn(club.name, language), to: clubAddress(organisation.slug, club.slug) },
  ]
  return (
    <>
      <PageHeader
        title={`${textIn(indicator.title, language)}, ${round.year}`}
        breadcrumbs={<Breadcrumbs trail={trail} />}
        lead={t.leads[phase]({ due: formatDay(dueOn, language), embargo: formatDay(embargoOn, language) })}
        actions={
          round.mayRun &&
          today < embargoOn && (
            <Button icon={CalendarClock} onPress={() => setMoving(true)}>
              {t.days}
            </Button>
          )
        }
      />
      {club.isClosed && <p className="club-notice">{clubs.closedNote}</p>}
      <Disclosure level={2} title={t.definition} isOpenAtFirst={round.own?.state === 'missing'}>
        <p className="club-definition">{textIn(definition.definition, language)}</p>
        <DefinitionFacts definition={definition} />
      </Disclosure>
      {round.own && <OwnFigure round={round} own={round.own} />}
      {isChecked && <ApprovedFigures round={round} />}
      {round.all && <AllFigures round={round} figures={round.all} />}
      {!isChecked && <ApprovedFigures round={round} />}
      {round.openedAs !== null && (
        <p className="set-note">
          <Link to={indicatorAddress(organisation.slug, round.openedAs)}>{clubs.seeInBase}</Link>
        </p>
      )}
      {isMoving && <RoundDaysForm club={club.slug} round={round} onClose={() => setMoving(false)} />}
    </>
  )
}
