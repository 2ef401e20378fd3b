import { expect, test } from 'vitest'

import { plainLetters, rootOf } from './finnish-root.ts'

test.each([
  ['yksinäisten yksinäinen yksinäisyys yksinäisyyden yksinäisiä', 'Itsensä yksinäiseksi tuntevien osuus (%)'],
  ['yksinäisten yksinäiset', 'Yksinäisyyttä kokeneet'],
  ['työttömyys työttömyyden työttömät työttömien työtön', 'Nuorisotyöttömät, % 18–24-vuotiaasta työvoimasta'],
  ['asunnottomuus asunnoton asunnottomia', 'Yksinäiset asunnottomat / 1 000 asukasta'],
  ['tupakointi tupakoinnin tupakoivien', 'Päivittäin tupakoivat'],
  ['liikunta liikunnan liikuntaa', 'Vapaa-ajan liikunnan harrastaminen'],
  ['masennus masentuneisuus', 'Masennuksen oireita'],
  ['köyhyys köyhien köyhyyden', 'Lapsiköyhyys'],
  ['mielenterveys mielenterveyden', 'Mielenterveyttä edistävä työ'],
  ['kiusaaminen kiusaamisen kiusattuna', 'Koulukiusattuna vähintään kerran viikossa'],
  ['äänestys äänestyksen äänestäminen', 'Äänestysaktiivisuus kuntavaaleissa'],
  ['lihavuus lihavat lihava', 'Lihavien osuus'],
  ['toimeentulotuki toimeentulotukea', 'Toimeentulotuen saajat'],
  ['ylipaino ylipainoisten', 'Ylipaino, % 8.–9. luokan oppilaista'],
  ['nuori nuorten nuoria', 'Nuoret'],
  ['syrjäytyminen syrjäytymisen', 'Syrjäytyneet'],
  ['kaatuminen kaatumiset', 'Kaatumisiin liittyvät hoitojaksot'],
  ['rokotus rokotukset', 'MPR-rokotuskattavuus'],
])('%s find "%s"', (asked, title) => {
  const missed = asked.split(' ').filter((word) => !plainLetters(title).includes(rootOf(word)))
  expect(missed).toEqual([])
})

test.each([
  ['koulutus', 'koulukiusaaminen'],
  ['rokotus', 'rokka'],
  ['tapaturma', 'tapahtuma'],
  ['yksinäisten', 'yksinhuoltajaperheet'],
])('%s does not find %s', (word, other) => {
  expect(plainLetters(other)).not.toContain(rootOf(word))
})

test('a short word stays as it is', () => {
  expect(['työ', 'uni', 'bmi', '65'].map(rootOf)).toEqual(['tyo', 'uni', 'bmi', '65'])
})

test('letters lose their marks, each staying one letter', () => {
  expect(plainLetters('Åbo, Ähtäri – Čuđes')).toBe('abo, ahtari – cudes')
})
