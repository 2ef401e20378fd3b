import { planImport } from '#modules/indicators/imports.jobs.ts'
import { provideRegister } from '#modules/indicators/provide-register.ts'
import { SourceError } from '#modules/indicators/sources/source.ts'
import { isGuessable } from '#modules/organisations/account.ts'
import { insertAccount } from '#modules/organisations/accounts.queries.ts'
import { foundOrganisation } from '#modules/organisations/founding.ts'
import { findOrganisationsOfRegion } from '#modules/organisations/organisations.queries.ts'
import { hashPassword } from '#modules/organisations/password-hash.ts'
import { insertMembership } from '#modules/organisations/people.queries.ts'
import type { SignIn } from '#modules/organisations/sign-in.ts'
import type { Tx } from '#server/db.ts'
import { type EarlyCall, type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { completeSetup, getSetup, openSetup } from './setup.contract.ts'
import { insertSetup, isSetupNeeded } from './setup.queries.ts'
import { isSetupCode } from './setup-code.ts'

/** The first-use wizard: from an empty installation to its first owner, organisation and figures. */
export function setupRoutes(services: Services, entry: SignIn): Route[] {
  const { db, jobs, secret } = services

  async function letIn(call: Pick<EarlyCall, 'now' | 'address'>, code: string): Promise<void> {
    await entry.countLink(call)
    if (!(await isSetupNeeded(db))) throw completed()
    if (!isSetupCode(secret, code)) throw invalidInput('code', 'wrongCode')
  }

  return [
    route(getSetup, async ({ tx }) => ({ isNeeded: await isSetupNeeded(tx) })),

    route(
      openSetup,
      async ({ audit }) => {
        audit('setup')
      },
      async (call, { code }) => {
        await letIn(call, code)
        await provideRegister(services).catch(toUnavailable)
      },
    ),

    route(
      completeSetup,
      async (call, { name, email, password, language, regionKey }) => {
        const { tx, now } = call
        if (isGuessable(password, { email, name })) throw invalidInput('password', 'guessable')
        if (!(await insertSetup(tx, now))) throw completed()
        const organisation = await organisationOf(tx, regionKey)
        const passwordHash = await hashPassword(password)
        const owner = { email, name, passwordHash, language, emailVerifiedAt: null, isAdministrator: true }
        const accountId = await insertAccount(tx, owner)
        await insertMembership(tx, { organisationId: organisation.id, accountId, role: 'owner', unitId: null })
        const importRun = await planImport(tx, jobs, { selection: 'minimum', requestedBy: accountId, now })
        await entry.open(call, accountId)
        call.audit(`organisation:${organisation.id}`, { account: accountId, importRun })
        return { organisation: organisation.slug, importRun }
      },
      (call, { code }) => letIn(call, code),
    ),
  ]
}

/** The region's organisation: the command line may have founded it already. */
async function organisationOf(tx: Tx, regionKey: string): Promise<Organisation> {
  const [founded] = await findOrganisationsOfRegion(tx, regionKey)
  return founded ?? foundOrganisation(tx, { regionKey })
}

const completed = () => new AppError('notFound', 'This installation has its first owner already')

function toUnavailable(error: unknown): never {
  if (error instanceof SourceError)
    throw new AppError('unavailable', `Sotkanet's register cannot be had: ${error.message}`)
  throw error
}
