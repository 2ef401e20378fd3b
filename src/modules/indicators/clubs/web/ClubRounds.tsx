import { Link, useLoaderData } from 'react-router'

import { formatDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { StatusMark, type Status } from '#web/ui/StatusMark.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { ClubIndicator, ClubRoundHead, RoundPhase } from '../club.ts'
import { roundAddress } from './club-addresses.ts'
import type { ClubData } from './clubs.loader.ts'
import { clubTexts } from './clubs.texts.ts'

const statuses: Record<RoundPhase, Status> = {
  collecting: 'running',
  embargoed: 'paused',
  open: 'done',
  membersOnly: 'done',
}

/** Where a round stands, as shape and words. */
export function RoundPhaseMark({ round }: { round: Pick<ClubRoundHead, 'phase' | 'dueOn' | 'embargoOn'> }) {
  return <StatusMark status={statuses[round.phase]} label={phaseIn(round, useLanguage())} />
}

const phaseIn = (
  { phase, dueOn, embargoOn }: Pick<ClubRoundHead, 'phase' | 'dueOn' | 'embargoOn'>,
  language: Language,
): string =>
  clubTexts[language].phases[phase]({ due: formatDay(dueOn, language), embargo: formatDay(embargoOn, language) })

/** The rounds of an indicator, newest first. */
export function ClubRounds({ indicator }: { indicator: ClubIndicator }) {
  const { club } = useLoaderData<ClubData>()
  const t = useTexts(clubTexts)
  const title = textIn(indicator.title, useLanguage())
  const columns = useColumns(club, title)
  if (indicator.rounds.length === 0) return <p className="muted">{t.noRounds}</p>
  return (
    <Table
      caption={t.roundsOf(title)}
      isCaptionHidden
      columns={columns}
      rows={indicator.rounds}
      keyOf={({ id }) => id}
      narrow="stack"
    />
  )
}

function useColumns(club: ClubData['club'], title: string): Column<ClubRoundHead>[] {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const members = club.members.filter(({ state }) => state === 'joined').length
  const mayOpen = club.isCoordinator || club.membership === 'joined'
  return [
    {
      id: 'year',
      title: t.year,
      isRowHeader: true,
      cell: ({ id, year }) =>
        mayOpen ? (
          <Link to={roundAddress(organisation.slug, club.slug, id)} aria-label={t.openRound(year, title)}>
            {year}
          </Link>
        ) : (
          year
        ),
    },
    { id: 'phase', title: t.phase, cell: (round) => <RoundPhaseMark round={round} /> },
    { id: 'due', title: t.dueOn, isNumeric: true, cell: ({ dueOn }) => formatDay(dueOn, language) },
    { id: 'embargo', title: t.embargoOn, isNumeric: true, cell: ({ embargoOn }) => formatDay(embargoOn, language) },
    {
      id: 'reported',
      title: t.reported,
      isNumeric: true,
      cell: ({ reported }) => t.ofMembers(reported, Math.max(members, reported)),
    },
    {
      id: 'approved',
      title: t.approved,
      isNumeric: true,
      cell: ({ approved, reported }) => t.ofMembers(approved, Math.max(members, reported)),
    },
  ]
}
