import type { CookieOptions } from 'hono/utils/cookie'
import type { z } from 'zod'

import type { ApiArea } from '#shared/api-area.ts'
import type { Day } from '#shared/day.ts'
import type { Access, Endpoint, Method } from '#shared/endpoint.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, User } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import type { ReadTx, Tx } from './db.ts'

interface AnyCall {
  now: Date
  /** The calendar day in Finland; in the demo its fixed day. */
  today: Day
  language: Language
  /** The caller's network address, for limits only: never stored beside a person. */
  address: string
  /** Token of the caller's session, if any. */
  sessionToken: string | undefined
  /**
   * Names what the call changed, in the audit row that every successful write leaves; and of which organisation, where
   * the path names none.
   */
  audit: (target: string, details?: Record<string, unknown>, organisationId?: string) => void
  /** Runs after the transaction is on disk; not at all when it is rolled back. */
  onCommit: (run: () => void) => void
  setCookie: (name: string, value: string, options: CookieOptions) => void
  /** The body of a call that takes a file; else empty. */
  file: Uint8Array
  /** A header of the request, for protocols that need one. */
  header: (name: string) => string | undefined
}

type Person<Allow extends Access> = Allow extends { who: 'everyone' } ? { user: User | undefined } : { user: User }
type Place<Allow extends Access> = Allow extends { who: 'organisation' }
  ? { organisation: Organisation; membership: Membership }
  : unknown

/** What a handler is given: a question (GET) cannot write. */
export type Call<Allow extends Access = Access, Verb extends Method = Method> = AnyCall &
  Person<Allow> &
  Place<Allow> & { tx: Verb extends 'GET' ? ReadTx : Tx }

/** Something else than the contract's JSON: a file, or JSON with an ETag. */
export class FileAnswer {
  /** A function makes the file after the transaction has ended: no connection waits for a slow file. */
  readonly body:
    | string
    | Uint8Array<ArrayBuffer>
    | ReadableStream<Uint8Array>
    | (() => Promise<string | Uint8Array<ArrayBuffer>>)
  readonly contentType: string
  readonly filename: string | undefined
  readonly etag: string | undefined

  constructor(answer: {
    body: FileAnswer['body']
    contentType: string
    filename?: string | undefined
    etag?: string | undefined
  }) {
    this.body = answer.body
    this.contentType = answer.contentType
    this.filename = answer.filename
    this.etag = answer.etag
  }
}

export const fileAnswer = (answer: ConstructorParameters<typeof FileAnswer>[0]) => new FileAnswer(answer)

/** A JSON answer that is made after the transaction has ended: no connection waits for another service. */
export const afterwards = ({ output }: { output: z.ZodType }, make: () => Promise<unknown>): FileAnswer =>
  fileAnswer({ contentType: 'application/json', body: async () => JSON.stringify(output.parse(await make())) })

/** The contract's output with an ETag: a conditional request for the same gets 304. */
export class TaggedAnswer<Output> {
  readonly output: Output
  readonly etag: string

  constructor(output: Output, etag: string) {
    this.output = output
    this.etag = etag
  }
}

export const tagged = <Output>(output: Output, etag: string) => new TaggedAnswer(output, etag)

/** What is known of a request before its transaction is opened. */
export type EarlyCall<Allow extends Access = Access> = Pick<AnyCall, 'now' | 'address'> & Person<Allow>

/** A contract with its handler, their types already agreed upon. */
export interface Route {
  endpoint: Endpoint<unknown, unknown>
  /** Of the module that brings the route; without one no token opens it. */
  area?: ApiArea
  handle: (call: Call, input: unknown) => Promise<unknown>
  before?: (call: EarlyCall, input: unknown) => Promise<void>
}

/**
 * `before` runs when the caller is let in and the input is valid, ahead of the transaction: what it stores stays
 * although the call is refused later (the count of failed sign-ins), and no connection waits while it works.
 */
export const route = <Input, Output, Allow extends Access, Verb extends Method>(
  endpoint: Endpoint<Input, Output, Allow, Verb>,
  handle: (call: Call<Allow, Verb>, input: Input) => Promise<Output | FileAnswer | TaggedAnswer<Output>>,
  before?: (call: EarlyCall<Allow>, input: Input) => Promise<void>,
): Route => ({ endpoint, handle, ...(before && { before }) }) as unknown as Route
