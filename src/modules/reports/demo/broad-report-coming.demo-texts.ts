import { plainText } from '#documents/rich-text.ts'
import { type DemoTexts, doc, heading, list, paragraph } from './typing.ts'

/** The plan for the term that followed. */
export const comingTermTexts: DemoTexts = {
  'coming-plan': {
    fi: plainText(
      'Kaudella 2025–2029 Virtala tähtää siihen, ettei kukaan jää yksin. Painopisteet valittiin arvioinnin johtopäätöksistä: mielen hyvinvointi, perheiden arki ja kotona asuvien ikääntyneiden turva.',
    ),
    sv: plainText(
      'Under perioden 2025–2029 siktar Virtala på att ingen blir ensam. Prioriteringarna valdes ur utvärderingens slutsatser: psykiskt välbefinnande, familjernas vardag och trygghet för äldre som bor hemma.',
    ),
  },
  strategy: {
    fi: plainText(
      'Kaupunkistrategian lupaus on lähellä ja yhdessä. Samat tavoitteet ovat strategiassa, tässä suunnitelmassa ja talousarviossa, eikä niille ole erillisiä mittareita.',
    ),
    sv: plainText(
      'Stadsstrategins löfte är nära och tillsammans. Samma mål finns i strategin, i den här planen och i budgeten, och det finns inga skilda mätare för dem.',
    ),
  },
  programmes: {
    fi: doc(
      paragraph('Suunnitelmaan sisältyvät:'),
      list(
        'lasten ja nuorten hyvinvointisuunnitelma',
        'suunnitelma ikääntyneen väestön tukemiseksi',
        'ehkäisevän päihdetyön suunnitelma',
      ),
    ),
    sv: doc(
      paragraph('I planen ingår:'),
      list(
        'välfärdsplanen för barn och unga',
        'planen för att stödja den äldre befolkningen',
        'planen för förebyggande rusmedelsarbete',
      ),
    ),
  },
  'plan-goals': {
    fi: plainText('Kukin tavoite on kirjattu niin, että sen toteutumisen näkee luvusta tai sovitusta arviosta.'),
    sv: plainText('Varje mål har skrivits så att man ser av en siffra eller en avtalad bedömning om det har nåtts.'),
  },
  'plan-actions': {
    fi: plainText(
      'Toimenpiteillä on yksi vastuutaho, aikataulu ja kirjattu rahoitus. Ne tarkistetaan vuosittain ennen talousarviota.',
    ),
    sv: plainText(
      'Åtgärderna har en ansvarig, en tidsplan och en antecknad finansiering. De ses över årligen före budgeten.',
    ),
  },
  'children-plan': {
    fi: doc(
      heading('Kasvuolot ja hyvinvoinnin tila'),
      paragraph('Kasvuolot on kuvattu luvussa Lapset ja perheet ja nuorten tilanne omassa luvussaan.'),
      heading('Edistävät ja ehkäisevät toimet ja palvelut'),
      paragraph('Perheiden illat, koulujen ryhmäytys ja kuraattorin avoin vastaanotto jatkuvat joka alueella.'),
      heading('Yhteistyö'),
      paragraph('Yhteistyötä johtaa lasten ja nuorten ryhmä, jossa on hyvinvointialueen edustus.'),
      heading('Toteuttaminen ja seuranta'),
      paragraph('Ryhmä raportoi valtuustolle vuosittain, ja suunnitelma tarkistetaan vuonna 2027.'),
    ),
    sv: doc(
      heading('Uppväxtförhållanden och välfärdsläge'),
      paragraph('Uppväxtförhållandena beskrivs i kapitlet Barn och familjer, de ungas situation i ett eget kapitel.'),
      heading('Främjande och förebyggande åtgärder och tjänster'),
      paragraph(
        'Familjekvällarna, gruppstärkandet i skolorna och kuratorns öppna mottagning fortsätter i varje område.',
      ),
      heading('Samarbete'),
      paragraph('Samarbetet leds av gruppen för barn och unga, där välfärdsområdet är företrätt.'),
      heading('Genomförande och uppföljning'),
      paragraph('Gruppen rapporterar årligen till fullmäktige, och planen ses över år 2027.'),
    ),
  },
  'older-plan': {
    fi: doc(
      paragraph('Ikääntyneitä tuetaan liikkumaan, tapaamaan toisiaan ja asumaan kotona niin kauan kuin he haluavat.'),
      heading('Ennuste asumisen tarpeista'),
      paragraph(
        'Yli 80-vuotiaiden määrä kasvaa eniten keskustassa ja rannikon kylissä. Tarvitaan esteettömiä pieniä asuntoja palvelujen lähelle ja yhteisöllistä asumista sinne, missä matkat ovat pitkiä. Ennuste perustuu väestöennusteeseen ja asuntokannan kuntoon.',
      ),
    ),
    sv: doc(
      paragraph('De äldre stöds i att röra sig, träffa varandra och bo hemma så länge de vill.'),
      heading('Prognos över boendebehoven'),
      paragraph(
        'Antalet personer över 80 år växer mest i centrum och i kustbyarna. Det behövs små tillgängliga bostäder nära tjänsterna och gemenskapsboende där avstånden är långa. Prognosen bygger på befolkningsprognosen och på bostadsbeståndets skick.',
      ),
    ),
  },
  'follow-up': {
    fi: plainText(
      'Hyvinvointityöryhmä seuraa tavoitteita neljännesvuosittain ja kirjaa syyt, kun jokin ei etene. Valtuusto saa vuosiraportin tilinpäätöksen yhteydessä.',
    ),
    sv: plainText(
      'Arbetsgruppen för välfärd följer målen varje kvartal och antecknar orsakerna när något inte framskrider. Fullmäktige får årsrapporten i samband med bokslutet.',
    ),
  },
  handling: {
    fi: plainText(
      'Luonnos oli kommenteilla toimialoilla helmikuussa 2025. Neuvostojen lausunnot muuttivat erityisesti asumisen ja liikkumisen kohtia.',
    ),
    sv: plainText(
      'Utkastet var på kommentarer hos sektorerna i februari 2025. Rådens utlåtanden ändrade särskilt avsnitten om boende och rörlighet.',
    ),
  },
}
