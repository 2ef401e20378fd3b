import type { Tx } from '#server/db.ts'
import { demoId } from '../demo-id.ts'
import { demoPerson } from '../demo-people.ts'
import type { HandedThing } from './hand-over.ts'
import { insertHandOver } from './hand-overs.queries.ts'

const things: HandedThing[] = [
  {
    kind: 'action',
    id: demoId(154, 1),
    title: {
      fi: 'Kevään liikuntakysely kouluille',
      sv: 'Vårens motionsenkät i skolorna',
      en: 'The spring survey of exercise in schools',
    },
  },
  {
    kind: 'reportChapter',
    id: demoId(154, 2),
    title: { fi: 'Lapset ja nuoret', sv: 'Barn och unga', en: 'Children and young people' },
  },
]

/** The sports manager has given a part of the work on when the autumn began. */
export async function seedDemoHandOver(tx: Tx): Promise<void> {
  const [from, to, maker] = [demoPerson('editor'), demoPerson('coordinator'), demoPerson('owner')]
  const handing = {
    organisationId: from.organisationId,
    from,
    to,
    accountId: maker.id,
    name: maker.name,
    now: new Date('2026-08-17T07:20:00Z'),
    today: '2026-08-17',
  }
  const note =
    'Kyselyn aineisto on liikuntapalvelujen verkkolevyllä. Rehtoreiden kanssa on sovittu, että tulokset käydään läpi syyskuussa.'
  await insertHandOver(tx, handing, { note, things })
}
