import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Role } from '#shared/roles.ts'
import type { Subject, SubjectRef, SubjectSource, WaitingSubject } from './subject.ts'

export const keyOf = ({ kind, id }: SubjectRef): string => `${kind}:${id}`

/** Finds things of every module by their references, each kind with one question. */
export interface Subjects {
  find: (tx: ReadTx, organisationId: string, wanted: readonly SubjectRef[]) => Promise<ReadonlyMap<string, Subject>>
  /** Of things whose module can tell: those that still wait for somebody. `knows` says of which kinds it can. */
  findWaiting: (
    tx: ReadTx,
    organisationId: string,
    wanted: readonly SubjectRef[],
  ) => Promise<{ waiting: ReadonlyMap<string, WaitingSubject>; knows: (ref: SubjectRef) => boolean }>
  /** Throws `notFound` for what is not there, and for what is not for the role: nobody learns which. */
  requireReadable: (tx: ReadTx, place: { organisationId: string; role: Role }, wanted: SubjectRef) => Promise<Subject>
}

export function createSubjects(sources: readonly SubjectSource[]): Subjects {
  const find: Subjects['find'] = async (tx, organisationId, wanted) => {
    const found = new Map<string, Subject>()
    for (const source of sources) {
      const own = wanted.filter(({ kind }) => source.kinds.includes(kind))
      if (own.length === 0) continue
      for (const subject of await source.find(tx, organisationId, own)) found.set(keyOf(subject), subject)
    }
    return found
  }
  const sourceOf = ({ kind }: SubjectRef) => sources.find(({ kinds }) => kinds.includes(kind))
  return {
    find,
    async findWaiting(tx, organisationId, wanted) {
      const waiting = new Map<string, WaitingSubject>()
      for (const [source, own] of Map.groupBy(wanted, sourceOf)) {
        const found = (await source?.findWaiting?.(tx, organisationId, own)) ?? []
        for (const one of found) waiting.set(keyOf(one), one)
      }
      return { waiting, knows: (ref) => sourceOf(ref)?.findWaiting !== undefined }
    },
    async requireReadable(tx, { organisationId, role }, wanted) {
      const subject = (await find(tx, organisationId, [wanted])).get(keyOf(wanted))
      if (!subject || subject.isDeleted || !subject.readers.includes(role))
        throw new AppError('notFound', `No such ${wanted.kind}`)
      return subject
    },
  }
}
