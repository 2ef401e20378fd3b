import type { Route } from '#server/http.ts'
import type { ServerModule, Services } from '#server/module.ts'
import { accountRoutes } from './account.handlers.ts'
import { auditLogRoutes } from './audit-log.handlers.ts'
import { commentRoutes } from './comments/comments.handlers.ts'
import { demoSessionRoutes } from './demo-session.handlers.ts'
import { installationRoutes } from './installation.handlers.ts'
import { invitationRoutes } from './invitation.handlers.ts'
import { seedDemoHandOver } from './hand-over/hand-overs.demo.ts'
import { handOverRoutes } from './hand-over/hand-overs.handlers.ts'
import type { WorkHolder } from './hand-over/work-holder.ts'
import { emailAddressRoutes } from './email-address.handlers.ts'
import { createDigestJob } from './notifications/digests.jobs.ts'
import { createAtOnceJob } from './notifications/notifications.jobs.ts'
import { notificationRoutes } from './notifications/notifications.handlers.ts'
import { createPassingOnJob } from './notifications/passing-on.jobs.ts'
import { mountUnsubscribing } from './notifications/unsubscribing.ts'
import { mailStateRoutes } from './mail-state.handlers.ts'
import { mountOidc } from './oidc.ts'
import type { HearLeaving } from './leaving.ts'
import { seedDemoOrganisations } from './organisations.demo.ts'
import { organisationRoutes } from './organisations.handlers.ts'
import { passkeyRoutes } from './passkeys.handlers.ts'
import { readPasskeyAnswers } from './passkey-answers.ts'
import { createPasswordResetJob } from './password-reset.jobs.ts'
import { peopleRoutes } from './people.handlers.ts'
import { peopleInUnits } from './reform/people-in-units.queries.ts'
import { reformRoutes } from './reform/reforms.handlers.ts'
import type { UnitHolder } from './reform/unit-holder.ts'
import { sessionRoutes } from './session.handlers.ts'
import { createSignIn } from './sign-in.ts'
import { tokensOfPeople } from './tokens/tokens-of-people.queries.ts'
import { seedDemoTokens } from './tokens/api-tokens.demo.ts'
import { apiTokenRoutes } from './tokens/api-tokens.handlers.ts'
import { createTokenJob } from './tokens/api-tokens.jobs.ts'
import { createTelling } from './webhooks/telling.service.ts'
import { webhookRoutes } from './webhooks/webhooks.handlers.ts'
import { seedDemoWebhooks } from './webhooks/webhooks.demo.ts'
import { webhookJobs } from './webhooks/webhooks.jobs.ts'
import type { Subjects } from './subjects/subjects.service.ts'
import { unitRoutes } from './units.handlers.ts'

interface FromOthers {
  /** What belongs to units in other modules. */
  ofUnits: readonly UnitHolder[]
  /** What people answer for in other modules. */
  ofPeople: readonly WorkHolder[]
  /** What other modules end when a person leaves. */
  left: readonly HearLeaving[]
  /** The routes of all modules: webhooks tell of their changes. */
  routes: () => readonly Route[]
  /** The things of other modules that are commented on, watched and told of. */
  subjects: Subjects
}

/** Organisations, their units and people, every way of signing in, what connects other programs, comments and notifications. */
export function createOrganisations(
  services: Services,
  { ofUnits, ofPeople, left, routes, subjects }: FromOthers,
): ServerModule {
  const entry = createSignIn(services)
  const answers = readPasskeyAnswers(services)
  const questions = () =>
    routes().flatMap(({ endpoint: { method, path, input } }) => {
      const takes = (given: unknown) => input.safeParse(given).success
      return method === 'GET' ? [{ path: `/api/v1${path}`, takes }] : []
    })
  return {
    name: 'organisations',
    area: 'organisation',
    routes: [
      ...sessionRoutes(services, entry),
      ...passkeyRoutes(services, entry, answers),
      ...demoSessionRoutes(entry),
      ...accountRoutes(services, entry, answers),
      ...emailAddressRoutes(services, entry, answers),
      ...organisationRoutes(services, entry),
      ...installationRoutes(services, entry),
      ...unitRoutes,
      ...reformRoutes([...ofUnits, ...peopleInUnits]),
      ...peopleRoutes(services, entry, left),
      ...handOverRoutes([...ofPeople, tokensOfPeople]),
      ...invitationRoutes(entry),
      ...auditLogRoutes,
      ...mailStateRoutes,
      ...apiTokenRoutes,
      ...webhookRoutes(services, routes),
      ...commentRoutes(subjects),
      ...notificationRoutes(services, subjects),
    ],
    jobs: [
      createPasswordResetJob(services),
      createTokenJob(services),
      ...webhookJobs(services),
      createAtOnceJob(services, subjects),
      createDigestJob(services, subjects),
      createPassingOnJob(services, subjects),
    ],
    changed: createTelling(services, questions),
    mount(app) {
      mountOidc(app, services, entry)
      mountUnsubscribing(app, services)
    },
    async seedDemo(tx) {
      await seedDemoOrganisations(tx, services.clock())
      await seedDemoHandOver(tx)
      await seedDemoTokens(tx)
      await seedDemoWebhooks(tx, services)
    },
  }
}
