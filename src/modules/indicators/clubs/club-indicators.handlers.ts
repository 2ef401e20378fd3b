import { type Route, route } from '#server/http.ts'
import type { Jobs } from '#server/jobs.ts'
import { textIn } from '#shared/local-text.ts'
import {
  addClubIndicator,
  addClubRound,
  agreeToClubIndicator,
  updateClubIndicator,
} from './club-indicators.contract.ts'
import {
  addIndicator,
  agreeTo,
  beginRound,
  changeIndicator,
  readIndicatorView,
  requireClubIndicator,
} from './club-indicators.service.ts'
import { holdOpenClub, requireCoordinator, requireJoined } from './clubs.service.ts'
import { openAtOnce } from './open-at-once.service.ts'

/** What a club counts: its indicators, the agreements on them, and the rounds of each year. */
export const clubIndicatorRoutes = (jobs: Jobs): Route[] => [
  route(addClubIndicator, async (call, { organisation: _, club: slug, ...content }) => {
    const club = await holdOpenClub(call, slug)
    requireCoordinator(club, call.organisation)
    const id = await addIndicator(call, club, content)
    call.audit(`club:${slug}`, { indicator: textIn(content.title, 'fi') })
    return readIndicatorView(call, slug, id)
  }),

  route(updateClubIndicator, async (call, { organisation: _, club: slug, indicator: id, version, ...content }) => {
    const club = await holdOpenClub(call, slug)
    requireCoordinator(club, call.organisation)
    const edition = await changeIndicator(call, club, { id, version, content })
    await openAtOnce(call, jobs, slug)
    call.audit(`club:${slug}`, { indicator: textIn(content.title, 'fi'), edition })
    return readIndicatorView(call, slug, id)
  }),

  route(agreeToClubIndicator, async (call, { club: slug, indicator: id, edition, unitId }) => {
    const club = await holdOpenClub(call, slug)
    requireJoined(club, call.organisation)
    const indicator = requireClubIndicator(club, id)
    await agreeTo(call, indicator, { edition, unitId })
    call.audit(`club:${slug}`, { indicator: textIn(indicator.title, 'fi'), edition })
    return readIndicatorView(call, slug, id)
  }),

  route(addClubRound, async (call, { club: slug, indicator: id, year, dueOn, embargoOn }) => {
    const club = await holdOpenClub(call, slug)
    requireCoordinator(club, call.organisation)
    const indicator = requireClubIndicator(club, id)
    const round = await beginRound(call, indicator, { year, dueOn, embargoOn })
    call.audit(`club:${slug}`, { indicator: textIn(indicator.title, 'fi'), year, dueOn, embargoOn })
    const { rounds } = await readIndicatorView(call, slug, id)
    return rounds.find((one) => one.id === round)!
  }),
]
