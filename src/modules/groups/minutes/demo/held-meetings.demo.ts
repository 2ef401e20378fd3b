import { plainText, type RichText } from '#documents/rich-text.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import { demoGroupId } from '../../demo/groups.demo.ts'
import { findMembersOn } from '../../members.queries.ts'
import type { ItemKind } from '../../meetings/agenda-item.ts'
import { insertItem, updateItemNotes, updateItemRecord } from '../../meetings/agenda.queries.ts'
import { updatePresence } from '../../meetings/attendance.queries.ts'
import { insertTask } from '../../meetings/meeting-tasks.queries.ts'
import { insertMeeting, markHeld, type MeetingAuthor, updateGuests } from '../../meetings/meetings.queries.ts'
import { momentOf } from '#shared/finnish-hours.ts'

interface DemoItem {
  kind: ItemKind
  title: LocalText
  presenter?: string
  proposal?: LocalText
  notes?: RichText
  decision?: LocalText
  task?: { title: LocalText; dueOn: Day }
}

interface HeldMeeting {
  number: number
  on: Day
  place: string
  guests: string | null
  items: readonly DemoItem[]
}

const opening: DemoItem = {
  kind: 'opening',
  title: {
    fi: 'Kokouksen avaus ja päätösvaltaisuus',
    sv: 'Mötets öppnande och beslutförhet',
    en: 'Opening of the meeting and quorum',
  },
  decision: {
    fi: 'Todettiin kokous laillisesti koolle kutsutuksi ja päätösvaltaiseksi.',
    sv: 'Mötet konstaterades vara lagligen sammankallat och beslutfört.',
    en: 'The meeting was found to have been duly called and to have a quorum.',
  },
}

const autumn: HeldMeeting = {
  number: 1,
  on: '2026-09-23',
  place: 'Kaupungintalo, Virtasali',
  guests: 'Kouluterveydenhuollon esihenkilö 2. asian ajan',
  items: [
    opening,
    {
      kind: 'decision',
      title: {
        fi: 'Kouluterveyskyselyn tulosten käsittely syksyllä',
        sv: 'Behandlingen av resultaten från Hälsa i skolan i höst',
        en: 'Handling the results of the School Health Promotion study this autumn',
      },
      presenter: 'Hyvinvointikoordinaattori',
      proposal: {
        fi: 'Jokainen koulu käy tulokset läpi oppilaiden kanssa ja valitsee yhden asian, johon tartutaan.',
        sv: 'Varje skola går igenom resultaten med eleverna och väljer en sak att ta tag i.',
        en: 'Each school goes through the results with its pupils and chooses one thing to take up.',
      },
      notes: plainText(
        'Yksinäisyys nousi esiin kaikissa yläkouluissa. Nuorisovaltuusto toivoi, että tulokset näytetään oppilaille ensin.',
        'Todettiin, että tulokset ovat koulukohtaisina vain koulujen omaan käyttöön.',
      ),
      decision: {
        fi: 'Hyväksyttiin ehdotus. Koulut kertovat valintansa ohjausryhmälle marraskuussa.',
        sv: 'Förslaget godkändes. Skolorna berättar om sina val för styrgruppen i november.',
        en: 'The proposal was accepted. Schools tell the steering group what they chose in November.',
      },
      task: {
        title: {
          fi: 'Ohje kouluille tulosten läpikäyntiin',
          sv: 'Anvisning till skolorna om att gå igenom resultaten',
          en: 'Advice to schools on going through the results',
        },
        dueOn: '2026-10-09',
      },
    },
    {
      kind: 'decision',
      title: {
        fi: 'Hyvinvointikertomuksen aikataulu',
        sv: 'Tidtabellen för välfärdsberättelsen',
        en: 'Timetable of the wellbeing report',
      },
      decision: {
        fi: 'Vuosiraportin luonnos on ohjausryhmässä marraskuussa ja valtuustossa tammikuussa.',
        sv: 'Utkastet till årsrapporten behandlas i styrgruppen i november och i fullmäktige i januari.',
        en: 'The draft of the annual report comes to the steering group in November and to the council in January.',
      },
    },
  ],
}

const winter: HeldMeeting = {
  number: 2,
  on: '2026-11-11',
  place: 'Etäkokous',
  guests: null,
  items: [
    opening,
    {
      kind: 'information',
      title: {
        fi: 'Koulujen valinnat kouluterveyskyselystä',
        sv: 'Skolornas val utgående från Hälsa i skolan',
        en: 'What schools chose from the School Health Promotion study',
      },
      notes: plainText('Neljä koulua viidestä valitsi yksinäisyyden, yksi aamupalan. Valinnat merkittiin tiedoksi.'),
    },
    {
      kind: 'decision',
      title: {
        fi: 'Vuosiraportin luonnos',
        sv: 'Utkastet till årsrapport',
        en: 'Draft of the annual report',
      },
      proposal: {
        fi: 'Lähetetään luonnos lausunnoille vanhus-, vammais- ja nuorisoneuvostoihin.',
        sv: 'Utkastet sänds på remiss till äldrerådet, rådet för personer med funktionsnedsättning och ungdomsfullmäktige.',
        en: 'The draft is sent for statements to the councils of older people, of people with disabilities and of youth.',
      },
      notes: plainText('Toivottiin lyhyempää tiivistelmää ja selkeämpää lukua ikääntyneiden toimintakyvystä.'),
      decision: {
        fi: 'Lähetetään luonnos lausunnoille korjattuna tiivistelmän osalta.',
        sv: 'Utkastet sänds på remiss när sammanfattningen har rättats.',
        en: 'The draft is sent for statements when its summary has been corrected.',
      },
      task: {
        title: { fi: 'Lyhennä tiivistelmä', sv: 'Förkorta sammanfattningen', en: 'Shorten the summary' },
        dueOn: '2026-11-20',
      },
    },
  ],
}

const idKinds = { meeting: 0xb1, item: 0xb2, task: 0xb3 }
const steering = 2

/** Two meetings of the city's HYTE steering group that are over, so that there is something to keep minutes of. */
export async function seedHeldMeetings(tx: Tx, organisationId: string): Promise<void> {
  for (const meeting of [autumn, winter]) await holdOne(tx, organisationId, meeting)
}

async function holdOne(tx: Tx, organisationId: string, { number, on, place, guests, items }: HeldMeeting) {
  const groupId = demoGroupId(steering)
  const members = await findMembersOn(tx, organisationId, groupId, on)
  const secretary = members.find(({ role }) => role === 'secretary')
  const name = secretary?.name ?? ''
  const now = momentOf(on, '15:00')
  const author: MeetingAuthor = { organisationId, accountId: secretary?.accountId ?? null, name, now }
  const meetingId = demoId(idKinds.meeting, number)
  const chairId = members.find(({ role }) => role === 'chair')?.memberId ?? null
  const hours = {
    on,
    from: '13:00',
    to: '15:00',
    quorumNumber: null,
    chairId,
    secretaryId: secretary?.memberId ?? null,
  }
  const input = { ...hours, title: null, place, remoteLink: null }
  if ((await insertMeeting(tx, author, { id: meetingId, groupId, input })) === undefined) return
  for (const [at, item] of items.entries())
    await writeItem(tx, author, { meetingId, item, number: number * 10 + at, ownerId: secretary?.accountId ?? null })
  const away = members.at(-2)?.memberId
  for (const { memberId } of members)
    await updatePresence(
      tx,
      { organisationId, meetingId },
      { memberId, presence: memberId === away ? 'absent' : 'present', leftAt: null },
    )
  if (guests !== null) await updateGuests(tx, author, { id: meetingId, guests })
  await markHeld(tx, author, meetingId)
}

interface Written {
  meetingId: string
  item: DemoItem
  number: number
  ownerId: string | null
}

async function writeItem(tx: Tx, author: MeetingAuthor, { meetingId, item, number, ownerId }: Written): Promise<void> {
  const { kind, title, presenter = null, proposal = null, notes, decision = null, task } = item
  const input = { kind, title, reason: null, presenter, minutes: null, proposal, links: [] }
  const id = await insertItem(tx, author, { meetingId, input, subject: null, id: demoId(idKinds.item, number) })
  await updateItemRecord(tx, author, { id, record: { state: 'handled', decision, votes: null } })
  if (notes) await updateItemNotes(tx, author, { id, notes })
  if (!task) return
  const given = { ...task, itemId: id, ownerId, ownerName: author.name }
  await insertTask(tx, author, { meetingId, input: given, id: demoId(idKinds.task, number) })
}
