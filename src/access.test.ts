import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { auditDeeds } from '#modules/organisations/audit-deeds.texts.ts'
import { createTestServer, type Signed } from '#server/testing.ts'
import { type Endpoint, pathNames } from '#shared/endpoint.ts'
import { type Role, roles } from '#shared/roles.ts'
import { accessTable, type Who } from './access.table.ts'

type Contract = Endpoint<unknown, unknown>

const server = await createTestServer()
afterAll(() => server.close())
await server.addOrganisation('oma')
await server.addOrganisation('toinen')

const contracts: Contract[] = server.modules.flatMap(({ routes = [] }) => routes.map((one) => one.endpoint))

/** Everybody who may knock, by a name such as `editor, own`. */
const callers: Record<string, () => Promise<Signed | undefined>> = {
  'signed out': async () => undefined,
  'signed in': () => server.addPerson(),
  administrator: () => server.addPerson({ administrator: true }),
  ...Object.fromEntries(
    roles.flatMap((role) => [
      [`${role}, own`, () => server.addPerson({ organisation: 'oma', role })],
      [`${role}, other`, () => server.addPerson({ organisation: 'toinen', role })],
    ]),
  ),
}
const names = Object.keys(callers)

/** What the table says of a caller. */
function isAllowed(who: Who, caller: string): boolean {
  if (who === 'everyone') return true
  if (who === 'signedIn') return caller !== 'signed out'
  if (who === 'administrator') return caller === 'administrator'
  const [role, place] = caller.split(', ')
  return place === 'own' && who.includes(role as Role)
}

const people = new Map<string, Signed | undefined>()

/** Whether the call is let in. Little is in its input, so most callers are then told what is missing: that is enough. */
async function isLetIn(contract: Contract, caller: string): Promise<boolean> {
  if (!people.has(caller)) people.set(caller, await callers[caller]!())
  const input = Object.fromEntries(
    pathNames(contract.path).map((name) => [name, name === 'organisation' ? 'oma' : '-']),
  )
  const { status, body } = await server.call(people.get(caller), contract, input)
  expect(status, `${contract.id} as ${caller}`).toBeLessThan(500)
  const isIn = !['signedOut', 'forbidden'].includes(String((body as { code?: string } | undefined)?.code))
  // What was done may have been the caller's end, such as signing out.
  if (isIn && contract.method !== 'GET' && !contract.readsOnly) people.delete(caller)
  return isIn
}

describe('every call', () => {
  test('has its line in the access table, and every line its call', () => {
    expect(contracts.map(({ id }) => id).sort()).toEqual(Object.keys(accessTable).sort())
  })

  test.each(contracts.map((contract) => [contract.id, contract] as const))(
    '%s lets in whom the table says',
    async (id, contract) => {
      const letIn: string[] = []
      for (const caller of names) if (await isLetIn(contract, caller)) letIn.push(caller)
      expect(letIn).toEqual(names.filter((caller) => isAllowed(accessTable[id] ?? [], caller)))
    },
  )

  test('has a name of its own and a sentence that says what it does', () => {
    const ids = contracts.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.filter((id) => !/^[a-z]+([A-Z][a-z]+)+$/.test(id) && id !== 'signIn' && id !== 'signOut')).toEqual([])
    expect(contracts.filter(({ summary }) => !/^[A-Z].{9,}/.test(summary)).map(({ id }) => id)).toEqual([])
  })

  test('has an address of its own', () => {
    const addresses = contracts.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`)
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([])
  })

  test("about an organisation's data names the organisation in its address and asks for a role there", () => {
    const isInside = ({ path }: Contract) => path.startsWith('/organisations/:organisation')
    const odd = contracts.filter((contract) => isInside(contract) !== (contract.allow.who === 'organisation'))
    expect(odd.map(({ id }) => id)).toEqual([])
  })
})

test('a change in an organisation has its words in the audit log', () => {
  const changes = contracts.filter(
    ({ method, readsOnly, allow }) => method !== 'GET' && !readsOnly && allow.who === 'organisation',
  )
  expect(changes.map(({ id }) => id).filter((id) => !(id in auditDeeds.fi))).toEqual([])
})

test('what proves somebody never stands in an address, where every proxy writes it down', () => {
  const secrets = /^(token|code|password|currentPassword|newPassword|credential|passkeyProof)$/
  const inAddress = ({ method, path, input }: Contract) =>
    method === 'GET'
      ? Object.keys(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }).properties ?? {})
      : pathNames(path)
  expect(
    contracts.filter((contract) => inAddress(contract).some((name) => secrets.test(name))).map(({ id }) => id),
  ).toEqual([])
})

test('a question changes no row, whoever asks; only tries at a link are counted', async () => {
  const questions = contracts.filter(({ method, readsOnly }) => method === 'GET' || readsOnly)
  for (const caller of names) await isLetIn(questions[0]!, caller)
  const before = await countRows()
  for (const question of questions) for (const caller of names) await isLetIn(question, caller)
  expect(await countRows()).toEqual(before)
})

async function countRows(): Promise<Record<string, number>> {
  const tables = await sql<{ name: string }>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'attempt'`.execute(server.db)
  const counts: Record<string, number> = {}
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM ${sql.table(name)}`.execute(server.db)
    counts[name] = rows[0]!.count
  }
  return counts
}
