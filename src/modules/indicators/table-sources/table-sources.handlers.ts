import type { Tx } from '#server/db.ts'
import { afterwards, type Route, route } from '#server/http.ts'
import { createLimits } from '#server/limits.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { User } from '#shared/roles.ts'
import { mayFill } from '../own-key.ts'
import { readOutsideAddress } from '../sources/outside-address.ts'
import type { AskOutside } from '../sources/table-service.ts'
import { previewTable } from './preview-table.service.ts'
import type { NewTableSource, TableSource } from './table-source.ts'
import {
  addOwnTableSource,
  addTableSource,
  describeOwnTableSource,
  describeTableSource,
  fetchOwnTableSource,
  fetchTableSource,
  listOwnTableSources,
  listTableSources,
  previewOwnTableSource,
  previewTableSource,
  removeOwnTableSource,
  removeTableSource,
} from './table-sources.contract.ts'
import { findTakenKey, insertTableSource, markSourceRemoved } from './table-sources.queries.ts'
import {
  asInvalidInput,
  commonPlace,
  describeAndPropose,
  listSources,
  placeOf,
  planTableImport,
  requireSource,
  type SourcePlace,
  toTableSource,
} from './table-sources.service.ts'

/** The calls about tables of statistics services: the common knowledge base's, and each organisation's own. */
export function tableSourceRoutes(services: Services, ask: AskOutside): Route[] {
  const { db, jobs, secret } = services
  const limits = createLimits(db, secret)
  /** Services are asked on behalf of a person: a flood of questions is stopped here. */
  const countQuestion = async ({ user, now }: { user: User; now: Date }): Promise<void> =>
    limits.count([{ kind: 'tableQuestion', subject: user.id }], now)

  const adding = async (call: Adding, place: SourcePlace, input: NewTableSource): Promise<TableSource> => {
    const stored = await addSource(call, place, input)
    const run = await planTableImport(call.tx, jobs, { source: stored, requestedBy: call.user.id })
    call.audit(`tableSource:${stored.id}`, { address: stored.address, title: stored.title })
    return toTableSource(stored, run)
  }
  const fetching = async ({ tx, user, audit }: Adding, place: SourcePlace, id: string) => {
    const run = await planTableImport(tx, jobs, {
      source: await requireSource(tx, place.owner, id),
      requestedBy: user.id,
    })
    audit(`tableSource:${id}`, { run: run.id })
    return run
  }

  return [
    route(listTableSources, async ({ tx }) => ({ items: await listSources(tx, commonPlace.owner) })),
    route(listOwnTableSources, async ({ tx, organisation }) => ({ items: await listSources(tx, organisation.id) })),

    route(
      describeTableSource,
      async (_, { address }) =>
        afterwards(describeTableSource, () => describeAndPropose({ db, ask, address, place: commonPlace })),
      countQuestion,
    ),
    route(
      describeOwnTableSource,
      async ({ organisation }, { address }) =>
        afterwards(describeOwnTableSource, () =>
          describeAndPropose({ db, ask, address, place: placeOf(organisation) }),
        ),
      countQuestion,
    ),

    route(
      previewTableSource,
      async (_, { address, choice }) =>
        afterwards(previewTableSource, () =>
          asInvalidInput(() => previewTable({ db, ask, address, choice, place: commonPlace })),
        ),
      countQuestion,
    ),
    route(
      previewOwnTableSource,
      async ({ organisation }, { address, choice }) =>
        afterwards(previewOwnTableSource, () =>
          asInvalidInput(() => previewTable({ db, ask, address, choice, place: placeOf(organisation) })),
        ),
      countQuestion,
    ),

    route(addTableSource, (call, input) => adding(call, commonPlace, input)),
    route(addOwnTableSource, (call, { organisation: _, ...input }) => adding(call, placeOf(call.organisation), input)),
    route(fetchTableSource, (call, { id }) => fetching(call, commonPlace, id)),
    route(fetchOwnTableSource, (call, { id }) => fetching(call, placeOf(call.organisation), id)),
    route(removeTableSource, (call, { id }) => removeSource(call, commonPlace, id)),
    route(removeOwnTableSource, (call, { id }) => removeSource(call, placeOf(call.organisation), id)),
  ]
}

interface Adding {
  tx: Tx
  user: User
  now: Date
  audit: (target: string, details?: Record<string, unknown>) => void
}

async function addSource({ tx, user, now }: Adding, place: SourcePlace, input: NewTableSource) {
  if (input.choice.indicators.some(({ key }) => !mayFill(key, place.keyPrefix)))
    throw invalidInput('choice', 'keyOfOthers')
  if (place.owner === null && input.visibility !== 'public') throw invalidInput('visibility', 'publicOnly')
  if (input.mayRepublish && input.visibility !== 'public') throw invalidInput('mayRepublish', 'publicOnly')
  const taken = await findTakenKey(tx, place.owner, input.choice.indicators)
  if (taken !== undefined)
    throw new AppError('invalidInput', `${taken} comes from elsewhere`, {
      faults: [{ path: 'choice', message: 'keyTaken' }],
      extra: { key: taken },
    })
  await asInvalidInput(async () => readOutsideAddress(input.address))
  const stored = { ...input, ownerId: place.owner, addedAt: now, addedBy: user.name }
  return { ...stored, id: await insertTableSource(tx, stored), readDigest: null }
}

async function removeSource({ tx, now, audit }: Adding, { owner }: SourcePlace, id: string): Promise<void> {
  const { title } = await requireSource(tx, owner, id)
  await markSourceRemoved(tx, id, now)
  audit(`tableSource:${id}`, { title })
}
