import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'

import { version } from '#server/version.ts'
import { registerTools, type ToolContext } from './mcp-tools.ts'

const instructions =
  'Open figures of wellbeing and health in Finnish municipalities and wellbeing services counties. Every answer names producer, licence and the time of fetching: repeat them when you use a figure. A figure is an observation, not a judgement: say better or worse only where `change` says so.'

/** Answers one request with a server of its own: nothing is remembered between them. */
export async function answerAssistant(request: Request, context: ToolContext): Promise<Response> {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  const server = new McpServer({ name: 'kaarna', version }, { instructions })
  registerTools(server, context)
  await server.connect(transport)
  try {
    return await transport.handleRequest(request)
  } finally {
    await server.close()
  }
}
