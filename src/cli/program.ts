import { Command } from 'commander'

import { version } from '#server/version.ts'
import { addMigrate } from './commands/migrate.ts'
import { addStart } from './commands/start.ts'
import type { Terminal } from './terminal.ts'

/** The command line: one file for each command in commands/. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('kaarna')
    .description('Leads the promotion of wellbeing and health in municipalities and wellbeing services counties')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(kaarna --help shows the commands)')
    .configureOutput({ writeOut: (text) => terminal.out.write(text), writeErr: (text) => terminal.errors.write(text) })
  for (const add of [addStart, addMigrate]) add(program, terminal)
  return program
}
