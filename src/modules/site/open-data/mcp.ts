import { Hono } from 'hono'
import { cors } from 'hono/cors'

import type { Services } from '#server/module.ts'
import type { RequestVariables } from '#server/request.ts'
import type { McpFigures, ToolContext } from './mcp-tools.ts'

/** Where assistants reach the open figures. */
export const mcpPath = '/api/mcp'

/**
 * The open figures for assistants, by the Model Context Protocol over HTTP: without a session, without writing, and with
 * nothing that is not open data.
 */
export function mcpApi({ db }: Services, figures: McpFigures) {
  const context: ToolContext = {
    figures,
    read: (question) => db.transaction().setAccessMode('read only').execute(question),
  }
  const api = new Hono<{ Variables: RequestVariables }>()
  api.use(cors({ origin: '*', allowMethods: ['POST'], allowHeaders: ['content-type', 'mcp-protocol-version'] }))
  api.post('/', async (c) => {
    // Loaded when the first assistant asks: the protocol takes more memory than all of the figures.
    const { answerAssistant } = await import('./mcp-server.ts')
    return answerAssistant(c.req.raw, context)
  })
  api.all('/', (c) => c.json({ error: 'This server answers POST only; it keeps no session' }, 405, { allow: 'POST' }))
  return api
}
