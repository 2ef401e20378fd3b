import { pino, type Logger, type LoggerOptions } from 'pino'

/** What of an error helps whoever reads the log. */
const telling = ['code', 'errno', 'syscall', 'severity', 'routine', 'schema', 'table', 'column', 'constraint'] as const

/**
 * An error without what hangs on it: a database's quotes the row that it refused, a lost connection carries its
 * queries with their values, an answer of another service carries the answer.
 */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const found = error as Error & Partial<Record<(typeof telling)[number], unknown>>
  const told = telling.flatMap((name) =>
    ['string', 'number'].includes(typeof found[name]) ? [[name, found[name]]] : [],
  )
  return {
    type: error.constructor.name,
    message: error.message,
    stack: error.stack,
    ...Object.fromEntries(told),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  }
}

const secrets = ['password', 'token', 'cookie', 'email']

export const logSafety = {
  serializers: { err: describeError },
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), remove: true },
} satisfies LoggerOptions

/** Lines of JSON; on a terminal lines for people. What could be secret or personal is never given to it, and some of it is cut out besides. */
export function createLog(level: string, terminal: boolean): Logger {
  return pino({
    level,
    base: null,
    ...logSafety,
    ...(terminal && {
      transport: { target: 'pino-pretty', options: { translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' } },
    }),
  })
}
