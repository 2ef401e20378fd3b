/** A copy of the running cluster by the server's own BASE_BACKUP; PostgreSQL's programs for it are not in the package. */
import pg from 'pg'
import { ByteReader } from './byte-reader.ts'
import { copyOut } from './copy-stream.ts'
import { readTar, type TarEntry } from './tar.ts'

/** First byte of a message of the server: data of the archive. The others name an archive or tell of progress. */
const dataMessage = 'd'.charCodeAt(0)

/**
 * The files of the cluster with the log that makes them consistent, while the server runs and writes.
 * `login` is a superuser's. Throws when the server does not report success.
 */
export async function* readBaseBackup(login: pg.ClientConfig): AsyncGenerator<TarEntry> {
  const client = new pg.Client({ ...login, replication: 'true' } as pg.ClientConfig)
  client.on('error', () => {})
  await client.connect()
  try {
    const messages = copyOut(client, `BASE_BACKUP (LABEL 'kaarna', WAL true, CHECKPOINT 'fast', MANIFEST 'no')`)
    const reader = new ByteReader(dataOf(messages))
    yield* readTar(reader)
    // The server reports success after the end of the archive.
    while (await reader.readSome(65_536));
  } finally {
    await client.end()
  }
}

async function* dataOf(messages: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const message of messages) if (message[0] === dataMessage) yield message.subarray(1)
}
