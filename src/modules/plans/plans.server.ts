import type { CatalogueIndex } from '#modules/indicators/catalogue/catalogue-index.service.ts'
import type { ServerModule, Services } from '#server/module.ts'
import { acrossRoutes } from './across/across.handlers.ts'
import { actionPageRoutes } from './action/action-page.handlers.ts'
import { actionRoutes } from './actions.handlers.ts'
import { askPlanFirst } from './asks-first.ts'
import { continuationRoutes } from './continuation/continuation.handlers.ts'
import { dutyRoutes } from './duties/duties.handlers.ts'
import { planFileRoutes } from './files/plan-files.handlers.ts'
import { linkRoutes } from './links/links.handlers.ts'
import { planImportRoutes } from './import/plan-imports.handlers.ts'
import { createPlanImportsJob } from './import/plan-imports.jobs.ts'
import { investmentRoutes } from './investment/investment.handlers.ts'
import type { Figures } from './outline.service.ts'
import { planObjectRoutes } from './plan-objects.handlers.ts'
import { planRoutes } from './plans.handlers.ts'
import { createForgetContactsJob } from './projects/feedback.jobs.ts'
import { projectPartRoutes } from './projects/project-parts.handlers.ts'
import { projectRoutes } from './projects/projects.handlers.ts'
import { personalRoutes } from './rounds/personal.handlers.ts'
import { roundRoutes } from './rounds/rounds.handlers.ts'
import { createRoundsJob } from './rounds/rounds.jobs.ts'
import { planViewRoutes } from './views/views.handlers.ts'
import { versionRoutes } from './versions/versions.handlers.ts'
import { freezeAwaited } from './versions/versions.service.ts'

/** Programmes, priorities, goals and actions, followed against the figures and asked of in rounds, and the projects that work for them. */
export const createPlans = (services: Services, figures: Figures, catalogue: CatalogueIndex): ServerModule => ({
  name: 'plans',
  asksFirst: askPlanFirst,
  area: 'plans',
  jobs: [createRoundsJob(services), createPlanImportsJob(services), createForgetContactsJob(services)],
  async seedDemo(tx) {
    await (await import('./demo/plans.demo.ts')).seedDemoPlans(tx, figures)
    await (await import('./investment/demo/investment.demo.ts')).seedDemoInvestment(tx)
    await (await import('./rounds/demo/rounds.demo.ts')).seedDemoRounds(tx, services)
    await (await import('./projects/demo/projects.demo.ts')).seedDemoProjects(tx)
    await (await import('./demo/talk.demo.ts')).seedDemoTalk(tx)
  },
  started: () => services.db.transaction().execute((tx) => freezeAwaited(tx, services.clock())),
  routes: [
    ...planRoutes(figures),
    ...actionRoutes,
    ...actionPageRoutes(figures),
    ...planObjectRoutes,
    ...investmentRoutes(figures),
    ...dutyRoutes,
    ...versionRoutes,
    ...linkRoutes,
    ...acrossRoutes,
    ...planFileRoutes(figures),
    ...planImportRoutes(services, { figures, catalogue }),
    ...continuationRoutes(figures),
    ...roundRoutes(services),
    ...personalRoutes(services),
    ...planViewRoutes,
    ...projectRoutes,
    ...projectPartRoutes(services),
  ],
})
