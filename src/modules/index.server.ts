import { routesOf, type ServerModule, type Services } from '#server/module.ts'
import { openDoor } from '#server/together/door.ts'
import { clockEntriesOfPeople, clockEntriesOfUnits } from './clock/clock-entries-held.queries.ts'
import { createClock } from './clock/clock.server.ts'
import { datedRounds } from './clock/dated-rounds.queries.ts'
import { clockSubjects } from './clock/keeping/tellings.queries.ts'
import { concernSubjects } from './concerns/concern-subjects.queries.ts'
import { concernsOfUnits } from './concerns/concerns-of-units.queries.ts'
import { concernsOnIndicators } from './concerns/concerns-on-indicators.service.ts'
import { createConcerns } from './concerns/concerns.server.ts'
import { groupsOfClock } from './groups/groups-of-clock.service.ts'
import { groupsOfUnits } from './groups/groups-of-units.queries.ts'
import { createGroups } from './groups/groups.server.ts'
import { membershipsOfPeople } from './groups/memberships-of-people.service.ts'
import { endMemberships } from './groups/leaving-groups.service.ts'
import { dutiesOfPeople, dutiesOfUnits } from './groups/responsibility/duties-of-people.queries.ts'
import { meetingOpenings } from './groups/meetings/meeting-openings.service.ts'
import { answersToMeetings } from './groups/meetings/inviting.service.ts'
import { meetingTaskSubjects } from './groups/meetings/meeting-subjects.ts'
import { datedMeetings } from './groups/meetings/meetings.dated.ts'
import { createMeetings } from './groups/meetings/meetings.server.ts'
import { meetingTasksOfPeople } from './groups/meetings/tasks-of-people.queries.ts'
import { minutesSubjects } from './groups/minutes/minutes-subjects.queries.ts'
import { networkDates } from './groups/networks/networks.dated.ts'
import { createHome } from './home/home.server.ts'
import { createCatalogueIndex } from './indicators/catalogue/catalogue-index.service.ts'
import { createCube } from './indicators/cube.service.ts'
import { createIndicators } from './indicators/indicators.server.ts'
import { figuresOfUnits } from './indicators/own/figures-of-units.queries.ts'
import { createBoundaryReader } from './indicators/sources/read-boundaries.ts'
import { createOrganisations } from './organisations/organisations.server.ts'
import { createSubjects } from './organisations/subjects/subjects.service.ts'
import { plansOfConcerns } from './plans/goals-of-concerns.service.ts'
import { goalsOnIndicators } from './plans/goals-on-indicators.service.ts'
import { plansOfUnits } from './plans/plan-parts-of-units.queries.ts'
import { plansOfPeople } from './plans/plan-work-of-people.queries.ts'
import { planSubjects } from './plans/plan-subjects.queries.ts'
import { createPlans } from './plans/plans.server.ts'
import { createRegions } from './regions/regions.server.ts'
import { chaptersOfPeople } from './reports/editing/chapters-of-people.queries.ts'
import { readDocumentBrand } from './reports/brand/document-brand.ts'
import { reportSubjects } from './reports/report-subjects.queries.ts'
import { createReports } from './reports/reports.server.ts'
import { reportOpenings } from './reports/workflow/clock-openings.service.ts'
import { datedWays } from './reports/workflow/dated-ways.queries.ts'
import { reportStepSubjects } from './reports/workflow/report-steps.queries.ts'
import { reportHearings } from './reports/workflow/hearings-of-groups.ts'
import { createSetup } from './setup/setup.server.ts'
import { createSite } from './site/site.server.tsx'

/** Every module of the server, lowest first: a module may use those above it. */
export function createModules(services: Services): ServerModule[] {
  const cube = createCube({ db: services.db, budgetBytes: services.config.cacheBytes, log: services.log })
  const catalogue = createCatalogueIndex()
  const clock = { sources: [datedRounds, datedMeetings, networkDates, datedWays], groups: groupsOfClock }
  const modules: ServerModule[] = [
    createRegions(services, createBoundaryReader(services.config)),
    createOrganisations(services, {
      ofUnits: [
        ...plansOfUnits,
        ...concernsOfUnits,
        ...figuresOfUnits,
        ...groupsOfUnits,
        dutiesOfUnits,
        clockEntriesOfUnits,
      ],
      ofPeople: [
        dutiesOfPeople,
        clockEntriesOfPeople,
        ...plansOfPeople,
        membershipsOfPeople(services),
        meetingTasksOfPeople,
        chaptersOfPeople,
      ],
      left: [endMemberships(services)],
      routes: () => routesOf(modules),
      subjects: createSubjects([
        concernSubjects,
        planSubjects,
        clockSubjects,
        meetingTaskSubjects,
        minutesSubjects,
        reportSubjects,
        reportStepSubjects,
      ]),
    }),
    createIndicators(services, {
      cube,
      catalogue,
      readGoals: goalsOnIndicators(cube),
      readConcerns: concernsOnIndicators,
    }),
    createConcerns({ cube, catalogue }, plansOfConcerns(cube)),
    createPlans(services, cube, catalogue),
    createClock(services, {
      ...clock,
      openings: [meetingOpenings, reportOpenings(cube)],
      answered: [answersToMeetings(services)],
    }),
    createGroups(services, { hearings: [reportHearings], readBrand: readDocumentBrand }),
    createMeetings(services, { cube, plans: plansOfConcerns(cube), clock, sources: [] }),
    createReports(services, cube),
    createSite(services, cube),
    createHome(catalogue),
    createSetup(services),
    openDoor(services, () => ({
      kinds: modules.flatMap((module) => module.together ?? []),
      changed: modules.flatMap((module) => module.changed ?? []),
    })),
  ]
  return modules
}
