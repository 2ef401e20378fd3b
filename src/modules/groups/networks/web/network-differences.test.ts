import { expect, test } from 'vitest'

import { sampleNetwork } from '../samples.ts'
import { networkDifferences } from './network-differences.ts'

const [aim] = sampleNetwork.aims
const [day] = sampleNetwork.days

test('each aim, day and commitment that differs is said by itself, in words', () => {
  const mine = {
    ...sampleNetwork,
    aims: [{ ...aim!, state: 'reached' as const }],
    commitments: sampleNetwork.commitments.slice(1),
    days: [day!, { ...day!, id: 'new', endsOn: day!.startsOn, place: null }],
  }
  expect(networkDifferences(mine, sampleNetwork, 'fi')).toEqual([
    {
      field: 'Nelivuotiset tavoitteet',
      mine: 'Arviot, 2025–2029, saavutettu',
      theirs: 'Arviot, 2025–2029, työ on käynnissä',
    },
    { field: 'Sitoumukset', mine: undefined, theirs: 'Suunnitelma, viimeistään 27.2.2026, Aino' },
    { field: 'Verkostopäivät', mine: 'Seminaari, 30.3.2026', theirs: undefined },
  ])
})

test('the rest is said as in other forms, contact persons where there are any', () => {
  const { contacts: _, ...kept } = sampleNetwork
  expect(networkDifferences({ ...kept, convener: null }, kept, 'sv')).toMatchObject([
    { mine: undefined, theirs: 'THL' },
  ])
  expect(networkDifferences({ ...sampleNetwork, contacts: [] }, sampleNetwork, 'en')).toHaveLength(1)
  expect(networkDifferences(sampleNetwork, sampleNetwork, 'fi')).toEqual([])
})
