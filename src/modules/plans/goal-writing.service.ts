import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { findOrganisations } from '#modules/organisations/organisations.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError, type InputFault, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { GoalInput, GoalPartner } from './goal.ts'
import { targetFault } from './targets/indicator-target.ts'
import type { Figures } from './outline.service.ts'
import { changedFields } from './plan-change.ts'
import { requireUnit, type WritingCall } from './plan-writing.service.ts'

interface WrittenGoal {
  content: GoalInput
  /** As it is stored; a new goal has none. */
  before?: GoalInput
}

/**
 * A goal as it may be stored: partners in this Kaarna by their own names. Throws `invalidInput` for a unit, an
 * organisation or an indicator that is not there, and for a target that cannot be meant. What is as it was is not asked
 * again: an indicator may have got another direction, or have gone, since.
 */
export async function requireGoal(call: WritingCall, figures: Figures, goal: WrittenGoal): Promise<GoalInput> {
  await requireUnit(call, goal.content.unitId)
  await requireFigures(call, figures, goal)
  return { ...goal.content, partners: await namedPartners(call, goal.content.partners, goal.before?.partners ?? []) }
}

const isAmong = (one: object, known: readonly object[]): boolean =>
  known.some((other) => changedFields({ one }, { one: other }).length === 0)

async function requireFigures(call: WritingCall, figures: Figures, { content, before }: WrittenGoal): Promise<void> {
  const targets = content.indicatorTargets.flatMap((target, at) =>
    isAmong(target, before?.indicatorTargets ?? []) ? [] : [{ target, path: `indicatorTargets.${at}` }],
  )
  const known = before?.ownDoing.map(({ indicator }) => indicator) ?? []
  const doings = content.ownDoing.flatMap(({ indicator }, at) =>
    indicator === null || known.includes(indicator) ? [] : [{ indicator, path: `ownDoing.${at}` }],
  )
  const asked = [...targets.map(({ target, path }) => ({ indicator: target.indicator, path })), ...doings]
  const [first] = asked
  if (!first) return
  const { tx, organisation } = call
  if (organisation.regionKey === null) throw invalidInput(`${first.path}.indicator`, 'noRegion')
  const rows = await figures.profile(tx, {
    reader: await readOrganisationReader(tx, organisation.id),
    indicators: [...new Set(asked.map(({ indicator }) => indicator))],
    region: organisation.regionKey,
  })
  const directions = new Map(rows.map(({ indicator }) => [indicator.key, indicator.direction]))
  const unknown = asked.filter(({ indicator }) => !directions.has(indicator))
  refuse(unknown.map(({ path }) => ({ path: `${path}.indicator`, message: 'indicatorUnknown' })))
  refuse(
    targets.flatMap(({ target, path }) => {
      const message = targetFault(target, directions.get(target.indicator)!)
      return message ? [{ path: `${path}.target.value`, message }] : []
    }),
  )
}

/** Throws `invalidInput` when there are faults. */
function refuse(faults: readonly InputFault[]): void {
  if (faults.length > 0)
    throw new AppError('invalidInput', faults.map(({ path, message }) => `${path}: ${message}`).join(', '), { faults })
}

async function namedPartners(
  { tx, organisation }: WritingCall,
  partners: readonly GoalPartner[],
  before: readonly GoalPartner[],
): Promise<GoalPartner[]> {
  if (partners.every(({ organisationId }) => organisationId === null)) return [...partners]
  const names = new Map((await findPossiblePartners(tx, organisation)).map(({ id, name }) => [id, name]))
  return partners.map((partner, at) => {
    if (partner.organisationId === null) return partner
    const name = names.get(partner.organisationId)
    if (name) return { ...partner, name }
    if (isAmong(partner, before)) return partner
    throw invalidInput(`partners.${at}.organisationId`, 'organisationUnknown')
  })
}

/** The other organisations of the installation; those of the demo keep to themselves. */
export const findPossiblePartners = async (tx: ReadTx, { id, demo }: Organisation): Promise<Organisation[]> =>
  (await findOrganisations(tx)).filter((one) => one.id !== id && one.demo === demo)
