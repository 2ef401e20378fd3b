import { AppError } from '#shared/errors.ts'

/** The SQLSTATE of a disk that is full. */
const diskFull = '53100'

/** For a write that needs much room: throws `unavailable` with the fault `diskFull` when the database had none, else what was thrown. */
export function sayDiskFull(error: unknown): never {
  const isFull = error instanceof Error && 'code' in error && error.code === diskFull
  if (!isFull) throw error
  throw new AppError('unavailable', 'The disk of the database is full', {
    faults: [{ path: 'file', message: 'diskFull' }],
  })
}
