import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { FileStore } from '#server/file-store.ts'
import { tinyPdf } from './tiny-pdf.ts'
import { insertArchivedReport, keepReading } from './archive.queries.ts'
import type { ArchivedReportFields } from './archived-report.ts'

/** The demo's ids tell what they are; see demo-id.ts. */
const demoArchiveKind = 31

const addedAt = new Date('2026-02-03T09:15:00Z')

interface DemoReport extends Omit<ArchivedReportFields, 'language' | 'link' | 'isPublic'> {
  /** Without words it is a file of scanned pages. */
  words: string
}

/** What the demo city's council has read before. */
const reports: readonly DemoReport[] = [
  {
    kind: 'broad',
    title: 'Laaja hyvinvointikertomus 2017–2020',
    firstYear: 2017,
    lastYear: 2020,
    decidedBy: 'Kaupunginvaltuusto',
    decidedOn: '2021-05-17',
    section: '§ 52',
    words:
      'Virtalan laaja hyvinvointikertomus 2017-2020. Nuorten yksinäisyys lisääntyi poikkeusvuosina. Kaupunki avasi kolme kohtaamispaikkaa ja laajensi etsivää nuorisotyötä. Ikäihmisten kaatumiset vähenivät, kun liikuntaryhmät vakiintuivat.',
  },
  {
    kind: 'annual',
    title: 'Hyvinvointiraportti 2012',
    firstYear: 2012,
    lastYear: 2012,
    decidedBy: 'Kaupunginhallitus',
    decidedOn: '2013-04-08',
    section: '§ 118',
    words:
      'Hyvinvointiraportti 2012. Koulujen välitunnit pitenivät. Työttömien terveystarkastuksiin tuli aiempaa useampi. Päihdetyön jono lyheni, mutta lastensuojelun ilmoitukset lisääntyivät.',
  },
  {
    kind: 'other',
    title: 'Terveyden edistämisen ohjelma 2002',
    firstYear: 2002,
    lastYear: 2002,
    decidedBy: null,
    decidedOn: null,
    section: null,
    words: '',
  },
]

/** Puts three old reports into the demo city's archive, the oldest of them scanned. */
export async function seedDemoArchive(tx: Tx, files: FileStore): Promise<void> {
  const { id: organisationId } = demoOrganisation('virtala')
  for (const [index, { words, ...told }] of reports.entries()) {
    const { sha256 } = await files.keep(tx, tinyPdf([words]), addedAt)
    const id = await insertArchivedReport(tx, {
      id: demoId(demoArchiveKind, index + 1),
      organisationId,
      fields: { ...told, language: 'fi', link: null, isPublic: true },
      filename: `${told.kind}-${told.lastYear}.pdf`,
      sha256,
      addedBy: demoPerson('coordinator').name,
      now: addedAt,
    })
    await keepReading(tx, { organisationId, id }, { reading: words ? 'read' : 'scanned', pages: 1, text: words })
  }
}
