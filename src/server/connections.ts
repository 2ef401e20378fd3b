import type { Server } from 'node:http'
import type { Socket } from 'node:net'

export interface Connections {
  /**
   * Takes no new connections, ends at once those on which nothing is being answered, and each other one after its
   * answer. What is still open after the patience is cut off.
   */
  close(patienceMilliseconds: number): Promise<void>
}

/**
 * Follows a server's connections from its start. Node itself counts a connection as busy until its first request, and
 * browsers open some in advance: they would hold up the end.
 */
export function followConnections(server: Server): Connections {
  const answering = new Map<Socket, number>()
  let isClosing = false

  server.on('connection', (socket: Socket) => {
    answering.set(socket, 0)
    socket.once('close', () => answering.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1)
    response.once('close', () => {
      const left = (answering.get(socket) ?? 1) - 1
      if (!socket.destroyed) answering.set(socket, left)
      if (isClosing && left === 0) socket.destroySoon()
    })
  })

  return {
    close: (patienceMilliseconds) =>
      new Promise((resolve) => {
        isClosing = true
        const late = setTimeout(() => {
          for (const socket of answering.keys()) socket.destroy()
        }, patienceMilliseconds)
        server.close(() => {
          clearTimeout(late)
          resolve()
        })
        for (const [socket, answers] of answering) if (answers === 0) socket.destroySoon()
      }),
  }
}
