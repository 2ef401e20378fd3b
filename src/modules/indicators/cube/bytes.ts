/** A growing byte array. Integers are written in groups of seven bits, least significant first. */
export class ByteWriter {
  #bytes = new Uint8Array(4096)
  #length = 0

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1)
    this.#bytes[this.#length++] = value
  }

  /** A non-negative safe integer. */
  unsigned(value: number): void {
    let rest = value
    while (rest >= 128) {
      this.byte((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  /** A safe integer; small ones of either sign take one byte. */
  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value)
  }

  raw(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #grow(more: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

/** Reads what ByteWriter wrote. Throws when the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #position = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get atEnd(): boolean {
    return this.#position === this.#bytes.length
  }

  byte(): number {
    const value = this.#bytes[this.#position++]
    if (value === undefined) throw new Error('The block ends too early')
    return value
  }

  unsigned(): number {
    let group = this.byte()
    if (group < 128) return group
    let value = group - 128
    let weight = 128
    do {
      group = this.byte()
      value += (group % 128) * weight
      weight *= 128
    } while (group >= 128)
    return value
  }

  signed(): number {
    const value = this.unsigned()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  raw(length: number): Uint8Array {
    const end = this.#position + length
    if (end > this.#bytes.length) throw new Error('The block ends too early')
    const bytes = this.#bytes.subarray(this.#position, end)
    this.#position = end
    return bytes
  }
}
