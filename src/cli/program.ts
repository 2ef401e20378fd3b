import { Command } from 'commander'

import { version } from '#server/version.ts'
import { addBackup, addRestore } from './commands/backup.ts'
import { addDoctor } from './commands/doctor.ts'
import { addFiles } from './commands/files.ts'
import { addImport } from './commands/import.ts'
import { addMail } from './commands/mail.ts'
import { addMigrate } from './commands/migrate.ts'
import { addOrganisation } from './commands/organisation.ts'
import { addReport } from './commands/report.ts'
import { addStart } from './commands/start.ts'
import { addUser } from './commands/user.ts'
import type { Terminal } from './terminal.ts'

const commands = [
  addStart,
  addImport,
  addReport,
  addOrganisation,
  addUser,
  addMail,
  addBackup,
  addRestore,
  addFiles,
  addMigrate,
  addDoctor,
] as const

/** The command line: one file for each command in commands/. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('kaarna')
    .description('Leads the promotion of wellbeing and health in municipalities and wellbeing services counties')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(kaarna --help shows the commands)')
    .configureOutput({ writeOut: (text) => terminal.out.write(text), writeErr: (text) => terminal.errors.write(text) })
  for (const add of commands) add(program, terminal)
  return program
}
