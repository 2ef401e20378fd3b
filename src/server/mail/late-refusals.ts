import { CompiledQuery } from 'kysely'

import type { Tx } from '../db.ts'
import type { DeliveryReport } from './delivery-report.ts'
import { markAddress } from './letter-queue.ts'
import { isNameOf, readMessageName } from './message-name.ts'
import { judgeStatus } from './refusal.ts'

/**
 * What a report is of: an `address`, which will refuse the next letter too and is marked; a `letter` alone; a letter
 * that may arrive yet (`ignored`); or one that is `unknown` here.
 */
export type ReportOutcome =
  | { kind: 'address' | 'letter'; letter: number; codes: string }
  | { kind: 'ignored' | 'unknown' }

/**
 * Takes in what a mail server reports after it had taken a letter. The report is believed of the letter whose signed
 * name it carries, and of nothing else that it says.
 */
export async function takeDeliveryReport(
  tx: Tx,
  { secret, now }: { secret: Buffer; now: Date },
  report: DeliveryReport,
): Promise<ReportOutcome> {
  const failed = worstOf(report)
  if (!failed) return { kind: 'ignored' }
  const letter = await holdNamedLetter(tx, secret, report.names)
  if (!letter) return { kind: 'unknown' }
  const { kind, codes } = failed
  const fault = `reported later: ${codes}`
  await tx
    .updateTable('letter')
    .set({ state: 'refused', fault })
    .where('id', '=', letter.id)
    .where('state', '=', 'sent')
    .execute()
  const run = (words: string, values: readonly unknown[]) => tx.executeQuery(CompiledQuery.raw(words, [...values]))
  if (kind === 'address' && letter.hash) await markAddress(run, { hash: letter.hash, fault, now })
  return { kind, letter: letter.id, codes }
}

/** The failure that counts: one that speaks of the address before one that speaks of the letter. */
function worstOf({ failures }: DeliveryReport): { kind: 'address' | 'letter'; codes: string } | undefined {
  const judged = failures.flatMap(({ status, said }) => {
    const kind = judgeStatus(status, said)
    return kind === 'later' ? [] : [{ kind, codes: status }]
  })
  return judged.find(({ kind }) => kind === 'address') ?? judged[0]
}

async function holdNamedLetter(tx: Tx, secret: Buffer, names: readonly string[]) {
  for (const claim of names.map(readMessageName)) {
    if (!claim) continue
    const row = await tx
      .selectFrom('letter')
      .select(['id', 'key', 'address_hash as hash'])
      .where('id', '=', claim.id)
      .forUpdate()
      .executeTakeFirst()
    if (row && isNameOf(secret, row, claim)) return row
  }
  return undefined
}
