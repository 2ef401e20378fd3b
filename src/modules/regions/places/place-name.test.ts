import { describe, expect, test } from 'vitest'

import { demoRegions } from '../demo/demo-regions.ts'
import type { Region } from '../region.ts'
import { finnishFormsOf } from './finnish-forms.ts'
import { placeNameOf } from './place-name.ts'

const place = (fi: string, sv = fi, category: Region['category'] = 'kunta') => ({
  category,
  register: 'real' as const,
  title: { fi, sv, en: fi },
})

describe('in Finnish a municipality is said in its own local case', () => {
  test.each([
    ['Espoo', 'Espoossa', 'Espoosta', 'Espoon'],
    ['Vantaa', 'Vantaalla', 'Vantaalta', 'Vantaan'],
    ['Kerava', 'Keravalla', 'Keravalta', 'Keravan'],
    ['Rauma', 'Raumalla', 'Raumalta', 'Rauman'],
    ['Imatra', 'Imatralla', 'Imatralta', 'Imatran'],
    ['Tampere', 'Tampereella', 'Tampereelta', 'Tampereen'],
    ['Rovaniemi', 'Rovaniemellä', 'Rovaniemeltä', 'Rovaniemen'],
    ['Riihimäki', 'Riihimäellä', 'Riihimäeltä', 'Riihimäen'],
    ['Mänttä-Vilppula', 'Mänttä-Vilppulassa', 'Mänttä-Vilppulasta', 'Mänttä-Vilppulan'],
    ['Helsinki', 'Helsingissä', 'Helsingistä', 'Helsingin'],
    ['Turku', 'Turussa', 'Turusta', 'Turun'],
    ['Lahti', 'Lahdessa', 'Lahdesta', 'Lahden'],
    ['Kontiolahti', 'Kontiolahdella', 'Kontiolahdelta', 'Kontiolahden'],
    ['Varkaus', 'Varkaudessa', 'Varkaudesta', 'Varkauden'],
    ['Alavus', 'Alavudella', 'Alavudelta', 'Alavuden'],
    ['Muhos', 'Muhoksella', 'Muhokselta', 'Muhoksen'],
    ['Nurmes', 'Nurmeksessa', 'Nurmeksesta', 'Nurmeksen'],
    ['Loppi', 'Lopella', 'Lopelta', 'Lopen'],
    ['Juuka', 'Juuassa', 'Juuasta', 'Juuan'],
    ['Pietarsaari', 'Pietarsaaressa', 'Pietarsaaresta', 'Pietarsaaren'],
    ['Viitasaari', 'Viitasaarella', 'Viitasaarelta', 'Viitasaaren'],
    ['Punkalaidun', 'Punkalaitumella', 'Punkalaitumelta', 'Punkalaitumen'],
    ['Kaustinen', 'Kaustisella', 'Kaustiselta', 'Kaustisen'],
  ])('%s', (name, inside, from, genitive) => {
    expect(placeNameOf(place(name), 'fi')).toEqual({ name, inside, from, genitive })
  })

  test.each([
    ['Kauniainen', 'Kauniaisissa', 'Kauniaisten'],
    ['Parainen', 'Paraisilla', 'Paraisten'],
    ['Uurainen', 'Uuraisilla', 'Uuraisten'],
    ['Virrat', 'Virroilla', 'Virtain'],
    ['Kangasala', 'Kangasalla', 'Kangasalan'],
    ['Uusikaupunki', 'Uudessakaupungissa', 'Uudenkaupungin'],
    ['Uusikaarlepyy', 'Uudessakaarlepyyssä', 'Uudenkaarlepyyn'],
    ['Isokyrö', 'Isossakyrössä', 'Isonkyrön'],
  ])('and %s, whose stem differs, by its own genitive', (name, inside, genitive) => {
    expect(placeNameOf(place(name), 'fi')).toMatchObject({ inside, genitive })
  })
})

describe('other areas in Finnish', () => {
  test.each<[string, Region['category'], string, string, string]>([
    ['Länsi-Uudenmaan hyvinvointialue', 'hyvinvointialue', 'alueella', 'alueelta', 'alueen'],
    ['Pedersören kunta', 'kunta', 'kunnassa', 'kunnasta', 'kunnan'],
    ['Helsingin kaupunki', 'hyvinvointialue', 'kaupungissa', 'kaupungista', 'kaupungin'],
    ['Raaseporin seutukunta', 'seutukunta', 'seutukunnassa', 'seutukunnasta', 'seutukunnan'],
    ['Uudenmaan maakunta', 'maakunta', 'maakunnassa', 'maakunnasta', 'maakunnan'],
  ])('%s is inflected by its last word', (name, category, inside, from, genitive) => {
    const said = placeNameOf(place(name, name, category), 'fi')
    expect(said.inside.endsWith(inside) && said.from.endsWith(from) && said.genitive.endsWith(genitive)).toBe(true)
    expect(said.inside.startsWith(name.slice(0, name.indexOf(' ')))).toBe(true)
  })

  test('the country and the regions', () => {
    expect(placeNameOf(place('Koko maa', 'Hela landet', 'maa'), 'fi')).toEqual({
      name: 'koko maa',
      inside: 'koko maassa',
      from: 'koko maasta',
      genitive: 'koko maan',
    })
    const inside = (name: string) => placeNameOf(place(name, name, 'maakunta'), 'fi').inside
    expect(['Uusimaa', 'Lappi', 'Kanta-Häme', 'Ahvenanmaa', 'Pohjois-Karjala'].map(inside)).toEqual([
      'Uudellamaalla',
      'Lapissa',
      'Kanta-Hämeessä',
      'Ahvenanmaalla',
      'Pohjois-Karjalassa',
    ])
    expect(placeNameOf(place('Uusimaa', 'Nyland', 'maakunta'), 'fi').genitive).toBe('Uudenmaan')
  })

  test('a name that is not known stays as it is, and the word before it is inflected', () => {
    const said = (category: Region['category']) => placeNameOf(place('Uusi kylä-X', 'X', category), 'fi')
    expect(said('kunta')).toEqual({
      name: 'Uusi kylä-X',
      inside: 'kunnassa Uusi kylä-X',
      from: 'kunnasta Uusi kylä-X',
      genitive: 'kunnan Uusi kylä-X',
    })
    expect(said('osa-alue').inside).toBe('osa-alueella Uusi kylä-X')
    expect(said('ely-keskus').genitive).toBe('alueen Uusi kylä-X')
  })

  test('that sound like a known ending are still not guessed of real places', () => {
    expect(placeNameOf(place('Tuntematonjärvi'), 'fi').inside).toBe('kunnassa Tuntematonjärvi')
  })
})

test('every place of the demo country has its forms', () => {
  const unknown = demoRegions.filter(({ title, category }) => !finnishFormsOf(title.fi!, true) && category !== 'maa')
  expect(unknown).toEqual([])
  const inside = (name: string) => placeNameOf({ ...place(name), register: 'demo' }, 'fi').inside
  expect(['Virtala', 'Merisalmi', 'Honkaharju', 'Lehtoranta', 'Haapalampi'].map(inside)).toEqual([
    'Virtalassa',
    'Merisalmella',
    'Honkaharjulla',
    'Lehtorannassa',
    'Haapalammella',
  ])
})

describe('in Swedish and English', () => {
  test.each([
    ['Esbo', 'i Esbo', 'från Esbo', 'Esbos'],
    ['Pargas', 'i Pargas', 'från Pargas', 'Pargas'],
    ['Åland', 'på Åland', 'från Åland', 'Ålands'],
    ['Kimitoön', 'på Kimitoön', 'från Kimitoön', 'Kimitoöns'],
    [
      'Västra Nylands välfärdsområde',
      'i Västra Nylands välfärdsområde',
      'från Västra Nylands välfärdsområde',
      'Västra Nylands välfärdsområdes',
    ],
  ])('%s', (name, inside, from, genitive) => {
    expect(placeNameOf(place('X', name), 'sv')).toEqual({ name, inside, from, genitive })
  })

  test('the whole country is not written as a name', () => {
    const country = {
      category: 'maa',
      register: 'real',
      title: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' },
    } as const
    expect(placeNameOf(country, 'sv').inside).toBe('i hela landet')
    expect(placeNameOf(country, 'en')).toMatchObject({ name: 'the whole country', inside: 'in the whole country' })
  })

  test('a county has an article in English, a town has none', () => {
    expect(placeNameOf(place('West Uusimaa wellbeing services county'), 'en').inside).toBe(
      'in the West Uusimaa wellbeing services county',
    )
    expect(placeNameOf(place('Region of Lapland'), 'en').inside).toBe('in the Region of Lapland')
    expect(placeNameOf(place('Espoo'), 'en')).toMatchObject({ inside: 'in Espoo', genitive: 'Espoo\u2019s' })
  })

  test('a title that a language lacks is the one that there is', () => {
    expect(placeNameOf({ category: 'kunta', register: 'real', title: { fi: 'Espoo' } }, 'sv').inside).toBe('i Espoo')
  })
})
