import { createHmac } from 'node:crypto'
import net from 'node:net'
import { isLinux, isWindows } from './platform.ts'

/**
 * Lets one process at a time make a cluster or start its server. The gate is a name in the kernel (an abstract socket,
 * on Windows a pipe), which goes with the process that holds it, so it can never be stale. It spares work and keeps
 * starters from moving each other's lock files; what decides who owns the folder is the lock in the database.
 * macOS has no such names: there the gate is always open, and PostgreSQL's own lock files must do.
 */
export class StartGate {
  readonly #name: string | undefined
  #server: net.Server | undefined
  #held = false

  constructor(secret: string) {
    // Derived from the secret, so that no other user can hold the gate shut.
    const name = `kaarna-start-${createHmac('sha256', secret).update('start gate').digest('hex').slice(0, 20)}`
    if (isLinux) this.#name = `\0${name}`
    else if (isWindows) this.#name = `\\\\.\\pipe\\${name}`
  }

  get held(): boolean {
    return this.#held
  }

  /** Tries to enter; `held` tells afterwards whether it did. */
  async enter(): Promise<void> {
    if (this.#held) return
    this.#held = this.#name === undefined || (await this.#listen())
  }

  leave(): void {
    this.#server?.close()
    this.#server = undefined
    this.#held = false
  }

  #listen(): Promise<boolean> {
    const server = net.createServer((socket) => socket.destroy())
    return new Promise((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(this.#name, () => {
        this.#server = server.unref()
        resolve(true)
      })
    })
  }
}
