import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'

import type { ServerModule } from './module.ts'

/** Takes a connection that its browser wants to keep open for messages both ways (WebSocket). */
export interface Upgrade {
  path: string
  take: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
}

/** Hands connections that are to become WebSockets to the module of their path; all others end with an answer. */
export function acceptUpgrades(server: Server, modules: readonly ServerModule[]): void {
  const upgrades = modules.flatMap(({ upgrade }) => upgrade ?? [])
  server.on('upgrade', (request, socket, head) => {
    // Vite takes its own while people develop.
    if (request.headers['sec-websocket-protocol']?.startsWith('vite-')) return
    socket.on('error', () => socket.destroy())
    const path = URL.parse(request.url ?? '', 'http://localhost')?.pathname
    const upgrade = upgrades.find((candidate) => candidate.path === path)
    if (!upgrade) return refuseUpgrade(socket, 404)
    upgrade.take(request, socket, head).catch(() => refuseUpgrade(socket, 500))
  })
}

/** Answers instead of opening a WebSocket. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
