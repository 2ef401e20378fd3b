import type { Command } from 'commander'

import { insertAuditEvent } from '#server/audit.ts'
import { type DeliveryReport, longestReport, readDeliveryReport, ReportFault } from '#server/mail/delivery-report.ts'
import { type ReportOutcome, takeDeliveryReport } from '#server/mail/late-refusals.ts'
import { dataFlag, type DataFlags, withKaarna } from '../open-kaarna.ts'
import { type Terminal, TryLater, writeResult } from '../terminal.ts'

interface Flags extends DataFlags {
  json?: boolean
}

const told: Record<ReportOutcome['kind'], string> = {
  address: 'The address refuses letters: no more leave to it until its person proves or changes it.',
  letter: 'The letter did not arrive. Nothing says that the next one would not, so the address stays as it is.',
  ignored: 'Nothing was changed: the report is of a letter that may arrive yet.',
  unknown: 'Nothing was changed: the report names no letter that Kaarna has sent during the last month.',
}

/** What mail servers send back. */
export function addMail(program: Command, terminal: Terminal): void {
  program
    .command('mail')
    .description('Takes in what mail servers send back')
    .command('bounce')
    .description(
      'Reads from standard input a report of a letter that could not be delivered, such as a mail alias gives',
    )
    .option(...dataFlag)
    .option('--json', 'write the result as JSON')
    .action(async (flags: Flags) => {
      const report = readDeliveryReport(await readInput(terminal.input))
      const outcome = await take(terminal, flags, report)
      if (flags.json) writeResult(terminal, outcome)
      else terminal.out.write(`${told[outcome.kind]}\n`)
    })
}

async function readInput(input: Terminal['input']): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of input) {
    pieces.push(Buffer.from(piece))
    length += pieces.at(-1)!.length
    if (length > longestReport) throw new ReportFault(`It is longer than ${longestReport / 1_048_576} MB.`)
  }
  return Buffer.concat(pieces).toString('utf8')
}

/** The mail server keeps the report and brings it again when Kaarna cannot take it just now. */
async function take(terminal: Terminal, flags: Flags, report: DeliveryReport): Promise<ReportOutcome> {
  try {
    return await withKaarna(terminal, flags, ({ services: { db, secret, clock } }) =>
      db.transaction().execute(async (tx) => {
        const outcome = await takeDeliveryReport(tx, { secret, now: clock() }, report)
        if ('letter' in outcome) {
          const what = { target: `letter:${outcome.letter}`, details: { codes: outcome.codes, of: outcome.kind } }
          const who = { accountId: null, organisationId: null, endpoint: 'kaarna mail bounce' }
          await insertAuditEvent(tx, { at: clock(), ...who, ...what })
        }
        return outcome
      }),
    )
  } catch (error) {
    throw new TryLater(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
