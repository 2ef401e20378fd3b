import { organisationsAccess } from '#modules/organisations/organisations.access.ts'
import { lockOrganisation } from '#modules/organisations/organisations.queries.ts'
import { afterwards, type Route, route } from '#server/http.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Role } from '#shared/roles.ts'
import { addPart, requirePart } from '../plan-objects.service.ts'
import { authorOf, type WritingCall } from '../plan-writing.service.ts'
import { openPlanFile } from './open-plan-file.ts'
import { isFault } from './plan-doubt.ts'
import type { ImportPlace } from './plan-import.ts'
import { discardPlanImport, getSentPlan, previewPlanImport, sendPlan, takePlan } from './plan-imports.contract.ts'
import {
  deletePlanImport,
  findPlanImport,
  insertPlanImport,
  makeRoomForPlan,
  type SentPlan,
} from './plan-imports.queries.ts'
import { doubtsOf, type FiguresOfImports, readImport } from './plan-imports.service.ts'
import { previewPlan } from './preview-plan.service.ts'
import { writePlan } from './write-plan.service.ts'

const mayAddUnits = (role: Role): boolean => organisationsAccess.editUnits.roles.some((one) => one === role)

export const planImportRoutes = ({ db }: Pick<Services, 'db'>, knowledge: FiguresOfImports): Route[] => [
  route(sendPlan, async ({ tx, organisation, user, now, file, audit }, { filename }) => {
    const { kind } = await openPlanFile(file)
    await makeRoomForPlan(tx, organisation.id)
    const sent = { organisationId: organisation.id, accountId: user.id, filename, kind, bytes: file, now }
    const id = await insertPlanImport(tx, sent)
    audit(`planImport:${id}`, { filename, bytes: file.length })
    return { id, filename, kind }
  }),

  route(getSentPlan, async (call, { id }) => {
    const { filename, kind } = await requireSent(call, id)
    return { id, filename, kind }
  }),

  route(previewPlanImport, async (call, { id, reading = {} }) => {
    const { organisation, language, today, membership } = call
    const { filename, bytes } = await requireSent(call, id)
    // A long table takes its time: the answer is made when the transaction has ended.
    return afterwards(previewPlanImport, async () => {
      const file = await openPlanFile(bytes)
      const request = {
        tx: db,
        knowledge,
        organisation,
        language,
        today,
        filename,
        file,
        reading: withoutGaps(reading),
      }
      return previewPlan(request, mayAddUnits(membership.role))
    })
  }),

  route(takePlan, async (call, { id, reading, into, withoutFaulty }) => {
    const { tx, organisation, language, today, membership } = call
    const { filename, bytes } = await requireSent(call, id)
    const file = await openPlanFile(bytes)
    const read = await readImport({ tx, knowledge, organisation, language, today, filename, file, reading })
    const { plan, counts } = read
    if (!plan) throw invalidInput('reading.columns', read.columnsFault ?? 'noPlanColumn')
    if (plan.newUnits.length > 0 && !mayAddUnits(membership.role))
      throw new AppError('forbidden', 'Units are added by the owner')
    if (!withoutFaulty && doubtsOf(read).some(isFault)) throw invalidInput('withoutFaulty', 'faultsInFile')
    if (plan.priorities.length === 0) throw invalidInput('reading', 'nothingToImport')
    // Two who import at once wait for each other, so that neither's parts get between the other's.
    await lockOrganisation(tx, organisation.id)
    const { programmeId, name } = await requirePlace(call, into)
    await writePlan(tx, authorOf(call), { plan, programmeId })
    await deletePlanImport(tx, organisation.id, id)
    call.audit(`programme:${programmeId}`, { filename, ...counts })
    return { programmeId, name, counts }
  }),

  route(discardPlanImport, async (call, { id }) => {
    if (!(await deletePlanImport(call.tx, call.organisation.id, id))) throw new AppError('notFound', 'No such file')
    call.audit(`planImport:${id}`)
  }),
]

/** Throws `notFound` unless the organisation has the file and it still waits. */
async function requireSent(
  { tx, organisation }: Pick<WritingCall, 'organisation'> & { tx: Parameters<typeof findPlanImport>[0] },
  id: string,
): Promise<SentPlan> {
  const sent = await findPlanImport(tx, organisation.id, id)
  if (!sent) throw new AppError('notFound', 'No such file, or it has been taken')
  return sent
}

/** The new programme, or the draft that is there. Throws `invalidInput` for an approved one: what was approved stays so. */
async function requirePlace(call: WritingCall, into: ImportPlace) {
  if ('programme' in into) {
    const part = { kind: 'programme', parentId: call.organisation.id, content: into.programme } as const
    return { programmeId: (await addPart(call.tx, authorOf(call), part)).id, name: into.programme.name }
  }
  const { programmeId } = into
  const { content } = await requirePart(call.tx, call.organisation.id, { kind: 'programme', id: programmeId })
  if (content.status !== 'draft') throw invalidInput('into.programmeId', 'programmeApproved')
  return { programmeId, name: content.name }
}

type Told<Type> = { [Field in keyof Type]?: Exclude<Type[Field], undefined> }

/** What is not told is left out, instead of being nothing. */
const withoutGaps = <Type extends object>(told: Type): Told<Type> =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Told<Type>
