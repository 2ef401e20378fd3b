import type { Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { stream } from 'hono/streaming'
import type { Logger } from 'pino'
import { z } from 'zod'

import { appearanceCookie } from '#shared/appearance.ts'
import { type Day, isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { addressOf, type Endpoint } from '#shared/endpoint.ts'
import type { Organisation } from '#shared/organisation.ts'
import { type Role, roles } from '#shared/roles.ts'
import { sentAnswersId } from '#shared/workspace-page.ts'
import { inChosenColours } from './appearance.ts'
import type { RequestVariables } from './request.ts'

/** A page of the workspace in an organisation, as its address names it, for the person who opens it. */
export interface PageAsked {
  organisation: Pick<Organisation, 'slug' | 'regionKey'>
  role: Role
  /** Below the organisation, without a slash in front; empty for its first page. */
  path: string
  search: URLSearchParams
  today: Day
  isDemo: boolean
}

/** The addresses of the API that a page asks as soon as it runs. */
export type AsksFirst = (page: PageAsked) => readonly string[]

/** Sends the workspace's page with what is known already; `files` are those of the page at the address. */
export type SendWorkspace = (c: WorkspaceContext, page: string, files: readonly string[]) => Promise<Response>
type WorkspaceContext = Context<{ Variables: RequestVariables }>

interface WorkspaceOptions {
  app: Hono<{ Variables: RequestVariables }>
  asksFirst: readonly AsksFirst[]
  log: Logger
  clock: () => Date
}

/** A question by its address; nothing where the role may not ask it. */
export function questionOf<Input extends object>(
  { role }: Pick<PageAsked, 'role'>,
  contract: Endpoint<Input, unknown>,
  input: NoInfer<Input>,
): string[] {
  const { allow } = contract
  return allow.who === 'organisation' && !allow.roles.includes(role) ? [] : [addressOf(contract, input)]
}

const sessionAddress = '/api/v1/session'

/** What of the session's answer is needed to know which page is asked. */
const knownSession = z.object({
  places: z.array(
    z.object({
      organisation: z.object({ slug: z.string(), regionKey: z.string().nullable(), demo: z.boolean() }),
      role: z.enum(roles),
    }),
  ),
})

/**
 * The workspace's page as it is sent to one person: in their language and colours, with who they are, and with the names
 * of the files and answers that the page at this address begins with. So the browser fetches them while the shell loads
 * instead of one after another. What is known at once goes at once: the browser fetches the files while it is being asked
 * here who the person is.
 */
export function sendWorkspace({ app, asksFirst, log, clock }: WorkspaceOptions): SendWorkspace {
  const knownOfPerson = async (c: WorkspaceContext): Promise<Known> => {
    const cookie = c.req.header('cookie')
    const answer = await app.request(sessionAddress, { headers: cookie === undefined ? {} : { cookie } }, c.env)
    // Without an answer the shell asks itself, and says what is wrong.
    if (!answer.ok) return nothingKnown
    const session: unknown = await answer.json()
    const asked = pageAsked(c, session, clock())
    const questions = asked ? asksFirst.flatMap((ask) => ask(asked)) : []
    const preloads = questions.map(
      (address) => `<link rel="preload" as="fetch" crossorigin href="${inAttribute(address)}">`,
    )
    const head = preloads.join('') + sentAnswers({ [sessionAddress]: session })
    return { head, bar: asked ? (asked.isDemo ? 'demo' : 'usual') : 'none' }
  }
  return async (c, page, files) => {
    const own = inChosenColours(page, getCookie(c, appearanceCookie)).replace(
      'lang="fi"',
      `lang="${c.get('language')}"`,
    )
    const end = own.indexOf('</head>')
    const modules = files.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
    c.header('content-type', 'text/html; charset=UTF-8')
    // It says who is signed in: nobody who sits down next is shown what a browser has kept.
    c.header('cache-control', 'no-store')
    return stream(c, async (sent) => {
      await sent.write(own.slice(0, end) + modules.join(''))
      const known = await knownOfPerson(c).catch((error: unknown) => {
        log.error({ requestId: c.get('requestId'), err: error }, 'a page was sent without what is known of the person')
        return nothingKnown
      })
      await sent.write(known.head + withBar(own.slice(end), known.bar))
    })
  }
}

/** What is known of who opens the page: what the head says of it, and the bar that is painted before the shell runs. */
interface Known {
  head: string
  bar: 'usual' | 'demo' | 'none'
}
const nothingKnown: Known = { head: '', bar: 'none' }

/** Pages outside of an organisation have no bar; in the demo it stands below the label. */
function withBar(page: string, bar: Known['bar']): string {
  if (bar === 'usual') return page
  return bar === 'demo'
    ? page.replace('class="top first-bar"', 'class="top first-bar of-demo"')
    : page.replace(/<header class="top first-bar"[^]*?<\/header>/, '')
}

/** Undefined outside of an organisation, and where the person is in none of that name. */
function pageAsked(c: WorkspaceContext, session: unknown, now: Date): PageAsked | undefined {
  const [, slug, path] = /^\/app\/([^/]+)\/?(.*)$/.exec(c.req.path) ?? []
  const place = knownSession.safeParse(session).data?.places.find(({ organisation }) => organisation.slug === slug)
  if (!place) return undefined
  const { organisation, role } = place
  const search = new URL(c.req.url).searchParams
  const isDemo = organisation.demo
  return { organisation, role, path: path ?? '', search, today: isDemo ? demoDay : isoDay(now), isDemo }
}

const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A block of data, which no browser runs; no text in it can end it. */
const sentAnswers = (answers: Record<string, unknown>): string =>
  `<script type="application/json" id="${sentAnswersId}">${JSON.stringify(answers).replaceAll('<', '\\u003c')}</script>`
