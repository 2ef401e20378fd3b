import { statSync } from 'node:fs'

import { type Command, Option } from 'commander'

import type { BackupHead } from '#server/backup/backup-format.ts'
import { createBackup } from '#server/backup/create-backup.ts'
import { restoreBackup } from '#server/backup/restore-backup.ts'
import { dataFlag, type DataFlags } from '../open-kaarna.ts'
import { createProgressBar } from '../progress-bar.ts'
import { configOf, type Terminal, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  kind?: BackupHead['kind']
  json?: boolean
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000)

const keyAdvice: Readonly<Record<Awaited<ReturnType<typeof createBackup>>['encryptionKey'], string>> = {
  included: 'It holds the encryption key: keep it where only you can read it.',
  inEnvironment: 'The encryption key is in ENCRYPTION_KEY and not in the file: keep it too, elsewhere.',
  none: 'Nothing is encrypted in it.',
}

export function addBackup(program: Command, terminal: Terminal): void {
  program
    .command('backup')
    .description('Writes all data into one file, also while Kaarna runs')
    .argument('<file>', 'where to; the file must not exist yet')
    .addOption(
      new Option(
        '--kind <kind>',
        'physical: as it is on disk (default for the embedded PostgreSQL); logical: rows, for another version or server',
      ).choices(['physical', 'logical']),
    )
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (file: string, { kind, data, json }: Flags) => {
      const place = configOf(terminal, { DATA_DIR: data })
      const made = await createBackup({ place, file, now: new Date(), ...(kind && { kind }) })
      if (json) writeResult(terminal, made)
      else terminal.out.write(`${made.file}, ${megabytes(made.bytes)} MB. ${keyAdvice[made.encryptionKey]}\n`)
      const { files, bytes } = made.filesOutside
      if (!json && files > 0)
        terminal.out.write(
          `${files} kept files (${megabytes(bytes)} MB) are in the S3-compatible store and not in it: back the bucket up too.\n`,
        )
    })
}

export function addRestore(program: Command, terminal: Terminal): void {
  program
    .command('restore')
    .description('Restores a backup into an empty data folder or database')
    .argument('<file>', 'a file that kaarna backup has made')
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (file: string, { data, json }: Flags) => {
      const place = configOf(terminal, { DATA_DIR: data })
      const all = statSync(file, { throwIfNoEntry: false })?.size ?? 0
      const bar = createProgressBar(terminal)
      const progress = (phase: string, bytes: number) => bar.update(megabytes(bytes), megabytes(all), `MB ${phase}`)
      try {
        const restored = await restoreBackup({ place, file, progress })
        if (json) writeResult(terminal, restored)
        else terminal.out.write(`Restored what ${restored.file} held on ${restored.createdAt}.\n`)
        if (!json && restored.filesOutside > 0)
          terminal.out.write(
            `${restored.filesOutside} kept files are in the S3-compatible store: kaarna files check looks whether they are there.\n`,
          )
      } finally {
        bar.stop()
      }
    })
}
