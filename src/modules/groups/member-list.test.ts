import { expect, test } from 'vitest'

import { readMemberList } from './member-list.ts'

const unit = '00000000-0000-4000-8000-000000000001'
const person = '00000000-0000-4000-8000-000000000002'
const around = {
  units: [{ id: unit, name: { fi: 'Liikuntapalvelut', sv: 'Idrottstjänster' } }],
  people: [{ id: person, name: 'Aino Purovirta' }],
  startsOn: '2025-06-01',
  endsOn: '2029-05-31',
}
const read = (text: string) => readMemberList(text, around).map(({ member }) => member)

test('a list from a spreadsheet becomes members, its heading and empty lines not', () => {
  const [chair, other, ...more] = read(
    'Nimi\tTehtävä\tEdustaa\tSähköposti\n\nMaija Meri\tPuheenjohtaja\tLiikuntapalvelut\tMaija@Example.fi\t\r\nOlli Oja\tjärjestö\tToiminnanjohtaja\tSydänyhdistys\n',
  )
  expect(chair).toMatchObject({
    name: 'Maija Meri',
    role: 'chair',
    seatKind: 'unit',
    unitId: unit,
    email: 'maija@example.fi',
  })
  expect(other).toMatchObject({ role: 'member', seatKind: 'ngo', title: 'Toiminnanjohtaja', seatName: 'Sydänyhdistys' })
  expect(other).toMatchObject({ startsOn: '2025-06-01', endsOn: '2029-05-31' })
  expect(more).toEqual([])
})

test('roles and units are known in each language, and people of the organisation by name', () => {
  expect(read('aino  purovirta; Sekreterare; Idrottstjänster; aino@example.fi')).toMatchObject([
    { accountId: person, role: 'secretary', unitId: unit, email: null },
  ])
})

test('a bare name is a member of whom nothing else is known', () => {
  expect(read('Maija Meri')).toMatchObject([{ role: 'member', seatKind: 'other', title: null, seatName: null }])
})

test('a line without a name is told, not guessed', () => {
  expect(readMemberList(';Jäsen', around)).toEqual([{ number: 1, words: ';Jäsen', member: null }])
})
