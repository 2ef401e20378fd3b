import type { Command } from 'commander'

import { foundOrganisation } from '#modules/organisations/founding.ts'
import { findOrganisationsOfRegion } from '#modules/organisations/organisations.queries.ts'
import { insertAuditEvent } from '#server/audit.ts'
import { textIn } from '#shared/local-text.ts'
import { address } from '../arguments.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { provideRegister } from '../provide-register.ts'
import { type Terminal, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  region: string
  slug?: string
  baseUrl?: string
  json?: boolean
}

export function addOrganisation(program: Command, terminal: Terminal): void {
  program
    .command('organisation')
    .description('Organisations of this installation')
    .command('add')
    .description('Founds the organisation of a municipality or a wellbeing services county')
    .requiredOption('--region <key>', 'its region in the register, such as kunta:049')
    .option('--slug <name>', 'its name in addresses; made of the Finnish name when left out')
    .option('--base-url <address>', 'where Sotkanet is asked for the register, if it is not here yet', address)
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (flags: Flags) => {
      const organisation = await withKaarna(terminal, flags, async ({ services }) => {
        await provideRegister(services, flags.baseUrl)
        return services.db.transaction().execute(async (tx) => {
          const [same] = flags.slug === undefined ? await findOrganisationsOfRegion(tx, flags.region) : []
          if (same)
            throw new Error(
              `The region has an organisation already: --organisation ${same.slug}. For another one say --slug NAME.`,
            )
          const founded = await foundOrganisation(tx, { regionKey: flags.region, slug: flags.slug })
          await insertAuditEvent(tx, {
            at: services.clock(),
            accountId: null,
            organisationId: founded.id,
            endpoint: 'kaarna organisation add',
            target: `organisation:${founded.id}`,
            details: { slug: founded.slug },
          })
          return founded
        })
      })
      const { id, slug, name, regionKey } = organisation
      if (flags.json) writeResult(terminal, { id, slug, name, region: regionKey })
      else terminal.out.write(`${textIn(name, 'fi')} was founded: --organisation ${slug}\n`)
    })
}
