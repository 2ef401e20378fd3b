import type { Access, Method } from './endpoint.ts'

/** The parts of the API that outside programs know: a token is given for some of them, a webhook tells of them. */
export const apiAreas = ['figures', 'concerns', 'plans', 'clock', 'groups', 'reports', 'organisation'] as const
export type ApiArea = (typeof apiAreas)[number]

/** What a token may be allowed. Nothing writes to the organisation itself: people, keys and settings are for people. */
export const tokenScopes = [
  'read:figures',
  'write:figures',
  'read:concerns',
  'write:concerns',
  'read:plans',
  'write:plans',
  'read:clock',
  'write:clock',
  'read:groups',
  'write:groups',
  'read:reports',
  'write:reports',
  'read:organisation',
] as const
export type TokenScope = (typeof tokenScopes)[number]

interface Callable {
  method: Method
  readsOnly?: true
  allow: Access
}

export const isReading = ({ method, readsOnly }: Callable): boolean => method === 'GET' || readsOnly === true

/**
 * The scope that a token needs for a call; undefined: no token may make it. `area` is that of the call's module, none for
 * modules that no program should touch. What is a person's own (signing in, the account) and the installation's stays shut.
 */
export function scopeOfCall(area: ApiArea | undefined, call: Callable): TokenScope | undefined {
  const { who } = call.allow
  const isOpen = who === 'organisation' || (who === 'everyone' && isReading(call))
  return tokenScopes.find((scope) => isOpen && scope === `${isReading(call) ? 'read' : 'write'}:${area}`)
}
