import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation, type DemoSlug, demoUnit } from '#modules/organisations/demo-organisations.ts'
import { type DemoPersonKey, demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import { addDays, type Day } from '#shared/day.ts'
import { type DemoClub, type DemoRound, demoSpeakers } from './demo-club.ts'
import { exerciseClub } from './demo-exercise-club.ts'
import { libraryClub } from './demo-library-club.ts'
import { approveFigures, saveFigure, saveQuestion } from './club-figures.queries.ts'
import { insertClubIndicator, saveAgreement } from './club-indicators.queries.ts'
import { insertRound } from './club-rounds.queries.ts'
import { type Author, insertClub, saveMembership } from './clubs.queries.ts'
import { openFigures } from './open-figures.service.ts'

const authorOf = (person: DemoPersonKey, day: Day): Author => ({
  name: demoPerson(person).name,
  now: new Date(`${day}T09:10:00Z`),
})

/** Kinds of the demo's ids. */
const clubKind = 0x70
const indicatorKind = 0x71
const roundKind = 0x72

/** Puts the demo's clubs in place; its organisations, people and regions must be there. */
export async function seedDemoClubs(tx: Tx): Promise<void> {
  for (const [at, club] of [libraryClub, exerciseClub].entries()) await seedClub(tx, club, at + 1)
}

async function seedClub(tx: Tx, club: DemoClub, number: number): Promise<void> {
  const { slug, coordinator, content, foundedOn, joined, invited } = club
  const organisationId = demoOrganisation(coordinator).id
  const clubId = await insertClub(
    tx,
    { id: demoId(clubKind, number), slug, organisationId, content },
    authorOf(demoSpeakers[coordinator], foundedOn),
  )
  for (const [member, day] of Object.entries(joined) as [DemoSlug, Day][])
    await saveMembership(
      tx,
      { clubId, organisationId: demoOrganisation(member).id, state: 'joined' },
      authorOf(demoSpeakers[member], day),
    )
  for (const [member, day] of Object.entries(invited) as [DemoSlug, Day][])
    await saveMembership(
      tx,
      { clubId, organisationId: demoOrganisation(member).id, state: 'invited' },
      authorOf(demoSpeakers[coordinator], day),
    )
  for (const [at, indicator] of club.indicators.entries()) {
    const { code, definedOn, content: defined, agreed, rounds, unit } = indicator
    const author = authorOf(demoSpeakers[coordinator], definedOn)
    const id = demoId(indicatorKind, number * 100 + at + 1)
    await insertClubIndicator(tx, { id, clubId, code, content: defined }, author)
    for (const [member, day] of Object.entries(agreed) as [DemoSlug, Day][])
      await saveAgreement(
        tx,
        {
          indicatorId: id,
          edition: 1,
          organisationId: demoOrganisation(member).id,
          unitId: member === coordinator && unit ? demoUnit(member, unit).id : null,
        },
        authorOf(demoSpeakers[member], day),
      )
    for (const [index, round] of rounds.entries())
      await seedRound(tx, {
        id: demoId(roundKind, number * 10_000 + (at + 1) * 100 + index + 1),
        indicatorId: id,
        round,
        coordinator,
      })
  }
  const opening = { organisationId, slug }
  if (club.openedOn)
    await openFigures(tx, opening, { now: new Date(`${addDays(club.openedOn, -1)}T21:05:00Z`), today: club.openedOn })
}

interface RoundPlanting {
  id: string
  indicatorId: string
  round: DemoRound
  coordinator: DemoSlug
}

async function seedRound(tx: Tx, { id, indicatorId, round, coordinator }: RoundPlanting): Promise<void> {
  const { year, begunOn, dueOn, embargoOn, figures } = round
  const speaker = demoSpeakers[coordinator]
  await insertRound(tx, { id, indicatorId, edition: 1, year, dueOn, embargoOn }, authorOf(speaker, begunOn))
  for (const { by, on, value = null, reason = null, note = null, approvedOn, question } of figures) {
    const organisationId = demoOrganisation(by).id
    await saveFigure(tx, { roundId: id, organisationId, value, reason, note }, authorOf(demoSpeakers[by], on))
    if (approvedOn)
      await approveFigures(tx, { roundId: id, organisationIds: [organisationId] }, authorOf(speaker, approvedOn))
    if (question)
      await saveQuestion(tx, { roundId: id, organisationId, question: question.text }, authorOf(speaker, question.on))
  }
}
