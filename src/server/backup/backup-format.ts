import { createHash } from 'node:crypto'
import { z } from 'zod'

/**
 * A backup is one gzipped tar. First `backup.json` (the head), last `seal.json`, which vouches for every byte before
 * it. Between them, when physical, the data folder (`pg18/…`, `pg-secret`, `encryption-key`); when logical,
 * `tables/<table>/<number>` in PostgreSQL's COPY text, `jobs.json` and `manifest.json`.
 */
export const headName = 'backup.json'
export const manifestName = 'manifest.json'
export const jobsName = 'jobs.json'
export const sealName = 'seal.json'
export const encryptionKeyName = 'encryption-key'

export const backupHead = z.object({
  format: z.literal('kaarna-backup'),
  formatVersion: z.literal(1),
  /** Physical: the files of the embedded PostgreSQL. Logical: the rows of every table, for any server. */
  kind: z.enum(['physical', 'logical']),
  createdAt: z.iso.datetime(),
  kaarnaVersion: z.string(),
  postgresMajor: z.number().int(),
  /** As in the name of the package of binaries; the files of one platform do not serve another. */
  platform: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** By what the key that encrypts fields is known again; null when there was none yet. */
  encryptionKeyFingerprint: z.string().nullable(),
  /** False when the key came from ENCRYPTION_KEY: then it is not in the backup. */
  encryptionKeyIncluded: z.boolean(),
  /** Kept files that are in an S3-compatible store and not in the backup; missing in backups from before there were such. */
  filesOutside: z.object({ files: z.number().int(), bytes: z.number() }).optional(),
})
export type BackupHead = z.infer<typeof backupHead>

export const backupManifest = z.object({
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
      bytes: z.number().int(),
      /** Of the table's COPY text. */
      sha256: z.string(),
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
})
export type BackupManifest = z.infer<typeof backupManifest>
export type TableRecord = BackupManifest['tables'][number]

export const backupSeal = z.object({
  entries: z.number().int(),
  bytes: z.number().int(),
  /** Of all bytes of the tar before the seal. */
  sha256: z.string(),
})

export const platformName = `${process.platform}-${process.arch}`

/** Tells keys apart without telling them. */
export function fingerprintOf(key: Buffer): string {
  return createHash('sha256').update('kaarna encryption key').update(key).digest('hex').slice(0, 16)
}
