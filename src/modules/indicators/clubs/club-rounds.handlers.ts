import { type Route, route } from '#server/http.ts'
import type { Jobs } from '#server/jobs.ts'
import { textIn } from '#shared/local-text.ts'
import { answer, approve, ask, moveDays, readRoundView, reportFigure, requireRound } from './club-rounds.service.ts'
import {
  answerClubQuestion,
  approveClubFigures,
  askAboutClubFigure,
  getClubRound,
  reportClubFigure,
  updateClubRound,
} from './club-rounds.contract.ts'
import { type ClubWritingCall, holdOpenClub, requireCoordinator } from './clubs.service.ts'
import { openAtOnce } from './open-at-once.service.ts'
import type { RoundPlace } from './round-view.service.ts'

/** A round of a held club, with what the audit log says of it. */
async function holdRound(call: ClubWritingCall, club: string, round: string): Promise<RoundPlace> {
  return requireRound(await holdOpenClub(call, club), round)
}

const nameOf = ({ indicator, round }: RoundPlace) => ({ indicator: textIn(indicator.title, 'fi'), year: round.year })

const runningRoutes = (jobs: Jobs): Route[] => [
  route(updateClubRound, async (call, { club, round, version, dueOn, embargoOn }) => {
    const place = await holdRound(call, club, round)
    requireCoordinator(place.club, call.organisation)
    await moveDays(call, place, { version, dueOn, embargoOn })
    await openAtOnce(call, jobs, club)
    call.audit(`club:${club}`, { ...nameOf(place), dueOn, embargoOn })
    return readRoundView(call, club, round)
  }),

  route(approveClubFigures, async (call, { club, round, figures }) => {
    const place = await holdRound(call, club, round)
    requireCoordinator(place.club, call.organisation)
    await approve(call, place, figures)
    await openAtOnce(call, jobs, club)
    call.audit(`club:${club}`, { ...nameOf(place), members: figures.map(({ member }) => member) })
    return readRoundView(call, club, round)
  }),

  route(askAboutClubFigure, async (call, { club, round, member, question }) => {
    const place = await holdRound(call, club, round)
    requireCoordinator(place.club, call.organisation)
    await ask(call, place, { member, question })
    call.audit(`club:${club}`, { ...nameOf(place), member })
    return readRoundView(call, club, round)
  }),
]

const reportingRoutes: Route[] = [
  route(getClubRound, (call, { club, round }) => readRoundView(call, club, round)),

  route(reportClubFigure, async (call, { organisation: _, club, round, ...figure }) => {
    const place = await holdRound(call, club, round)
    await reportFigure(call, place, figure)
    call.audit(`club:${club}`, { ...nameOf(place), value: figure.value })
    return readRoundView(call, club, round)
  }),

  route(answerClubQuestion, async (call, { club, round, answer: text }) => {
    const place = await holdRound(call, club, round)
    await answer(call, place, text)
    call.audit(`club:${club}`, nameOf(place))
    return readRoundView(call, club, round)
  }),
]

/** The figures of a year: reported, asked about, approved. */
export const clubRoundRoutes = (jobs: Jobs): Route[] => [...reportingRoutes, ...runningRoutes(jobs)]
