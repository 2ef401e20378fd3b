import { type Command, Option } from 'commander'

import { insertAuditEvent } from '#server/audit.ts'
import { connect } from '#server/db.ts'
import { checkOutside, moveToDatabase, moveToStore } from '#server/files/moving-files.ts'
import { createObjectStore, type ObjectStore } from '#server/files/object-store.ts'
import { dataFlag, type DataFlags, type OpenKaarna, withKaarna } from '../open-kaarna.ts'
import { createProgressBar } from '../progress-bar.ts'
import { type Terminal, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  json?: boolean
}

const placeNames = ['store', 'database'] as const
type PlaceName = (typeof placeNames)[number]

export function addFiles(program: Command, terminal: Terminal): void {
  const files = program
    .command('files')
    .description('Kept files: those of approved reports and minutes, and the archive')
  files
    .command('move')
    .description('Moves kept files from the database to the S3-compatible store of FILES_S3_ENDPOINT, or back')
    .addOption(new Option('--to <place>', 'where to').choices(placeNames).default('store'))
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(({ to, ...flags }: Flags & { to: PlaceName }) => move(terminal, flags, to))
  files
    .command('check')
    .description('Reads every kept file of the S3-compatible store, and names what is missing or damaged')
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action((flags: Flags) => check(terminal, flags))
}

async function move(terminal: Terminal, flags: Flags, to: PlaceName): Promise<void> {
  const bar = createProgressBar(terminal)
  const moved = await withKaarna(terminal, flags, (kaarna) =>
    moveAll(kaarna, to, (done, of) => bar.update(done, of)),
  ).finally(() => bar.stop())
  if (flags.json) writeResult(terminal, { to, ...moved })
  else terminal.out.write(`${moved.files} files, ${megabytes(moved.bytes)} MB, were moved to the ${to}.\n`)
}

async function moveAll({ services, logins }: OpenKaarna, to: PlaceName, tell: (done: number, of: number) => void) {
  const objects = objectsOf(services)
  // Requests may only add files: what moves is the owner's doing.
  const owner = connect(logins.owner, { connections: 2, onLost: () => {} })
  try {
    const moved = await (to === 'store' ? moveToStore : moveToDatabase)(owner.db, objects, tell)
    await services.db.transaction().execute((tx) =>
      insertAuditEvent(tx, {
        at: services.clock(),
        accountId: null,
        organisationId: null,
        endpoint: 'kaarna files move',
        target: null,
        details: { to, ...moved },
      }),
    )
    return moved
  } finally {
    await owner.close()
  }
}

async function check(terminal: Terminal, flags: Flags): Promise<void> {
  const bar = createProgressBar(terminal)
  const looked = await withKaarna(terminal, flags, ({ services }) =>
    checkOutside(services.db, objectsOf(services), (done, of) => bar.update(done, of)),
  ).finally(() => bar.stop())
  const { files, bytes, missing, damaged } = looked
  if (flags.json) writeResult(terminal, looked)
  else terminal.out.write(`${files} files, ${megabytes(bytes)} MB, were read.\n`)
  for (const sha256 of missing) terminal.errors.write(`missing: ${sha256}\n`)
  for (const sha256 of damaged) terminal.errors.write(`damaged: ${sha256}\n`)
  const wrong = missing.length + damaged.length
  if (wrong > 0)
    throw new Error(`${wrong} of ${files} files are not as they were kept. Bring them back from a copy of the bucket.`)
}

function objectsOf({ config }: OpenKaarna['services']): ObjectStore {
  if (config.filesS3) return createObjectStore(config.filesS3)
  throw new Error('FILES_S3_ENDPOINT and the settings that belong to it are not set: see docs/operations.md.')
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000)
