import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { ServerAccess } from './access.ts'
import type { BinaryPackage } from './binaries.ts'
import { sweepLeftovers } from './data-directory.ts'
import { DataDirectoryInUse, EmbeddedPostgresError, codeOf, doesNotStart, messageOf } from './errors.ts'
import { ServerGuard } from './guard.ts'
import { claimOwnership, isDead, waitForGuests, type Claim } from './ownership.ts'
import { isWindows } from './platform.ts'
import { isServerAway } from './pool.ts'
import { findPostmaster, isPostmaster, signalPostmaster } from './postmaster.ts'
import { ensureRoles } from './roles.ts'
import type { ServerSettings } from './settings.ts'
import { ServerStarter } from './starter.ts'

type OwnClaim = Extract<Claim, { state: 'ours' }>

export interface ServerOptions {
  access: ServerAccess
  source: BinaryPackage
  settings: ServerSettings
  log: (message: string) => void
  /** Called once when a server that went away cannot be brought back. */
  onFatal: (error: Error) => void
}

const startPatience = 60_000
const recoverPatience = 120_000
/** While the server says that it is replaying its log, which may take minutes after a crash. */
const replayPatience = 15 * 60_000
const deadHolderPatience = 10_000
const pidPatience = 3000
const stopPatience = 2500

/** Owns the server of a data folder: starts it or takes it over, brings it back when it dies, stops it. */
export class EmbeddedServer {
  readonly #options: ServerOptions
  readonly #starter: ServerStarter
  readonly #guard = new ServerGuard()
  #lock: pg.Client | undefined
  #serverPid: number | undefined
  #acquiring: Promise<void> = Promise.resolve()
  #stopping: Promise<void> | undefined

  constructor(options: ServerOptions) {
    this.#options = options
    this.#starter = new ServerStarter(options.access, options.source, options.settings)
  }

  /** Resolves when the server is ours and ready. Throws DataDirectoryInUse when another process owns it. */
  async start(): Promise<void> {
    this.#acquiring = this.#acquire(startPatience)
    try {
      await this.#acquiring
    } catch (error) {
      // A server that another process owns by now is not ours to stop.
      if (!(error instanceof DataDirectoryInUse)) await this.stop()
      throw error
    }
    const { access, source, log } = this.#options
    try {
      sweepLeftovers(access.data, source.version, Date.now())
    } catch (error) {
      log(`old files could not be removed: ${messageOf(error)}`)
    }
  }

  /** The same loop serves the first start, a restart and a take-over. */
  async #acquire(patience: number): Promise<void> {
    const { access } = this.#options
    const begun = performance.now()
    try {
      while (!this.#stopping) {
        const claim = await claimOwnership(access.login('kaarna_super', 'postgres'))
        const waited = performance.now() - begun
        if (claim.state === 'ours') {
          if (await this.#takeOver(claim)) return
        } else if (claim.state === 'held') {
          if (!claim.holder || !isDead(claim.holder) || waited > deadHolderPatience) {
            throw DataDirectoryInUse.byProcess(access.data.path, claim.holder)
          }
        } else {
          this.#checkPatience(claim.error, waited, patience)
          if (this.#isDown(claim.code)) await this.#starter.step()
        }
        await sleep(this.#starter.pause)
      }
    } finally {
      this.#starter.finish()
    }
  }

  #checkPatience(error: unknown, waited: number, patience: number): void {
    const { data } = this.#options.access
    const code = codeOf(error)
    if (/^(28|3D)/.test(code)) {
      const reason = `${messageOf(error)}. Does ${data.secretFile} belong to this folder's database? Put both back from one backup`
      throw new EmbeddedPostgresError(`The database in ${data.path} does not let Kaarna in: ${reason}.`)
    }
    if (waited > (code === '57P03' ? replayPatience : patience)) throw doesNotStart(messageOf(error), data.serverLog)
  }

  #isDown(code: string): boolean {
    const { data } = this.#options.access
    const nobodyAnswers = code === 'ENOENT' || code === 'ECONNREFUSED'
    return nobodyAnswers && this.#starter.runningPid === undefined && findPostmaster(data) === undefined
  }

  /** Makes the claimed server ours when it is one that we would have started; false when the loop has to go on. */
  async #takeOver(claim: OwnClaim): Promise<boolean> {
    const { access, log } = this.#options
    const pid = await this.#waitForPid(claim)
    try {
      if (pid === undefined) {
        if (claim.isLost()) return false
        throw DataDirectoryInUse.byContainer(access.data.path)
      }
      if (claim.stamp !== this.#starter.settings()['cluster_name']) {
        log(`stopping a left-over database server (pid ${pid}) that has other settings`)
        signalPostmaster(pid, 'SIGINT')
        return false
      }
      await ensureRoles(claim.client, access.login)
      if (claim.isLost()) return false
      this.#keep(claim, pid)
      return true
    } catch (error) {
      // A left-over server may be stopping under our hands.
      if (claim.isLost() || isServerAway(error)) return false
      throw error
    } finally {
      if (this.#lock !== claim.client) claim.client.end().catch(() => {})
    }
  }

  /** Who holds the lock may be quicker than the server's lock file can be read back. */
  async #waitForPid(claim: OwnClaim): Promise<number | undefined> {
    const deadline = performance.now() + pidPatience
    for (;;) {
      const pid = findPostmaster(this.#options.access.data)
      if (pid !== undefined || claim.isLost() || performance.now() > deadline) return pid
      await sleep(25)
    }
  }

  #keep(claim: OwnClaim, pid: number): void {
    this.#lock = claim.client
    this.#serverPid = pid
    this.#guard.arm(pid)
    claim.client.on('end', () => {
      if (!this.#stopping) this.#recover()
    })
  }

  #recover(): void {
    const { log, onFatal } = this.#options
    this.#lock = undefined
    this.#serverPid = undefined
    this.#guard.disarm()
    log('the database server went away; starting it again')
    this.#acquiring = this.#acquire(recoverPatience)
    this.#acquiring.then(
      () => this.#stopping || log('the database server is back'),
      (error: unknown) => onFatal(error instanceof Error ? error : new Error(messageOf(error))),
    )
  }

  /**
   * Stops the server in order: open transactions roll back, checkpoint, end. A server that takes longer is stopped at
   * once and replays its log at the next start. With `afterGuests`, commands that use the server are waited for.
   */
  stop({ afterGuests = false } = {}): Promise<void> {
    return (this.#stopping ??= this.#stop(afterGuests))
  }

  async #stop(afterGuests: boolean): Promise<void> {
    const { data } = this.#options.access
    const ownPid = this.#serverPid ?? this.#starter.runningPid
    if (afterGuests && this.#lock) await waitForGuests(this.#lock).catch(() => {})
    await Promise.race([this.#acquiring.catch(() => {}), sleep(stopPatience, undefined, { ref: false })])
    this.#guard.disarm()
    await this.#lock?.end().catch(() => {})
    for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
      const pid = findPostmaster(data) ?? ownPid
      if (pid === undefined || !isPostmaster(data, pid)) break
      this.#signal(pid, signal)
      if (await this.#waitForEnd(pid)) break
    }
    this.#options.access.close()
  }

  async #waitForEnd(pid: number): Promise<boolean> {
    const deadline = performance.now() + stopPatience
    while (performance.now() < deadline) {
      if (!isPostmaster(this.#options.access.data, pid)) return true
      await sleep(10)
    }
    return false
  }

  #signal(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
    if (!isWindows) return signalPostmaster(pid, signal)
    const { data } = this.#options.access
    const program = path.join(data.path, `pgbin-${this.#options.source.version}`, 'bin', 'pg_ctl')
    spawnSync(program, ['stop', '-D', data.cluster, '-m', signal === 'SIGINT' ? 'fast' : 'immediate'])
  }
}
