export const errorStatus = {
  invalidInput: 400,
  signedOut: 401,
  wrongCredentials: 401,
  forbidden: 403,
  demo: 403,
  notFound: 404,
  conflict: 409,
  tooLarge: 413,
  tooManyAttempts: 429,
  unexpected: 500,
  unavailable: 503,
  filesUnavailable: 503,
} as const

/** Complete by type: a new code must have a status here and a text in errors.texts.ts. */
export type ErrorCode = keyof typeof errorStatus

/** One thing that is wrong with the input: where (`actions.0.endsOn`) and which rule (a key of a text, or the rule in words). */
export interface InputFault {
  path: string
  message: string
}

/** An error that the user can act on. Anything else is a bug and becomes a 500. */
export class AppError extends Error {
  readonly code: ErrorCode
  /** For logs and developers; the user reads the text of the code in the own language. */
  readonly detail: string
  readonly faults: readonly InputFault[]
  /** More members of the problem document, such as the current version of what two people edited. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    detail: string,
    more: { faults?: readonly InputFault[]; extra?: Record<string, unknown> } = {},
  ) {
    super(detail)
    this.name = 'AppError'
    this.code = code
    this.detail = detail
    this.faults = more.faults ?? []
    this.extra = more.extra ?? {}
  }
}

/** One fault of the input that only the server can see: `path` names the field, `message` is a key of the module's texts. */
export const invalidInput = (path: string, message: string): AppError =>
  new AppError('invalidInput', `${path}: ${message}`, { faults: [{ path, message }] })
