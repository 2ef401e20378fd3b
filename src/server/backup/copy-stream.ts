/** COPY … TO STDOUT, COPY … FROM STDIN and BASE_BACKUP over a connection of pg, which itself speaks only rows. */
import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import type pg from 'pg'

/** What pg's connection offers for COPY, which its types leave out. */
interface CopyConnection {
  stream: Duplex
  query(sql: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

const ignore = () => {}

/** What pg calls on a running statement, as far as COPY does not care. */
const unusedHandlers = {
  handleRowDescription: ignore,
  handleDataRow: ignore,
  handleEmptyQuery: ignore,
  handlePortalSuspended: ignore,
}

const pauseAtBytes = 1_000_000

/**
 * The messages that the statement sends, as slowly as they are read. Throws the server's error. Whoever stops reading
 * before the end should end the client.
 */
export async function* copyOut(client: pg.ClientBase, sql: string): AsyncGenerator<Buffer> {
  const queue: Buffer[] = []
  let queuedBytes = 0
  let ended = false
  let abandoned = false
  let failure: Error | undefined
  let connection: CopyConnection | undefined
  let wake = ignore
  client.query({
    ...unusedHandlers,
    submit(given: unknown) {
      connection = given as CopyConnection
      connection.query(sql)
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      if (abandoned) return
      // pg uses its buffer again.
      queue.push(Buffer.from(chunk))
      queuedBytes += chunk.length
      if (queuedBytes > pauseAtBytes) connection?.stream.pause()
      wake()
    },
    handleCommandComplete: ignore,
    handleCopyInResponse: ignore,
    handleError(error: Error) {
      failure = error
      ended = true
      wake()
    },
    handleReadyForQuery() {
      ended = true
      wake()
    },
  })
  try {
    for (;;) {
      const chunk = queue.shift()
      if (chunk) {
        queuedBytes -= chunk.length
        yield chunk
      } else if (ended) {
        if (failure) throw failure
        return
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
          connection?.stream.resume()
        })
      }
    }
  } finally {
    abandoned = true
    connection?.stream.resume()
  }
}

/** A running COPY … FROM STDIN. */
export class CopyIn {
  readonly #connection: CopyConnection
  readonly #finished: Promise<number>

  private constructor(connection: CopyConnection, finished: Promise<number>) {
    this.#connection = connection
    this.#finished = finished
  }

  /** Resolves when the server is ready to take the data. Throws its error. */
  static start(client: pg.ClientBase, sql: string): Promise<CopyIn> {
    return new Promise((resolve, reject) => {
      const { promise: finished, resolve: finish, reject: fail } = Promise.withResolvers<number>()
      finished.catch(ignore)
      let rows = 0
      client.query({
        ...unusedHandlers,
        submit: (given: unknown) => (given as CopyConnection).query(sql),
        handleCopyData: ignore,
        handleCopyInResponse: (given: CopyConnection) => resolve(new CopyIn(given, finished)),
        handleCommandComplete({ text }: { text: string }) {
          rows = Number(/^COPY (\d+)/.exec(text)?.[1] ?? 0)
        },
        handleError(error: Error) {
          reject(error)
          fail(error)
        },
        handleReadyForQuery: () => finish(rows),
      })
    })
  }

  async write(chunk: Buffer): Promise<void> {
    this.#connection.sendCopyFromChunk(chunk)
    const { stream } = this.#connection
    if (stream.writableNeedDrain) await Promise.race([once(stream, 'drain'), this.#finished])
  }

  /** Resolves to the number of rows. Throws the server's error. */
  finish(): Promise<number> {
    this.#connection.endCopyFrom()
    return this.#finished
  }

  /** Gives up; the transaction is broken afterwards. */
  async abort(reason: string): Promise<void> {
    this.#connection.sendCopyFail(reason)
    await this.#finished.catch(ignore)
  }
}
