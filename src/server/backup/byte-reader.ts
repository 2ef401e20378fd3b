/** Reads a stream of bytes in pieces of a wanted size, without holding more of it than one piece. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>
  readonly #onRead: (bytes: Buffer) => void
  #rest: Buffer = Buffer.alloc(0)

  /** `onRead` sees every byte when it is handed out. */
  constructor(source: AsyncIterable<Buffer>, onRead: (bytes: Buffer) => void = () => {}) {
    this.#source = source[Symbol.asyncIterator]()
    this.#onRead = onRead
  }

  /** At most so many bytes, at least one; undefined at the end. */
  async readSome(most: number): Promise<Buffer | undefined> {
    while (this.#rest.length === 0) {
      const next = await this.#source.next()
      if (next.done) return undefined
      this.#rest = next.value
    }
    const bytes = this.#rest.subarray(0, most)
    this.#rest = this.#rest.subarray(bytes.length)
    this.#onRead(bytes)
    return bytes
  }

  /** Exactly so many bytes; undefined when the stream ends before. */
  async readExactly(length: number): Promise<Buffer | undefined> {
    const pieces: Buffer[] = []
    for (let missing = length; missing > 0;) {
      const piece = await this.readSome(missing)
      if (!piece) return undefined
      pieces.push(piece)
      missing -= piece.length
    }
    return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)
  }

  /** Gives the source up, so that a file or a connection behind it is closed. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }
}
