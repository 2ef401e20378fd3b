import type { NetworkInput } from './network.ts'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A whole network that tests change a part of. */
export const sampleNetwork: NetworkInput = {
  kind: 'healthyCities',
  name: { fi: 'Terve Kunta' },
  convener: 'THL',
  link: null,
  sinceOn: '2021-08-01',
  endedOn: null,
  decidedBy: 'Kaupunginhallitus',
  decidedOn: '2021-06-01',
  decisionSection: '12 §',
  decisionLink: null,
  promised: { fi: 'Suunnitelma joka vuosi' },
  aims: [{ id: id(1), title: { fi: 'Arviot' }, firstYear: 2025, lastYear: 2029, state: 'running', note: null }],
  days: [
    {
      id: id(2),
      title: { fi: 'Seminaari', sv: 'Seminarium' },
      startsOn: '2026-03-30',
      endsOn: '2026-03-31',
      place: 'Helsinki',
    },
  ],
  commitments: [
    { id: id(3), title: { fi: 'Suunnitelma' }, dueOn: '2026-02-27', ownerName: 'Aino', doneOn: null },
    { id: id(4), title: { fi: 'Ilman päivää' }, dueOn: null, ownerName: null, doneOn: null },
  ],
  contacts: [{ side: 'ours', name: 'Aino', title: null, email: 'aino@example.fi', phone: null }],
}
