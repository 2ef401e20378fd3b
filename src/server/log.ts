import { pino, type Logger } from 'pino'

/** A database's error quotes the row that it refused in `detail`, and its words in `where`. */
export const redact = {
  paths: [
    'password',
    'token',
    'cookie',
    'email',
    '*.password',
    '*.token',
    '*.cookie',
    '*.email',
    'err.detail',
    'err.where',
  ],
  remove: true,
}

/** Lines of JSON; on a terminal lines for people. What could be secret or personal is never given to it, and some of it is cut out besides. */
export function createLog(level: string, terminal: boolean): Logger {
  return pino({
    level,
    base: null,
    redact,
    ...(terminal && {
      transport: { target: 'pino-pretty', options: { translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' } },
    }),
  })
}
