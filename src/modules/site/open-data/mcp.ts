import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { Hono } from 'hono'
import { cors } from 'hono/cors'

import type { Services } from '#server/module.ts'
import type { RequestVariables } from '#server/request.ts'
import { version } from '#server/version.ts'
import { type McpFigures, registerTools } from './mcp-tools.ts'

/** Where assistants reach the open figures. */
export const mcpPath = '/api/mcp'

const instructions =
  'Open figures of wellbeing and health in Finnish municipalities and wellbeing services counties. Every answer names producer, licence and the time of fetching: repeat them when you use a figure. A figure is an observation, not a judgement: say better or worse only where `change` says so.'

/**
 * The open figures for assistants, by the Model Context Protocol over HTTP: without a session, without writing, and with
 * nothing that is not open data.
 */
export function mcpApi({ db }: Services, figures: McpFigures) {
  const context: Parameters<typeof registerTools>[1] = {
    figures,
    read: (question) => db.transaction().setAccessMode('read only').execute(question),
  }
  const api = new Hono<{ Variables: RequestVariables }>()
  api.use(cors({ origin: '*', allowMethods: ['POST'], allowHeaders: ['content-type', 'mcp-protocol-version'] }))
  api.post('/', async (c) => {
    // A server of its own for each request: nothing is remembered between them.
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    const server = new McpServer({ name: 'kaarna', version }, { instructions })
    registerTools(server, context)
    await server.connect(transport)
    try {
      return await transport.handleRequest(c.req.raw)
    } finally {
      await server.close()
    }
  })
  api.all('/', (c) => c.json({ error: 'This server answers POST only; it keeps no session' }, 405, { allow: 'POST' }))
  return api
}
