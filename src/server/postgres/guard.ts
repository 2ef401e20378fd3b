import { spawn, type ChildProcess } from 'node:child_process'
import type { Socket } from 'node:net'
import { isWindows } from './platform.ts'

/**
 * Dead man's switch: a shell that holds a pipe from us. When we die in any way, the pipe closes, and it asks the
 * server to stop.
 */
export class ServerGuard {
  #shell: ChildProcess | undefined

  arm(serverPid: number): void {
    this.disarm()
    if (isWindows) return
    const script = 'read -r line || kill -INT "$0"'
    const shell = spawn('/bin/sh', ['-c', script, String(serverPid)], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      cwd: '/',
    })
    shell.on('error', () => {})
    shell.stdin.on('error', () => {})
    shell.unref()
    ;(shell.stdin as Socket).unref()
    this.#shell = shell
  }

  disarm(): void {
    this.#shell?.kill('SIGKILL')
    this.#shell = undefined
  }
}
