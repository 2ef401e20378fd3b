import type { LoaderFunctionArgs } from 'react-router'

import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import type { LocalText } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { listSharingPartners } from '../../sets/indicator-sets.contract.ts'
import type { Club, ClubSummary } from '../club.ts'
import type { ClubRound } from '../club-round.ts'
import { getClubRound } from '../club-rounds.contract.ts'
import { getClub, listClubs } from '../clubs.contract.ts'

export interface ClubsData {
  items: readonly ClubSummary[]
  mayAdd: boolean
}

export const loadClubs = ({ params }: LoaderFunctionArgs): Promise<ClubsData> =>
  call(listClubs, { organisation: params.organisation ?? '' })

export interface ClubData {
  club: Club
  /** Units that can answer for a figure; none for those who may not choose. */
  units: readonly UnitView[]
  /** Organisations that can be invited; none for those who may not invite. */
  partners: readonly { slug: string; name: LocalText }[]
}

export async function loadClub({ params }: LoaderFunctionArgs): Promise<ClubData> {
  const organisation = params.organisation ?? ''
  const club = await call(getClub, { organisation, club: params.club ?? '' })
  const [units, partners] = await Promise.all([
    club.mayAnswer ? call(listUnits, { organisation }) : { units: [] },
    club.mayRun && !club.isClosed ? call(listSharingPartners, { organisation }) : { items: [] },
  ])
  const present = new Set(
    club.members.flatMap(({ slug, state }) => (state === 'joined' || state === 'invited' ? [slug] : [])),
  )
  return { club, units: units.units, partners: partners.items.filter(({ slug }) => !present.has(slug)) }
}

export const loadClubRound = ({ params }: LoaderFunctionArgs): Promise<ClubRound> =>
  call(getClubRound, { organisation: params.organisation ?? '', club: params.club ?? '', round: params.round ?? '' })
