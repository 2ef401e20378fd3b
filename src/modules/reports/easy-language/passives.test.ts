import { expect, test } from 'vitest'

import type { Language } from '#shared/texts.ts'
import { passivesIn } from './passives.ts'

const found = (sentence: string, language: Language) => passivesIn(sentence.match(/[\p{L}\p{N}-]+/gu) ?? [], language)

test.each<[Language, string, string[]]>([
  [
    'fi',
    'Perheitä autetaan, lapsia hoidetaan ja apua etsitään ja kerätään',
    ['autetaan', 'hoidetaan', 'etsitään', 'kerätään'],
  ],
  ['fi', 'Autetaan perheitä', ['Autetaan']],
  ['fi', 'Tukea saadaan, se arvioidaan ja työ tehdään', ['saadaan', 'arvioidaan', 'tehdään']],
  ['fi', 'Toimintaa suunnitellaan ja sinne tullaan ja mennään', ['suunnitellaan', 'tullaan', 'mennään']],
  ['fi', 'Ongelmia ehkäistään ja ne ratkaistaan', ['ehkäistään', 'ratkaistaan']],
  ['fi', 'Apua annettiin ja haluttiin', ['annettiin', 'haluttiin']],
  ['fi', 'Työ tehtiin ja se arvioitiin ja päätös saatiin', ['tehtiin', 'arvioitiin', 'saatiin']],
  ['fi', 'Sinne tultiin ja sitä suunniteltiin', ['tultiin', 'suunniteltiin']],
  ['fi', 'Heitä autettaisiin ja apua saataisiin', ['autettaisiin', 'saataisiin']],
  ['fi', 'Heitä autettaneen ja apua saataneen', ['autettaneen', 'saataneen']],
  ['fi', 'Perheitä on tänä vuonna autettu', ['on autettu']],
  ['fi', 'Asiasta oli sovittu', ['oli sovittu']],
  ['fi', 'Työ ei ole tehty', ['ole tehty']],
  ['fi', 'Rahaa ei anneta eikä tukea saada', ['ei anneta']],
  ['sv', 'Barnen hämtas, hämtades och har hämtats', ['hämtas', 'hämtades', 'hämtats']],
  ['sv', 'Beslutet görs och arbetet utförs och följs', ['görs', 'utförs', 'följs']],
  ['sv', 'Huset byggdes och används och köptes', ['byggdes', 'används', 'köptes']],
  ['sv', 'Familjen blev hjälpt', ['blev hjälpt']],
  ['sv', 'Barnen blir ofta hämtade', ['blir hämtade']],
  ['sv', 'Hon har blivit vald', ['blivit vald']],
  ['en', 'Families are helped at home', ['are helped']],
  ['en', 'The meeting was not held', ['was not held']],
  ['en', 'The house is being built and was quickly sold', ['is being built', 'was quickly sold']],
])('in %s a passive is seen in “%s”', (language, sentence, passives) => {
  expect(found(sentence, language)).toEqual(passives)
})

test.each<[Language, string]>([
  ['fi', 'Työntekijä auttaa perhettä ja menee rantaan ja kuntaan'],
  ['fi', 'Hän ei tehnyt mitään eikä nähnyt ketään'],
  ['fi', 'Hän tuli kotiin, pöytään ja nettiin'],
  ['fi', 'Hän kertoi tarpeitaan, palveluitaan ja lapsistaan omalla kielellään'],
  ['fi', 'Kirjaan raporttiin, budjettiin ja prosenttiin'],
  ['fi', 'Alueellaan, hakemuksellaan ja vuorollaan hän lähti itään'],
  ['fi', 'Hän muutti Lahtiin ja lehtiin'],
  ['fi', 'Tämänkaltaisiin asioihin ja vertaisiin'],
  ['fi', 'Apu on tuttu ja hyvä'],
  ['fi', 'Hän ei pidä siitä eikä riitä'],
  ['fi', 'Opettaneen ja auttaneen ihmisen'],
  ['sv', 'Deras barn leker tillsammans'],
  ['sv', 'Kommunernas och områdenas stöd finns här'],
  ['sv', 'Vi hoppas att barnen lyckas och trivs'],
  ['sv', 'Det är en plats och en insats'],
  ['sv', 'De studerandes och boendes råd'],
  ['sv', 'Hon blev glad och det blir mat'],
  ['en', 'She is tired and he was interested'],
  ['en', 'It is a red bed'],
])('in %s no passive is seen in “%s”', (language, sentence) => {
  expect(found(sentence, language)).toEqual([])
})
