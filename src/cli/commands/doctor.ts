import type { Command } from 'commander'

import { diagnose } from '#server/backup/diagnose.ts'
import { type Config, ConfigError, readConfig } from '#server/config.ts'
import {
  type Finding,
  inspectAddress,
  inspectBrowserFiles,
  inspectFileStore,
  inspectMail,
  inspectNode,
  inspectSotkanet,
} from '../inspect-surroundings.ts'
import { dataFlag, type DataFlags } from '../open-kaarna.ts'
import { type Terminal, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  json?: boolean
}

const marks: Readonly<Record<Finding['state'], string>> = { good: 'ok     ', warning: 'note   ', bad: 'WRONG  ' }

export function addDoctor(program: Command, terminal: Terminal): void {
  program
    .command('doctor')
    .description('Looks at settings, data, files, mail and sources, and says what is wrong and what to do')
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (flags: Flags) => {
      const findings = await inspectAll(terminal, flags)
      const wrong = findings.filter(({ state }) => state === 'bad').length
      if (flags.json) writeResult(terminal, { ok: wrong === 0, findings })
      else for (const finding of findings) terminal.out.write(lineOf(finding))
      if (wrong > 0) throw new Error(`${wrong === 1 ? 'One thing is' : `${wrong} things are`} wrong; see above.`)
    })
}

const lineOf = ({ state, message, remedy }: Finding): string =>
  `${marks[state]}${message}${remedy ? `\n       ${remedy}` : ''}\n`

async function inspectAll({ environment }: Terminal, { data }: DataFlags): Promise<Finding[]> {
  const settings = readSettings({ ...environment, ...(data !== undefined && { DATA_DIR: data }) })
  const around = [inspectNode(process.versions.node), inspectBrowserFiles()]
  if (!('config' in settings)) return [...around, ...settings.findings]
  const { config } = settings
  const [base, ...outside] = await Promise.all([
    diagnose(config),
    inspectFileStore(config),
    inspectMail(config),
    inspectSotkanet(config),
  ])
  const good: Finding = { check: 'settings', state: 'good', message: 'The settings can be used' }
  return [...around, good, inspectAddress(config), ...base, ...outside]
}

function readSettings(environment: Record<string, string | undefined>): { config: Config } | { findings: Finding[] } {
  try {
    return { config: readConfig(environment) }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const findings = error.faults.map(({ setting, wrong, remedy }): Finding => {
      return { check: 'settings', state: 'bad', message: `${setting}: ${wrong}`, remedy }
    })
    return { findings }
  }
}
