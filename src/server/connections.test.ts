import { createServer, get as ask, Agent, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { type Connections, followConnections } from './connections.ts'

/** Longer than any test: what ends because of it fails by its own limit of time. */
const endless = 1_000_000

let server: Server
let connections: Connections
let port: number
let asked: ServerResponse[]
beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    if (request.url === '/slow') asked.push(response)
    else response.end('quick')
  })
  connections = followConnections(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterEach(() => server.closeAllConnections())

const get = async (path: string, agent?: Agent): Promise<IncomingMessage> => {
  const request = ask({ port, path, host: '127.0.0.1', ...(agent && { agent }) })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return response
}

test('connections that are kept for later, used or not, hold up no end', async () => {
  const agent = new Agent({ keepAlive: true })
  expect(await text(await get('/', agent))).toBe('quick')
  const silent = connect(port, '127.0.0.1')
  await Promise.all([once(silent, 'connect'), once(server, 'connection')])
  const ended = once(silent, 'close')
  await connections.close(endless)
  await ended
  agent.destroy()
})

test('an answer under way is finished before the end, though its connection would be kept', async () => {
  const agent = new Agent({ keepAlive: true })
  const answer = get('/slow', agent)
  await once(server, 'request')
  const steps: string[] = []
  const closed = connections.close(endless).then(() => steps.push('closed'))
  const read = answer.then(text).then((body) => steps.push(body))
  asked[0]!.end('all of it')
  await Promise.all([closed, read])
  expect(steps.toSorted()).toEqual(['all of it', 'closed'])
  await expect(get('/')).rejects.toThrow('ECONNREFUSED')
  agent.destroy()
})

test('an answer that never comes is cut off when patience ends', async () => {
  const answer = get('/slow').catch((error: NodeJS.ErrnoException) => error.code)
  await once(server, 'request')
  await connections.close(0)
  expect(await answer).toBe('ECONNRESET')
})
