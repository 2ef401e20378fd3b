import { isWindows } from './platform.ts'

/** What PostgreSQL's programs see: none of Kaarna's own variables (secrets, PG*). */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
  if (isWindows) environment['SystemRoot'] = process.env['SystemRoot']
  return environment
}
