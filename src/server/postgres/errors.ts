const ownServer = 'Or set DATABASE_URL to use a PostgreSQL server of your own.'

/** The embedded PostgreSQL cannot be used. The message is one line: what is wrong and what to do. */
export class EmbeddedPostgresError extends Error {
  constructor(message: string) {
    super(message.replaceAll(/\s+/g, ' ').trim())
    this.name = new.target.name
  }
}

/** Another process owns the data folder: not a fault of the database, so nothing is tried again. */
export class DataDirectoryInUse extends EmbeddedPostgresError {
  static byProcess(directory: string, holder: LockHolder | undefined): DataDirectoryInUse {
    const who = holder ? `process ${holder.pid} on ${holder.host}` : 'an unknown process'
    return new DataDirectoryInUse(
      `The data folder ${directory} is in use by another Kaarna (${who}). Stop that one or choose another DATA_DIR.`,
    )
  }

  static byContainer(directory: string): DataDirectoryInUse {
    return new DataDirectoryInUse(
      `The database of ${directory} runs in another container. Stop that container or choose another DATA_DIR.`,
    )
  }
}

/** The process that owns a data folder, as it names itself in `application_name`. */
export interface LockHolder {
  pid: number
  host: string
}

export function cannotRunHere(reason: string, remedy = 'Run Kaarna as an ordinary user.'): EmbeddedPostgresError {
  return new EmbeddedPostgresError(`The embedded PostgreSQL cannot run here: ${reason}. ${remedy} ${ownServer}`)
}

export function diskFull(directory: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The disk that holds ${directory} is full. Free at least 200 MB there or choose another DATA_DIR.`,
  )
}

export function notWritable(directory: string, code: string): EmbeddedPostgresError {
  const user = process.getuid ? ` to user number ${process.getuid()}` : ''
  return new EmbeddedPostgresError(
    `The data folder ${directory} cannot be written (${code}). Give write access${user} or choose another DATA_DIR.`,
  )
}

export function doesNotStart(reason: string, logFile: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(`The embedded PostgreSQL does not start: ${reason}. More is in ${logFile}.`)
}

/** The `code` of an error of Node or PostgreSQL (`ENOENT`, `57P03`), empty when there is none. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : ''
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The clear line for a failed file operation below `directory`; other errors are returned as they are. */
export function explainFileError(error: unknown, directory: string): unknown {
  const code = codeOf(error)
  if (error instanceof EmbeddedPostgresError) return error
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(directory)
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) return notWritable(directory, code)
  return error
}
