import { translations } from '#shared/texts.ts'
import type { PlanDoubt } from './plan-doubt.ts'

/** What is wrong or unclear, and what to do: `title` counts its places. */
interface Words {
  title: (count: number) => string
  advice: string
}
type Doubts = Record<PlanDoubt['code'], Words>

const several = (one: string, many: (count: number) => string) => (count: number) => (count === 1 ? one : many(count))

export const planDoubtTexts = translations({
  fi: {
    place: 'Paikka',
    found: 'Mitä siinä on',
    doubt: 'Mikä on epäselvää',
    advice: 'Mitä tehdä',
    doubts: {
      cellBroken: {
        title: several('Yhdessä solussa on rikki mennyt kaava', (count) => `${count} solussa on rikki mennyt kaava`),
        advice: 'Korjaa kaava tai kirjoita soluun teksti. Muuten rivi jää pois.',
      },
      goalMissing: {
        title: several(
          'Yhden toimenpiteen yläpuolella ei ole tavoitetta',
          (count) => `${count} toimenpiteen yläpuolella ei ole tavoitetta`,
        ),
        advice: 'Kirjoita tavoite tiedostoon, tai kokoa nämä sarakkeiden vaiheessa omaksi tavoitteekseen.',
      },
      endsBeforeStart: {
        title: several('Yksi aika päättyy ennen alkuaan', (count) => `${count} aikaa päättyy ennen alkuaan`),
        advice: 'Korjaa vuodet tai päivät tiedostoon. Muuten rivi jää pois.',
      },
      textTooLong: {
        title: several('Yksi teksti on liian pitkä', (count) => `${count} tekstiä on liian pitkiä`),
        advice: 'Solussa voi olla enintään 5 000 merkkiä. Lyhennä tai jaa teksti.',
      },
      sumTooLarge: {
        title: several('Yksi rahasumma on liian suuri', (count) => `${count} rahasummaa on liian suuria`),
        advice: 'Tarkista summa. Suurin mahdollinen on 10 miljardia euroa.',
      },
      partUnreadable: {
        title: several('Yhtä osaa ei voi lukea', (count) => `${count} osaa ei voi lukea`),
        advice: 'Kaarnan tiedostoa on muutettu. Vie ohjelma uudelleen, tai tuo muut osat ilman näitä.',
      },
      unitUnknown: {
        title: several('Yhtä vastuutahoa ei tunneta', (count) => `Vastuutahoa ei tunneta ${count} kohdassa`),
        advice: 'Valitse yksikkö yllä. Muuten nimi jää toimenpiteen vastuuhenkilön paikalle sellaisenaan.',
      },
      personUnknown: {
        title: several('Yhtä vastuuhenkilöä ei tunneta', (count) => `Vastuuhenkilöä ei tunneta ${count} kohdassa`),
        advice: 'Nimi säilyy tekstinä. Henkilön voi valita tuonnin jälkeen.',
      },
      indicatorUnknown: {
        title: several('Yhtä indikaattoria ei ole täällä', (count) => `Indikaattoria ei ole täällä ${count} kohdassa`),
        advice: 'Tavoite tulee mukaan ilman sitä.',
      },
      targetWorse: {
        title: several(
          'Yksi tavoitearvo on huonompi kuin lähtötaso',
          (count) => `${count} tavoitearvoa on huonompia kuin lähtötaso`,
        ),
        advice:
          'Tarkista arvo: suunta on väärä. Muuten tavoite tulee mukaan ilman sitä, ja taulukon mittari säilyy sanoina.',
      },
      targetUnclear: {
        title: several(
          'Yksi tavoitearvo on sama kuin lähtötaso',
          (count) => `${count} tavoitearvoa on samoja kuin lähtötaso`,
        ),
        advice:
          'Kukaan ei ole sanonut, kumpi suunta on parempi, joten tavoitearvon pitää erota lähtötasosta. Muuten tavoite tulee mukaan ilman sitä, ja taulukon mittari säilyy sanoina.',
      },
      regionOutside: {
        title: several('Yhden toimenpiteen alue ei ole teidän', (count) => `${count} toimenpiteen alue ei ole teidän`),
        advice: 'Toimenpide tulee ilman aluetta. Alueen voi valita tuonnin jälkeen.',
      },
      periodUnclear: {
        title: several('Yhtä aikaa ei ymmärretä', (count) => `${count} aikaa ei ymmärretä`),
        advice: 'Toimenpide tulee ilman päiviä, ja aika säilyy kuvauksessa niin kuin se on kirjoitettu.',
      },
      budgetUnclear: {
        title: several('Yhtä rahasummaa ei ymmärretä', (count) => `${count} rahasummaa ei ymmärretä`),
        advice: 'Summa säilyy sanoina resursseissa.',
      },
      budgetYearly: {
        title: several('Yksi summa on vuotta kohti', (count) => `${count} summaa on vuotta kohti`),
        advice: 'Talousarvioon tulee vuosien summa yhteensä. Teksti säilyy resursseissa.',
      },
      budgetShared: {
        title: several('Yksi summa on monelle toimenpiteelle', (count) => `${count} summaa on monelle toimenpiteelle`),
        advice: 'Summaa ei jaeta arvaamalla: se säilyy sanoina kunkin resursseissa.',
      },
      titleCut: {
        title: several('Yksi nimi on pitkä', (count) => `${count} nimeä on pitkiä`),
        advice: 'Nimi lyhenee 200 merkkiin, ja koko teksti säilyy kuvauksessa.',
      },
      actionsSplit: {
        title: several('Yhdessä solussa on monta toimenpidettä', (count) => `${count} solussa on monta toimenpidettä`),
        advice: 'Niistä tulee eri toimenpiteitä. Jakamisen voi ottaa pois sarakkeiden vaiheessa.',
      },
      actionTwice: {
        title: several('Yksi toimenpide on kahdesti', (count) => `${count} toimenpidettä on kahdesti`),
        advice: 'Samalla tavoitteella on samanniminen toimenpide. Molemmat tulevat mukaan.',
      },
      priorityMissing: {
        title: several(
          'Yhden tavoitteen yläpuolella ei ole painopistettä',
          (count) => `${count} välilehdellä tavoitteen yläpuolella ei ole painopistettä`,
        ),
        advice: 'Painopisteen nimeksi tulee välilehden nimi. Sen voi muuttaa tuonnin jälkeen.',
      },
      targetBeyond: {
        title: several('Yksi mittari on liikaa', (count) => `${count} mittaria on liikaa`),
        advice: 'Tavoitteella voi olla kahdeksan indikaattoria. Loput säilyvät sanoina.',
      },
    } satisfies Doubts,
  },
  sv: {
    place: 'Ställe',
    found: 'Vad som står där',
    doubt: 'Vad som är oklart',
    advice: 'Vad man kan göra',
    doubts: {
      cellBroken: {
        title: several('En cell har en trasig formel', (count) => `${count} celler har en trasig formel`),
        advice: 'Rätta formeln eller skriv text i cellen. Annars lämnas raden bort.',
      },
      goalMissing: {
        title: several('En åtgärd har inget mål ovanför sig', (count) => `${count} åtgärder har inget mål ovanför sig`),
        advice: 'Skriv målet i filen, eller samla dessa under ett eget mål i steget med kolumnerna.',
      },
      endsBeforeStart: {
        title: several('En tid slutar innan den börjar', (count) => `${count} tider slutar innan de börjar`),
        advice: 'Rätta åren eller dagarna i filen. Annars lämnas raden bort.',
      },
      textTooLong: {
        title: several('En text är för lång', (count) => `${count} texter är för långa`),
        advice: 'En cell kan ha högst 5 000 tecken. Förkorta eller dela texten.',
      },
      sumTooLarge: {
        title: several('En summa är för stor', (count) => `${count} summor är för stora`),
        advice: 'Kontrollera summan. Den största möjliga är 10 miljarder euro.',
      },
      partUnreadable: {
        title: several('En del kan inte läsas', (count) => `${count} delar kan inte läsas`),
        advice: 'Kaarnas fil har ändrats. Exportera programmet på nytt, eller hämta de andra delarna utan dessa.',
      },
      unitUnknown: {
        title: several('En ansvarig är okänd', (count) => `Den ansvariga är okänd på ${count} ställen`),
        advice: 'Välj en enhet ovan. Annars står namnet kvar som åtgärdens ansvariga person.',
      },
      personUnknown: {
        title: several('En ansvarig person är okänd', (count) => `Den ansvariga personen är okänd på ${count} ställen`),
        advice: 'Namnet behålls som text. Personen kan väljas efter importen.',
      },
      indicatorUnknown: {
        title: several('En indikator finns inte här', (count) => `Indikatorn finns inte här på ${count} ställen`),
        advice: 'Målet följer med utan den.',
      },
      targetWorse: {
        title: several(
          'Ett målvärde är sämre än utgångsläget',
          (count) => `${count} målvärden är sämre än utgångsläget`,
        ),
        advice:
          'Kontrollera värdet: riktningen är fel. Annars följer målet med utan det, och tabellens mätare behålls som ord.',
      },
      targetUnclear: {
        title: several(
          'Ett målvärde är detsamma som utgångsläget',
          (count) => `${count} målvärden är desamma som utgångsläget`,
        ),
        advice:
          'Ingen har sagt vilken riktning som är bättre, så målvärdet måste skilja sig från utgångsläget. Annars följer målet med utan det, och tabellens mätare behålls som ord.',
      },
      regionOutside: {
        title: several('Området för en åtgärd är inte ert', (count) => `Området för ${count} åtgärder är inte ert`),
        advice: 'Åtgärden kommer utan område. Området kan väljas efter importen.',
      },
      periodUnclear: {
        title: several('En tid kan inte tolkas', (count) => `${count} tider kan inte tolkas`),
        advice: 'Åtgärden kommer utan dagar, och tiden behålls i beskrivningen som den är skriven.',
      },
      budgetUnclear: {
        title: several('En summa kan inte tolkas', (count) => `${count} summor kan inte tolkas`),
        advice: 'Summan behålls som ord bland resurserna.',
      },
      budgetYearly: {
        title: several('En summa gäller per år', (count) => `${count} summor gäller per år`),
        advice: 'I budgeten kommer summan av åren. Texten behålls bland resurserna.',
      },
      budgetShared: {
        title: several('En summa gäller flera åtgärder', (count) => `${count} summor gäller flera åtgärder`),
        advice: 'Summan delas inte på en gissning: den behålls som ord bland vars och ens resurser.',
      },
      titleCut: {
        title: several('Ett namn är långt', (count) => `${count} namn är långa`),
        advice: 'Namnet kortas till 200 tecken, och hela texten behålls i beskrivningen.',
      },
      actionsSplit: {
        title: several('En cell har flera åtgärder', (count) => `${count} celler har flera åtgärder`),
        advice: 'De blir skilda åtgärder. Uppdelningen kan tas bort i steget med kolumnerna.',
      },
      actionTwice: {
        title: several('En åtgärd finns två gånger', (count) => `${count} åtgärder finns två gånger`),
        advice: 'Samma mål har en åtgärd med samma namn. Båda följer med.',
      },
      priorityMissing: {
        title: several(
          'Ett mål har ingen prioritering ovanför sig',
          (count) => `På ${count} blad har målet ingen prioritering ovanför sig`,
        ),
        advice: 'Prioriteringen får bladets namn. Det kan ändras efter importen.',
      },
      targetBeyond: {
        title: several('En mätare är för mycket', (count) => `${count} mätare är för mycket`),
        advice: 'Ett mål kan ha åtta indikatorer. Resten behålls som ord.',
      },
    } satisfies Doubts,
  },
  en: {
    place: 'Place',
    found: 'What stands there',
    doubt: 'What is unclear',
    advice: 'What to do',
    doubts: {
      cellBroken: {
        title: several('One cell has a broken formula', (count) => `${count} cells have a broken formula`),
        advice: 'Correct the formula or write a text into the cell. Else the row is left out.',
      },
      goalMissing: {
        title: several('One action has no goal above it', (count) => `${count} actions have no goal above them`),
        advice: 'Write the goal into the file, or gather these under a goal of their own in the step of the columns.',
      },
      endsBeforeStart: {
        title: several('One time ends before it begins', (count) => `${count} times end before they begin`),
        advice: 'Correct the years or days in the file. Else the row is left out.',
      },
      textTooLong: {
        title: several('One text is too long', (count) => `${count} texts are too long`),
        advice: 'A cell may have 5,000 characters at most. Shorten or divide the text.',
      },
      sumTooLarge: {
        title: several('One sum is too large', (count) => `${count} sums are too large`),
        advice: 'Check the sum. The largest possible is 10 billion euros.',
      },
      partUnreadable: {
        title: several('One part cannot be read', (count) => `${count} parts cannot be read`),
        advice:
          'The file of Kaarna has been changed. Export the programme again, or take the other parts without these.',
      },
      unitUnknown: {
        title: several(
          'One responsible unit is not known',
          (count) => `The responsible unit is not known in ${count} places`,
        ),
        advice: 'Choose a unit above. Else the name stays as it is, in place of the owner of the action.',
      },
      personUnknown: {
        title: several('One owner is not known', (count) => `The owner is not known in ${count} places`),
        advice: 'The name stays as text. The person can be chosen after the import.',
      },
      indicatorUnknown: {
        title: several('One indicator is not here', (count) => `The indicator is not here in ${count} places`),
        advice: 'The goal comes along without it.',
      },
      targetWorse: {
        title: several(
          'One target is worse than its baseline',
          (count) => `${count} targets are worse than their baselines`,
        ),
        advice:
          'Check the value: it goes the wrong way. Else the goal comes along without it, and a measure of a table stays as words.',
      },
      targetUnclear: {
        title: several(
          'One target is the same as its baseline',
          (count) => `${count} targets are the same as their baselines`,
        ),
        advice:
          'Nobody has said which way is better, so the target must differ from the baseline. Else the goal comes along without it, and a measure of a table stays as words.',
      },
      regionOutside: {
        title: several('The area of one action is not yours', (count) => `The areas of ${count} actions are not yours`),
        advice: 'The action comes without an area. One can be chosen after the import.',
      },
      periodUnclear: {
        title: several('One time is not understood', (count) => `${count} times are not understood`),
        advice: 'The action comes without days, and the time stays in the description as it was written.',
      },
      budgetUnclear: {
        title: several('One sum is not understood', (count) => `${count} sums are not understood`),
        advice: 'The sum stays as words among the resources.',
      },
      budgetYearly: {
        title: several('One sum is for each year', (count) => `${count} sums are for each year`),
        advice: 'The budget gets the sum of the years. The text stays among the resources.',
      },
      budgetShared: {
        title: several('One sum is for several actions', (count) => `${count} sums are for several actions`),
        advice: 'The sum is not divided by a guess: it stays as words among the resources of each.',
      },
      titleCut: {
        title: several('One name is long', (count) => `${count} names are long`),
        advice: 'The name is cut to 200 characters, and the whole text stays in the description.',
      },
      actionsSplit: {
        title: several('One cell has several actions', (count) => `${count} cells have several actions`),
        advice: 'They become separate actions. The division can be taken off in the step of the columns.',
      },
      actionTwice: {
        title: several('One action is there twice', (count) => `${count} actions are there twice`),
        advice: 'The same goal has an action of the same name. Both come along.',
      },
      priorityMissing: {
        title: several(
          'One goal has no priority above it',
          (count) => `On ${count} sheets a goal has no priority above it`,
        ),
        advice: 'The priority is called as the sheet. It can be changed after the import.',
      },
      targetBeyond: {
        title: several('One measure is too many', (count) => `${count} measures are too many`),
        advice: 'A goal may have eight indicators. The rest stay as words.',
      },
    } satisfies Doubts,
  },
})
