import type { ChildProcess } from 'node:child_process'
import net, { type AddressInfo } from 'node:net'
import type { ServerAccess } from './access.ts'
import { prepareBinaries, type BinaryPackage } from './binaries.ts'
import { diskFull, doesNotStart, explainFileError, type EmbeddedPostgresError } from './errors.ts'
import { ensureCluster } from './initdb.ts'
import { isWindows } from './platform.ts'
import { findFatalLine, startPostmaster } from './postmaster.ts'
import { passwordOf } from './secret.ts'
import { serverSettings, type ServerSettings } from './settings.ts'
import { StartGate } from './start-gate.ts'

/**
 * Another starter, or old backends that are finishing: goes away by itself. The last of these is what the old backends
 * of a killed server write into the log, after the new server has written why it could not start beside them.
 */
const passingReason =
  /lock file .*(already exists|is empty)|still in use|Address already in use|another server|unexpected postmaster exit/
const attemptsBeforeGivingUp = 4

/** Makes what the server needs and starts it, one process at a time. */
export class ServerStarter {
  readonly #access: ServerAccess
  readonly #source: BinaryPackage
  readonly #overrides: ServerSettings
  readonly #gate: StartGate
  #binaries: string | undefined
  #child: ChildProcess | undefined
  #logOffset = 0
  #attempts = 0

  constructor(access: ServerAccess, source: BinaryPackage, overrides: ServerSettings) {
    this.#access = access
    this.#source = source
    this.#overrides = overrides
    this.#gate = new StartGate(access.secret)
  }

  settings(port = 5432): ServerSettings {
    return serverSettings({
      data: this.#access.data,
      binariesVersion: this.#source.version,
      port,
      overrides: this.#overrides,
    })
  }

  /** The server that we have started and that has not ended. */
  get runningPid(): number | undefined {
    const child = this.#child
    return child && child.exitCode === null && child.signalCode === null ? child.pid : undefined
  }

  /**
   * One step: enters the gate, so that the caller looks again whether a server has come up; or, inside, starts one.
   * Throws EmbeddedPostgresError when starting has proved useless.
   */
  async step(): Promise<void> {
    if (!this.#gate.held) return this.#gate.enter()
    const reason = this.#whyEnded()
    if (reason) throw reason
    const { data, account, secret } = this.#access
    try {
      this.#binaries ??= prepareBinaries(data, account, this.#source)
      ensureCluster({ data, account, binaries: this.#binaries, superPassword: passwordOf(secret, 'kaarna_super') })
      const settings = this.settings(isWindows ? await findFreePort() : undefined)
      const started = startPostmaster({ data, account, binaries: this.#binaries, settings })
      started.child.on('error', () => {})
      this.#child = started.child
      this.#logOffset = started.logOffset
      this.#attempts += 1
    } catch (error) {
      throw explainFileError(error, data.path)
    }
  }

  /** Milliseconds to wait before the next step: longer and longer while an old backend keeps the new server away. */
  get pause(): number {
    return Math.min(1000, 15 * 2 ** Math.max(0, this.#attempts - 3))
  }

  /** Somebody owns the server now; what went before does not count any more. */
  finish(): void {
    this.#gate.leave()
    this.#attempts = 0
    this.#child = undefined
  }

  #whyEnded(): EmbeddedPostgresError | undefined {
    if (!this.#child) return undefined
    const { data } = this.#access
    const line = findFatalLine(data, this.#logOffset) ?? 'it gave no reason'
    if (/No space left on device|Disk quota exceeded/.test(line)) return diskFull(data.path)
    if (this.#attempts < attemptsBeforeGivingUp || passingReason.test(line)) return undefined
    return doesNotStart(line, data.serverLog)
  }
}

async function findFreePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
