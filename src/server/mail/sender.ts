import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'
import type { Logger } from 'pino'

import type { Config } from '../config.ts'
import { mail, mailSeal } from '../mail.ts'
import { unseal } from '../seal.ts'
import { explainMailFault } from './explain-fault.ts'
import { type Claimed, type LetterQueue, openLetterQueue, type Outcome } from './letter-queue.ts'
import { codesOf, judgeRefusal, pauseAfter, serverPauseAfter } from './refusal.ts'
import { connectionsToServer, openPost, type Post } from './transport.ts'

/** How soon another sender is tried for, and a lost connection is made again. */
const joinPauseMilliseconds = 1000
/** What is told by the database is not waited for longer than this. */
const longestRestMilliseconds = 30_000
const patienceMilliseconds = 3000
const keptMilliseconds = 30 * 86_400_000

interface SenderOptions {
  config: Config
  secret: Buffer
  log: Logger
  /** The database's login of requests. */
  login: pg.ClientConfig
  clock: () => Date
}

export interface MailSender {
  /** Finishes what is being sent, and sends no more. */
  stop(): Promise<void>
}

/**
 * Sends planned letters in the order of their planning, several at once. Of all processes on a database one sends; when
 * it dies another takes over, and only letters whose fate nobody knows leave again, by the name they had.
 */
export function startMailSender(options: SenderOptions): MailSender {
  const stopping = new AbortController()
  const { smtpUrl } = options.config
  const post = smtpUrl === undefined ? undefined : openPost({ ...options.config, smtpUrl }, options.secret)
  const running = stay(options, post, stopping.signal)
  return {
    async stop() {
      stopping.abort()
      await Promise.race([running, wait(patienceMilliseconds, undefined, { ref: false })])
      post?.close()
    },
  }
}

/** Sends for as long as nobody stops it; a lost connection is made again. */
async function stay(options: SenderOptions, post: Post | undefined, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const client = new pg.Client({ ...options.login, keepAlive: true })
    const lost = new AbortController()
    client.on('error', () => {})
    client.once('end', () => lost.abort())
    try {
      await client.connect()
      const queue = await openLetterQueue(client)
      if (queue) {
        const round = new Round({ ...options, post, queue, over: AbortSignal.any([signal, lost.signal]) })
        client.on('notification', () => round.wake())
        await client.query('LISTEN letter')
        await round.run()
      }
    } catch (error) {
      if (!signal.aborted) options.log.warn({ err: error }, 'the connection over which letters are sent was lost')
    } finally {
      await client.end().catch(() => {})
    }
    await wait(joinPauseMilliseconds, undefined, { signal, ref: false }).catch(() => {})
  }
}

interface RoundOptions extends SenderOptions {
  post: Post | undefined
  queue: LetterQueue
  over: AbortSignal
}

/** One tenure as the sender: from taking the lock to losing it or being stopped. */
class Round {
  readonly #options: RoundOptions
  readonly #outcomes: Outcome[] = []
  #underWay = 0
  #wake: () => void = () => {}
  /** Tries in a row that the mail server refused altogether. */
  #failures = 0
  #pausedUntil = 0

  constructor(options: RoundOptions) {
    this.#options = options
    options.over.addEventListener('abort', () => this.wake())
  }

  wake(): void {
    this.#wake()
  }

  async run(): Promise<void> {
    const { queue, clock, over, post } = this.#options
    post?.verify().catch((error: unknown) => this.#tellServerFault(error))
    await queue.forget(new Date(clock().getTime() - keptMilliseconds))
    while (!over.aborted || this.#underWay > 0 || this.#outcomes.length > 0) {
      const told = new Promise<void>((resolve) => (this.#wake = resolve))
      const outcomes = this.#outcomes.splice(0)
      const claimed = await queue.settleAndClaim(outcomes, this.#room(), clock())
      for (const letter of claimed) void this.#send(letter)
      if (claimed.length === 0 && this.#outcomes.length === 0) await this.#rest(told)
    }
  }

  /** How many more letters may begin to leave now: one alone after the server has refused, to see whether it is back. */
  #room(): number {
    const { over, clock } = this.#options
    if (over.aborted || clock().getTime() < this.#pausedUntil) return 0
    return Math.max((this.#failures > 0 ? 1 : connectionsToServer) - this.#underWay, 0)
  }

  /** Until something is planned or was sent, a letter's pause is over, or the server's. */
  async #rest(told: Promise<void>): Promise<void> {
    const { queue, clock } = this.#options
    const isFull = this.#underWay > 0
    const next = isFull ? undefined : await queue.findNextTry()
    const now = clock().getTime()
    const due = next ? Math.max(next.getTime(), this.#pausedUntil) - now : longestRestMilliseconds
    const rest = new AbortController()
    const limit = Math.min(Math.max(due, 50), longestRestMilliseconds)
    await Promise.race([told, wait(limit, undefined, { signal: rest.signal, ref: false }).catch(() => {})])
    rest.abort()
  }

  async #send(letter: Claimed): Promise<void> {
    this.#underWay++
    try {
      this.#outcomes.push(await this.#try(letter))
    } finally {
      this.#underWay--
      this.wake()
    }
  }

  async #try({ id, key, sealed, plannedAt, tries }: Claimed): Promise<Outcome> {
    const { secret, log, post, clock } = this.#options
    const text = unseal(secret, mailSeal, sealed)
    if (text === undefined) {
      log.error('a letter of another encryption key was dropped: ENCRYPTION_KEY has changed')
      return { id, state: 'refused', fault: 'sealed with another key', isAddress: false }
    }
    if (!post) {
      log.warn('a letter was not sent: set SMTP_URL to send mail')
      return { id, state: 'left_out', fault: 'no mail server', isAddress: false }
    }
    try {
      await post.send(mail.parse(JSON.parse(text)), { id, key, plannedAt })
      this.#tellServerIsBack()
      return { id, state: 'sent' }
    } catch (error) {
      return this.#judge(error, { id, tries, now: clock() })
    }
  }

  #judge(error: unknown, { id, tries, now }: { id: number; tries: number; now: Date }): Outcome {
    const { log } = this.#options
    const fault = codesOf(error)
    const refusal = judgeRefusal(error)
    if (refusal === 'server') {
      this.#tellServerFault(error)
      return { id, state: 'planned', tries, nextTryAt: now, fault }
    }
    log.warn(`The mail server did not take a letter (${fault})`)
    const pause = refusal === 'later' ? pauseAfter(tries + 1) : undefined
    if (pause === undefined) return { id, state: 'refused', fault, isAddress: refusal === 'address' }
    return { id, state: 'planned', tries: tries + 1, nextTryAt: new Date(now.getTime() + pause), fault }
  }

  /** All letters wait; the log hears of it once, and again when it goes on for long. */
  #tellServerFault(error: unknown): void {
    const { log, config, clock } = this.#options
    if (clock().getTime() < this.#pausedUntil) return
    this.#failures++
    this.#pausedUntil = clock().getTime() + serverPauseAfter(this.#failures)
    const { wrong, remedy } = explainMailFault(error, config.smtpUrl!)
    const message = `No mail leaves: ${wrong}. ${remedy}. Letters wait and leave in order when it is mended.`
    if (this.#failures === 1) log.error(message)
    else log.debug(message)
  }

  #tellServerIsBack(): void {
    if (this.#failures > 0) this.#options.log.info('Mail leaves again')
    this.#failures = 0
    this.#pausedUntil = 0
  }
}
