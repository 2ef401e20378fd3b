import { type Route, route } from '#server/http.ts'
import type { Jobs } from '#server/jobs.ts'
import { AppError } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import { toClub, toSummary } from './club-views.service.ts'
import { answersInClubs } from './clubs.access.ts'
import {
  addClub,
  answerClub,
  closeClub,
  getClub,
  inviteToClub,
  listClubs,
  updateClub,
  withdrawClubInvitation,
} from './clubs.contract.ts'
import { deleteMembership, saveMembership, setClosed, updateClubContent } from './clubs.queries.ts'
import {
  authorOf,
  type ClubCall,
  foundClub,
  holdClub,
  holdOpenClub,
  listWholeClubs,
  requireAnswer,
  requireClub,
  requireCoordinator,
  requireInvitable,
  viewerOf,
} from './clubs.service.ts'
import { openAtOnce } from './open-at-once.service.ts'

const readClubView = async (call: ClubCall, slug: string) => toClub(await requireClub(call, slug), await viewerOf(call))

const readingRoutes: Route[] = [
  route(listClubs, async (call) => {
    const viewer = await viewerOf(call)
    const clubs = await listWholeClubs(call)
    return { items: clubs.map((club) => toSummary(club, viewer)), mayAdd: answersInClubs(viewer.role) }
  }),

  route(getClub, (call, { club }) => readClubView(call, club)),
]

const runningRoutes = (jobs: Jobs): Route[] => [
  route(addClub, async (call, { organisation: _, ...content }) => {
    const slug = await foundClub(call, content)
    call.audit(`club:${slug}`, { name: textIn(content.name, 'fi') })
    return readClubView(call, slug)
  }),

  route(updateClub, async (call, { organisation: _, club: slug, version, ...content }) => {
    const club = await holdOpenClub(call, slug)
    requireCoordinator(club, call.organisation)
    if (club.version !== version)
      throw new AppError('conflict', `${slug} was changed meanwhile`, {
        extra: { current: await readClubView(call, slug) },
      })
    await updateClubContent(call.tx, club.id, content, authorOf(call))
    await openAtOnce(call, jobs, slug)
    call.audit(`club:${slug}`, { name: textIn(content.name, 'fi') })
    return readClubView(call, slug)
  }),

  route(closeClub, async (call, { club: slug, closed }) => {
    const club = await holdClub(call, slug)
    requireCoordinator(club, call.organisation)
    if (club.isClosed !== closed) await setClosed(call.tx, club.id, closed, authorOf(call))
    call.audit(`club:${slug}`, { closed })
    return readClubView(call, slug)
  }),
]

const membershipRoutes: Route[] = [
  route(inviteToClub, async (call, { club: slug, member }) => {
    const club = await holdOpenClub(call, slug)
    requireCoordinator(club, call.organisation)
    const invited = await requireInvitable(call, club, member)
    const membership = { clubId: club.id, organisationId: invited.id, state: 'invited' as const }
    await saveMembership(call.tx, membership, authorOf(call))
    call.audit(`club:${slug}`, { member })
    return readClubView(call, slug)
  }),

  route(withdrawClubInvitation, async (call, { club: slug, member }) => {
    const club = await holdOpenClub(call, slug)
    requireCoordinator(club, call.organisation)
    const invited = club.members.find((one) => one.slug === member && one.state === 'invited')
    if (!invited) throw new AppError('notFound', `${member} has no open invitation`)
    await deleteMembership(call.tx, club.id, invited.organisationId)
    call.audit(`club:${slug}`, { member })
    return readClubView(call, slug)
  }),

  route(answerClub, async (call, { club: slug, answer }) => {
    const { tx, organisation } = call
    const club = await holdOpenClub(call, slug)
    const state = requireAnswer(club, organisation, answer)
    await saveMembership(tx, { clubId: club.id, organisationId: organisation.id, state }, authorOf(call))
    call.audit(`club:${slug}`, { answer })
    return { state }
  }),
]

/** Benchmarking clubs themselves, and who is in them. */
export const clubRoutes = (jobs: Jobs): Route[] => [...readingRoutes, ...runningRoutes(jobs), ...membershipRoutes]
