import { onTestFinished, expect, test } from 'vitest'

import { connect } from '#server/db.ts'
import { createTestDatabase } from '#server/testing/database.ts'
import { connected } from '#server/testing/postgres.ts'
import { findAlikeWords } from './catalogue-search.queries.ts'

const vocabulary = ['tupakoivat', 'tyottomat', 'paivittain', 'nuorisotyottomat']

async function openDatabase() {
  const database = await createTestDatabase()
  const connection = connect(database.app, { connections: 1, onLost: () => {} })
  onTestFinished(async () => {
    await connection.close()
    await database.drop()
  })
  return { database, db: connection.db }
}

const alike = async (db: Awaited<ReturnType<typeof openDatabase>>['db'], word: string) =>
  db.transaction().execute((tx) => findAlikeWords(tx, word, vocabulary))

test('a misspelt word is taken for the nearest ones', async () => {
  const { db } = await openDatabase()
  expect(await alike(db, 'tupakonti')).toEqual(['tupakoivat'])
  expect(await alike(db, 'tyotomat')).toEqual(['tyottomat', 'nuorisotyottomat'])
  expect(await alike(db, 'xyzzy')).toEqual([])
})

test('on a server without trigrams the search goes on without misspelt words', async () => {
  const { database, db } = await openDatabase()
  const owner = await connected(database.owner)
  await owner.query('DROP EXTENSION pg_trgm CASCADE')
  await owner.end()
  expect(await alike(db, 'tupakonti')).toEqual([])
})
