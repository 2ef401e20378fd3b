import { type Config, ConfigError, readConfig } from '#server/config.ts'

/** What a command may see of the world. */
export interface Terminal {
  environment: Record<string, string | undefined>
  input: AsyncIterable<Uint8Array | string>
  out: NodeJS.WriteStream
  errors: NodeJS.WriteStream
}

/** The command may succeed another time: mail servers, for one, then run it again (EX_TEMPFAIL). */
export class TryLater extends Error {
  static readonly exitCode = 75
}

/** The settings, with what the flags of the command say on top of the environment. Throws all faults, a line each. */
export function configOf({ environment }: Terminal, flags: Record<string, string | undefined> = {}): Config {
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined))
  try {
    return readConfig({ ...environment, ...given })
  } catch (error) {
    if (error instanceof ConfigError)
      throw new Error(`These settings cannot be used:\n${error.message}`, { cause: error })
    throw error
  }
}

/** With --json the last line of stdout is the result as one JSON object. */
export const writeResult = ({ out }: Terminal, result: object): void => void out.write(`${JSON.stringify(result)}\n`)
