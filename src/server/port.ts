import { createServer, type Server } from 'node:http'

import type { Config } from './config.ts'

type Place = Pick<Config, 'port' | 'host'>

/** Opens the server where the settings say. Throws one line that says why that cannot be, and what to do. */
export function listenOn(server: Server, { port, host }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} is taken by another program. Stop it, or choose another: npm start -- --port ${port + 1}`,
        EACCES: `Port ${port} may not be opened by this user. Choose one above 1023: npm start -- --port 3000`,
      }
      reject(
        new Error(reasons[error.code ?? ''] ?? `The server cannot listen on ${host}:${port}: ${error.message}`, {
          cause: error,
        }),
      )
    })
    server.listen(port, host, resolve)
  })
}

/** Throws as `listenOn` would: nobody should wait for the demo region to be made only to hear that its port is taken. */
export async function requireFreePort(place: Place): Promise<void> {
  const server = createServer()
  await listenOn(server, place)
  await new Promise((resolve) => server.close(resolve))
}
