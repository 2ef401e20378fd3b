import { Command } from 'commander'

import { version } from '#server/version.ts'
import { addImport } from './commands/import.ts'
import { addMigrate } from './commands/migrate.ts'
import { addOrganisation } from './commands/organisation.ts'
import { addStart } from './commands/start.ts'
import { addUser } from './commands/user.ts'
import type { Terminal } from './terminal.ts'

/** The command line: one file for each command in commands/. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('kaarna')
    .description('Leads the promotion of wellbeing and health in municipalities and wellbeing services counties')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(kaarna --help shows the commands)')
    .configureOutput({ writeOut: (text) => terminal.out.write(text), writeErr: (text) => terminal.errors.write(text) })
  for (const add of [addStart, addImport, addOrganisation, addUser, addMigrate]) add(program, terminal)
  return program
}
