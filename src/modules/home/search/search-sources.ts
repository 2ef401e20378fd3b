import type { CatalogueIndex } from '#modules/indicators/catalogue/catalogue-index.service.ts'
import { findInCatalogue } from '#modules/indicators/catalogue/find-in-catalogue.service.ts'
import { plainLetters } from '#modules/indicators/catalogue/finnish-root.ts'
import { bonusOf, titleScorer } from '#modules/indicators/catalogue/title-score.ts'
import { clockAccess } from '#modules/clock/clock.access.ts'
import { foundEntries } from '#modules/clock/clock-search.queries.ts'
import { concernsAccess } from '#modules/concerns/concerns.access.ts'
import { describeConcerns, findableConcerns } from '#modules/concerns/concern-search.queries.ts'
import { foundGroups } from '#modules/groups/group-search.queries.ts'
import { seesAllGroups } from '#modules/groups/groups.access.ts'
import { foundNetworks } from '#modules/groups/networks/network-search.queries.ts'
import { networksAccess } from '#modules/groups/networks/networks.access.ts'
import {
  describePlanParts,
  findablePlanParts,
  findNamedRounds,
  type NamedRound,
  planPartsOf,
} from '#modules/plans/plan-search.queries.ts'
import { describeProjects, findableProjects, projectsOf } from '#modules/plans/projects/project-search.queries.ts'
import { projectsAccess } from '#modules/plans/projects/projects.access.ts'
import { plansAccess, readsDrafts } from '#modules/plans/plans.access.ts'
import { roundsAccess } from '#modules/plans/rounds/rounds.access.ts'
import { registerOf } from '#modules/regions/region.ts'
import { describeArchivedReports, findableArchivedReports } from '#modules/reports/archive/archive.queries.ts'
import { describeReports, findableReports } from '#modules/reports/report-search.queries.ts'
import { readsDrafts as readsReportDrafts, reportsAccess } from '#modules/reports/reports.access.ts'
import { formatDay } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { roles } from '#shared/roles.ts'
import { languages } from '#shared/texts.ts'
import { meetingSource } from './meeting-source.ts'
import type { IndexedSource, OtherSource } from './search-source.ts'
import { searchTexts } from './search.texts.ts'

/** A viewer finds what has been approved; nobody what has been deleted. */
const planParts: IndexedSource = {
  kinds: ['programme', 'priority', 'goal', 'action'],
  roles: plansAccess.read.roles,
  findable: ({ organisation, membership }) =>
    findablePlanParts(organisation.id, { drafts: readsDrafts(membership.role) }),
  ofActors: planPartsOf,
  describe: ({ tx, organisation }, ids) => describePlanParts(tx, organisation.id, ids),
}

const projects: IndexedSource = {
  kinds: ['project', 'pilot'],
  roles: projectsAccess.read.roles,
  findable: ({ organisation, membership, user }) =>
    findableProjects(organisation.id, { drafts: readsDrafts(membership.role), accountId: user.id }),
  ofActors: projectsOf,
  describe: ({ tx, organisation }, ids) => describeProjects(tx, organisation.id, ids),
}

const concerns: IndexedSource = {
  kinds: ['concern', 'phenomenon'],
  roles: concernsAccess.read.roles,
  findable: ({ organisation }) => findableConcerns(organisation.id),
  describe: ({ tx, organisation }, ids) => describeConcerns(tx, organisation.id, ids),
}

const reports: IndexedSource = {
  kinds: ['report'],
  roles: reportsAccess.readReport.roles,
  findable: ({ organisation, membership }) =>
    findableReports(organisation.id, { drafts: readsReportDrafts(membership.role) }),
  describe: async ({ tx, organisation }, ids) =>
    (await describeReports(tx, organisation.id, ids)).map((report) => ({ kind: 'report', texts: [], ...report })),
}

const archivedReports: IndexedSource = {
  kinds: ['archivedReport'],
  roles: reportsAccess.readApproved.roles,
  findable: ({ organisation }) => findableArchivedReports(organisation.id),
  describe: async ({ tx, organisation }, ids) =>
    (await describeArchivedReports(tx, organisation.id, ids)).map((report) => ({ kind: 'archivedReport', ...report })),
}

const groups: IndexedSource = {
  kinds: ['group'],
  roles: roles.filter(seesAllGroups),
  findable: ({ organisation }) => foundGroups.findable(organisation.id),
  describe: ({ tx, organisation }, ids) => foundGroups.describe(tx, organisation.id, ids),
}

const networks: IndexedSource = {
  kinds: ['network'],
  roles: networksAccess.read.roles,
  findable: ({ organisation }) => foundNetworks.findable(organisation.id),
  describe: ({ tx, organisation }, ids) => foundNetworks.describe(tx, organisation.id, ids),
}

const clockEntries: IndexedSource = {
  kinds: ['clockEntry'],
  roles: clockAccess.read.roles,
  findable: ({ organisation }) => foundEntries.findable(organisation.id),
  describe: ({ tx, organisation }, ids) => foundEntries.describe(tx, organisation.id, ids),
}

/** Follow-up rounds have no title of their own: they are called by their programme and its period. There are few. */
const rounds: OtherSource = {
  kinds: ['round'],
  roles: roundsAccess.lead.roles,
  async find({ tx, organisation }, { question: { terms, phrase } }) {
    const scorers = terms.map(titleScorer)
    const matches = (await findNamedRounds(tx, organisation.id)).flatMap((round) => {
      const words = ` ${languages.map((one) => plainLetters(nameOf(round)[one] ?? '')).join(' ')} `
      const scored = scorers.map((score) => score(words.replace(/[^a-z0-9]+/g, ' ')))
      const sum = scored.reduce((total, score) => total + score, bonusOf(words, phrase))
      return scored.every((score) => score > 0) ? [{ kind: 'round' as const, id: round.id, score: sum }] : []
    })
    return { nearness: 'all', matches }
  },
  describe: async ({ tx, organisation }, ids) =>
    (await findNamedRounds(tx, organisation.id))
      .filter(({ id }) => ids.includes(id))
      .map((round) => ({
        kind: 'round',
        id: round.id,
        title: nameOf(round),
        texts: [],
        programmeId: round.programmeId,
      })),
}

const nameOf = ({ programme, periodFrom, periodTo }: NamedRound): LocalText =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const name = programme[language]
      const [from, to] = [formatDay(periodFrom, language), formatDay(periodTo, language)]
      return name ? [[language, searchTexts[language].round(name, from, to)]] : []
    }),
  )

/** The indicators of the organisation's register, found as the catalogue finds them. */
const indicators = (catalogue: CatalogueIndex): OtherSource => ({
  kinds: ['indicator'],
  roles,
  async find({ tx, organisation, user, language, today }, { typed }) {
    const register = organisation.regionKey === null ? 'real' : registerOf(organisation.regionKey)
    const question = { register, search: typed, limit: 1 } as const
    const asker = { user, language, today }
    const found = await findInCatalogue(tx, await catalogue.at(tx), { question, asker })
    const matches = found.facts.map(({ key }) => ({
      kind: 'indicator' as const,
      id: key,
      score: found.scores.get(key) ?? 0,
    }))
    return { nearness: found.nearness, matches }
  },
  async describe({ tx }, keys) {
    const snapshot = await catalogue.at(tx)
    return keys.flatMap((key) => {
      const facts = snapshot.find(key)
      return facts ? [{ kind: 'indicator' as const, id: key, title: facts.title, texts: [facts.producer] }] : []
    })
  },
})

export interface SearchSources {
  indexed: readonly IndexedSource[]
  others: readonly OtherSource[]
}

/** Everything that can be found: a module that has more to offer adds its source here. */
export const createSearchSources = (catalogue: CatalogueIndex): SearchSources => ({
  indexed: [planParts, projects, concerns, reports, archivedReports, groups, meetingSource, networks, clockEntries],
  others: [rounds, indicators(catalogue)],
})
