import type { z } from 'zod'

import type { ErrorCode } from './errors.ts'
import type { Role } from './roles.ts'

/**
 * Who may call. `organisation`: a member, with one of the roles, of the organisation that the path names
 * (`:organisation`, its slug).
 */
export type Access =
  | { who: 'everyone' }
  | { who: 'signedIn' }
  | { who: 'administrator' }
  | { who: 'organisation'; roles: readonly Role[] }

export const everyone = { who: 'everyone' } as const satisfies Access
export const signedIn = { who: 'signedIn' } as const satisfies Access
export const administrator = { who: 'administrator' } as const satisfies Access
export const inOrganisation = (...roles: readonly Role[]) => ({ who: 'organisation', roles }) as const satisfies Access

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * The whole contract of one HTTP call. Server, browser client, OpenAPI and the access test are made from it,
 * so that a call cannot exist without saying who may make it and what goes in and out.
 */
export interface Endpoint<Input, Output, Allow extends Access = Access, Verb extends Method = Method> {
  /** Unique name, the operationId of OpenAPI: a verb and a noun. */
  id: string
  /** One English sentence for the API's documentation. */
  summary: string
  method: Verb
  /** Below /api/v1; `:name` parts are taken from the input. */
  path: `/${string}`
  allow: Allow
  input: z.ZodType<Input>
  output: z.ZodType<Output>
  /** Errors beyond those that follow from the access rule and the input. */
  errors?: readonly ErrorCode[]
  /** Content types other than JSON that the call may answer with (by `format` in its input). */
  produces?: readonly string[]
  /** A POST that changes nothing: a question whose input is too secret or too long for an address. It leaves no audit row. */
  readsOnly?: true
  /** Largest body in bytes; 1 MiB unless told. */
  maxBodyBytes?: number
  /** The body is a file as it is, whatever its type: the handler gets it as `call.file`, and the input stands in the address. */
  takesFile?: true
}

export const endpoint = <Input, Output, const Allow extends Access, const Verb extends Method>(
  contract: Endpoint<Input, Output, Allow, Verb>,
) => contract

/** The names of the `:name` parts of a path. */
export const pathNames = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)

/** The address of a call: for a link to a file, or for anything else that is opened rather than called. */
export function addressOf<Input extends object>(contract: Endpoint<Input, unknown>, input: NoInfer<Input>): string {
  const values = input as Record<string, unknown>
  const path = contract.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name])))
  if (contract.method !== 'GET' && !contract.takesFile) return `/api/v1${path}`
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(besidePath(contract, input))) {
    if (value === undefined || value === null) continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  return `/api/v1${path}${query.size > 0 ? `?${query}` : ''}`
}

/** What of the input does not stand in the path. */
export function besidePath({ path }: { path: string }, input: object): Record<string, unknown> {
  const inPath = new Set(pathNames(path))
  return Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.has(name)))
}
