import { z } from 'zod'

import { type ApiArea, apiAreas } from '#shared/api-area.ts'
import { pathNames } from '#shared/endpoint.ts'
import { oneLine } from '#shared/one-line.ts'

/** How long an address may fail before it is told no more. */
export const mostFailingDays = 5
/** How long the earlier secret signs beside the new one. */
export const earlierSecretHours = 24
export const keptDays = 30
export const patienceMilliseconds = 10_000

/** After each failed attempt the pause before the next one, in minutes; after the last it is given up. */
export const pausesMinutes = [1, 5, 30, 120, 360, 720, 1440] as const

/** What a test sends, and nothing else. */
export const testEvent = 'test'

/** An event's name for other systems, such as `plans.updateAction`. */
export const eventOf = (area: ApiArea, endpoint: string): string => `${area}.${endpoint}`

export const webhookInput = z.object({
  name: oneLine(100),
  url: z.string().trim().min(1).max(500),
  events: z
    .array(z.string().max(100))
    .min(1, { error: 'eventMissing' })
    .max(200)
    .meta({ description: 'An area such as plans for all of its changes, or single events such as plans.updateAction' }),
})
export type WebhookInput = z.infer<typeof webhookInput>

export const deliveryStates = ['waiting', 'delivered', 'failed'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Why an attempt did not arrive; each has its words. `refused`: any answer but 2xx. */
export const deliveryFailures = [
  'refused',
  'redirected',
  'tooSlow',
  'unreachable',
  'addressPrivate',
  'disabled',
] as const
export type DeliveryFailure = (typeof deliveryFailures)[number]

const isLoopback = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/**
 * An address that may be told, or the rule that it breaks, as a key of the texts. Only https; where private services are
 * allowed, this machine by http, too.
 */
export function readWebhookAddress(
  typed: string,
  { privateServices }: { privateServices: boolean },
): { url: URL } | { fault: 'addressInvalid' | 'addressNotSecure' | 'addressWithPassword' } {
  const url = URL.parse(typed)
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return { fault: 'addressInvalid' }
  if (url.username !== '' || url.password !== '') return { fault: 'addressWithPassword' }
  if (url.protocol === 'http:' && !(privateServices && isLoopback(url))) return { fault: 'addressNotSecure' }
  url.hash = ''
  return { url }
}

/** When the next attempt is due after so many, or undefined: it is given up. */
export function nextAttemptAt(attempts: number, now: Date): Date | undefined {
  const minutes = pausesMinutes[attempts - 1]
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000)
}

/** Whether an address that has failed since a moment is told no more. */
export const failsForGood = (failingSince: Date, now: Date): boolean =>
  now.getTime() - failingSince.getTime() >= mostFailingDays * 86_400_000

/** Which of the chosen events are not among those that can happen. */
export const unknownEvents = (events: readonly string[], known: readonly string[]): string[] =>
  events.filter((event) => !(apiAreas as readonly string[]).includes(event) && !known.includes(event))

/** A question of the API, by which more is told of a change. */
export interface Question {
  /** Such as `/api/v1/organisations/:organisation/plans/programmes/:id`. */
  path: string
  takes: (input: Record<string, string>) => boolean
}

/**
 * Where the API tells more of what a call at `path` has changed: of the thing that was made, the thing itself, or the
 * nearest above it that can be asked for; else a question about things of any kind, in the same part of the API.
 */
export function linkOfChange(path: string, target: string | null, questions: readonly Question[]): string | null {
  const [kind = '', ...rest] = target?.split(':') ?? []
  const id = rest.join(':')
  const parts = path.split('/')
  const above = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'))
  // What stands above the organisation tells nothing of its change.
  const candidates = [...(id ? [`${path}/${id}`] : []), ...above].filter((one) => one.split('/').length > 5)
  const patterns = questions.map((question) => patternOf(question.path))
  const direct = candidates.find((candidate) => patterns.some((pattern) => pattern.test(candidate)))
  if (direct !== undefined) return direct
  const [, api, version, place, organisation = '', part] = parts
  const input = { organisation, kind, id }
  const start = `/${api}/${version}/${place}/:organisation/${part}/`
  const anyKind = questions.find(
    (question) =>
      question.path.startsWith(start) &&
      pathNames(question.path).join() === Object.keys(input).join() &&
      question.takes(input),
  )
  return anyKind ? fill(anyKind.path, input) : null
}

const fill = (path: string, input: Record<string, string>): string =>
  pathNames(path).reduce((filled, name) => filled.replace(`:${name}`, input[name] ?? ''), path)

const patternOf = (path: string): RegExp =>
  new RegExp(`^${pathNames(path).reduce((pattern, name) => pattern.replace(`:${name}`, '[^/]+'), path)}$`)
