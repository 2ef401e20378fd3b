import { Argument, type Command, Option } from 'commander'

import { invite } from '#modules/organisations/inviting.ts'
import { insertAuditEvent } from '#server/audit.ts'
import { type Role, roles } from '#shared/roles.ts'
import { type Language, languages } from '#shared/texts.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { requireOrganisation } from '../require-organisation.ts'
import { type Terminal, writeResult } from '../terminal.ts'
import { addAdministrator } from './user-administrator.ts'
import { addRecovery, emailAddress } from './user-recover.ts'

interface Flags extends DataFlags {
  organisation: string
  role: Role
  lang: Language
  json?: boolean
}

export function addUser(program: Command, terminal: Terminal): void {
  const users = program.command('user').description('People of this installation')
  addRecovery(users, terminal)
  addAdministrator(users, terminal)
  users
    .command('add')
    .description('Invites a person to an organisation')
    .addArgument(new Argument('<email>', "the person's address"))
    .requiredOption('--organisation <slug>', 'the organisation, by its name in addresses')
    .addOption(new Option('--role <role>', 'what the person may do').choices(roles).makeOptionMandatory())
    .addOption(new Option('--lang <language>', 'language of the letter').choices(languages).default('fi'))
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (given: string, flags: Flags, command: Command) => {
      const email = emailAddress.safeParse(given)
      if (!email.success) command.error(`${given} is no e-mail address.`)
      const invitation = await withKaarna(terminal, flags, ({ services }) =>
        services.db.transaction().execute(async (tx) => {
          const organisation = await requireOrganisation(tx, flags.organisation)
          const { role, lang: language } = flags
          const now = services.clock()
          const person = { email: email.data, role, unitId: null, inviter: null, language, now }
          const invited = await invite(services, tx, { organisation, ...person })
          await insertAuditEvent(tx, {
            at: now,
            accountId: null,
            organisationId: organisation.id,
            endpoint: 'kaarna user add',
            target: `invitation:${invited.id}`,
            details: { role },
          })
          return invited
        }),
      )
      if (flags.json) writeResult(terminal, invitation)
      else if (invitation.link === null) terminal.out.write(`An invitation is on its way to ${email.data}.\n`)
      else terminal.out.write(`Give this link to the person; it works once, for 14 days:\n${invitation.link}\n`)
    })
}
