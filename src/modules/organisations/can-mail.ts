import { findStandstill } from '#server/mail/letter-counts.ts'
import type { ReadTx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { LetterWay } from './letter-way.ts'

/** Whether letters can leave: not without a mail server, and never from the demo, whose addresses nobody has. */
export const canMail = ({ config }: Pick<Services, 'config'>, { demo }: Pick<Organisation, 'demo'>): boolean =>
  config.smtpUrl !== undefined && !demo

/** What becomes of letters that are planned now, as far as it is known. */
export async function findLetterWay(
  services: Pick<Services, 'config'>,
  { tx, organisation, now }: { tx: ReadTx; organisation: Pick<Organisation, 'demo'>; now: Date },
): Promise<LetterWay> {
  if (!canMail(services, organisation)) return 'none'
  return (await findStandstill(tx, now)) ? 'waits' : 'leaves'
}
