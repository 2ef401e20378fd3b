import { demoId } from '#modules/organisations/demo-id.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { NetworkInput } from './network.ts'
import { insertNetworkChange } from './network-changes.queries.ts'
import { findNetworks, insertNetwork, type NetworkAuthor } from './networks.queries.ts'

const idKinds = { network: 0xb4, part: 0xb5 }
const part = (number: number) => demoId(idKinds.part, number)

const healthyCities: NetworkInput = {
  kind: 'healthyCities',
  name: { fi: 'Terve Kunta -verkosto', sv: 'Nätverket Frisk kommun', en: 'Healthy Cities network' },
  convener: 'THL',
  link: null,
  sinceOn: '2021-08-01',
  endedOn: null,
  decidedBy: 'Kaupunginhallitus',
  decidedOn: '2025-09-22',
  decisionSection: '214 §',
  decisionLink: null,
  promised: {
    fi: 'Kaupungin johto sitoutuu verkoston tavoitteisiin valtuustokaudeksi, nimeää yhdyshenkilön ja tekee toimintasuunnitelman joka vuosi.',
    sv: 'Stadens ledning förbinder sig till nätverkets mål för fullmäktigeperioden, utser en kontaktperson och gör en verksamhetsplan varje år.',
    en: "The city's leadership commits itself to the network's aims for the council term, names a contact person and makes a plan each year.",
  },
  aims: [
    {
      id: part(1),
      title: {
        fi: 'Hyvinvointivaikutukset arvioidaan ennakkoon kaikista valtuuston suurista päätöksistä',
        sv: 'Alla stora beslut i fullmäktige föregås av en bedömning av välfärdseffekterna',
        en: 'Effects on wellbeing are assessed before every large decision of the council',
      },
      firstYear: 2025,
      lastYear: 2029,
      state: 'running',
      note: 'Malli käytössä neljällä toimialalla viidestä.',
    },
    {
      id: part(2),
      title: {
        fi: 'Jokaisella koululla on yhteinen iltapäivä järjestöjen kanssa',
        sv: 'Varje skola har en gemensam eftermiddag med föreningarna',
        en: 'Every school has an afternoon together with NGOs',
      },
      firstYear: 2025,
      lastYear: 2029,
      state: 'waiting',
      note: null,
    },
  ],
  days: [
    {
      id: part(11),
      title: { fi: 'Kevään verkostopäivä', sv: 'Vårens nätverksdag', en: 'Spring meeting' },
      startsOn: '2026-04-22',
      endsOn: '2026-04-22',
      place: 'Etäyhteys',
    },
    {
      id: part(12),
      title: { fi: 'Vuosiseminaari', sv: 'Årsseminarium', en: 'Annual seminar' },
      startsOn: '2027-01-27',
      endsOn: '2027-01-28',
      place: 'Helsinki',
    },
  ],
  commitments: [
    {
      id: part(21),
      title: {
        fi: 'Vuoden 2027 toimintasuunnitelma verkostolle',
        sv: 'Verksamhetsplanen för 2027 till nätverket',
        en: 'Plan for 2027 to the network',
      },
      dueOn: '2026-12-18',
      ownerName: demoPerson('coordinator').name,
      doneOn: null,
    },
    {
      id: part(22),
      title: {
        fi: 'Esimerkki liikkuvasta iltapäivästä muille kunnille',
        sv: 'Ett exempel på en eftermiddag i rörelse till andra kommuner',
        en: 'An example of an active afternoon for other municipalities',
      },
      dueOn: '2026-10-30',
      ownerName: demoPerson('coordinator').name,
      doneOn: '2026-10-27',
    },
  ],
  contacts: [
    {
      side: 'ours',
      name: demoPerson('coordinator').name,
      title: 'Hyvinvointikoordinaattori',
      email: null,
      phone: null,
    },
    { side: 'theirs', name: 'Verkoston koordinaattori', title: 'THL', email: null, phone: null },
  ],
}

const regional: NetworkInput = {
  kind: 'regional',
  name: { fi: 'Purolan HYTE-yhdyshenkilöt', sv: 'Kontaktpersonerna i Purola', en: 'Contact persons of Purola' },
  convener: 'Purolan hyvinvointialue',
  link: null,
  sinceOn: '2023-01-01',
  endedOn: null,
  decidedBy: null,
  decidedOn: null,
  decisionSection: null,
  decisionLink: null,
  promised: null,
  aims: [],
  days: [
    {
      id: part(31),
      title: { fi: 'Yhdyshenkilöiden päivä', sv: 'Kontaktpersonernas dag', en: 'Day of contact persons' },
      startsOn: '2026-12-03',
      endsOn: '2026-12-03',
      place: 'Virtala',
    },
  ],
  commitments: [],
  contacts: [{ side: 'ours', name: demoPerson('coordinator').name, title: null, email: null, phone: null }],
}

/** Somebody has marked in October what is under way by now. */
async function tellOfProgress(
  tx: Tx,
  author: NetworkAuthor,
  { id, input }: { id: string; input: NetworkInput },
): Promise<void> {
  const before = {
    ...input,
    aims: input.aims.map((aim) => ({ ...aim, state: 'waiting' as const, note: null })),
    commitments: input.commitments.map((commitment) => ({ ...commitment, doneOn: null })),
  }
  if (input.aims.length === 0) return
  const october = { ...author, now: new Date('2026-10-27T08:20:00Z') }
  await insertNetworkChange(tx, october, { id, change: 'updated', before, after: input })
}

/** The networks of the demo's city. */
export async function seedDemoNetworks(tx: Tx): Promise<void> {
  const { id: organisationId } = demoOrganisation('virtala')
  if ((await findNetworks(tx, organisationId)).length > 0) return
  const name = demoPerson('coordinator').name
  for (const [at, input] of [healthyCities, regional].entries()) {
    const now = new Date(Date.UTC(2026, 8, 1 + at, 8))
    const author = { organisationId, name, now }
    const id = await insertNetwork(tx, author, { input, id: demoId(idKinds.network, at + 1) })
    await insertNetworkChange(tx, author, { id, change: 'created' })
    await tellOfProgress(tx, author, { id, input })
  }
}
