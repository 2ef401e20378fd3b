import { plainText } from '#documents/rich-text.ts'
import { type DemoTexts, doc, heading, list, noted, paragraph, quote } from './typing.ts'

/** Its opening, and what came of the council term 2021–2025. */
export const pastTermTexts: DemoTexts = {
  'front-messages': {
    fi: doc(
      list(
        'Virtalassa voidaan enimmäkseen hyvin, mutta erot asuinalueiden välillä ovat kasvaneet.',
        'Nuorten yksinäisyys kääntyi laskuun, ahdistuneisuus ei.',
        'Ikääntyneet liikkuvat enemmän ja pärjäävät kotona pidempään.',
        'Uudella kaudella mennään sinne, missä ihmiset jo ovat: kouluihin, pihoille ja koteihin.',
      ),
    ),
    sv: doc(
      list(
        'I Virtala mår man mestadels bra, men skillnaderna mellan bostadsområdena har vuxit.',
        'De ungas ensamhet började minska, ångesten gjorde det inte.',
        'De äldre rör sig mer och klarar sig längre hemma.',
        'Under den nya perioden går vi dit där människorna redan är: till skolor, gårdar och hem.',
      ),
    ),
  },
  'front-easy': {
    fi: plainText(
      'Tämä on lyhyt kertomus siitä, miten ihmiset voivat Virtalassa.',
      'Moni asia on parantunut. Nuoret ovat harvemmin yksin. Vanhat ihmiset liikkuvat enemmän.',
      'Kaikki ei ole hyvin. Moni nuori on ahdistunut. Joillakin perheillä on vähän rahaa.',
      'Kaupunki on tehnyt suunnitelman. Koulussa saa apua nopeasti. Perheille on iltoja lähellä kotia. Vanha ihminen saa kotiin vieraan, jos hän on yksin.',
    ),
    sv: plainText(
      'Det här är en kort berättelse om hur människor mår i Virtala.',
      'Mycket har blivit bättre. Unga är mer sällan ensamma. Äldre människor rör sig mer.',
      'Allt är inte bra. Många unga har ångest. Vissa familjer har ont om pengar.',
      'Staden har gjort en plan. I skolan får man hjälp snabbt. Det finns kvällar för familjer nära hemmet. Äldre som bor ensamma får besök hemma.',
    ),
  },
  summary: {
    fi: doc(
      paragraph(
        'Valtuustokausi alkoi koronan jälkimainingeissa ja päättyi hyvinvointialueen ensimmäisiin vuosiin. Siinä välissä Virtala oppi tekemään hyvinvointityötä yhdessä: johtoryhmä seuraa samoja lukuja kuin koulut, neuvostot ja järjestöt.',
      ),
      paragraph(
        'Suunnitelman tavoitteista osaan päästiin ja osa jatkuu. Eniten onnistuttiin siellä, missä sama tuki vietiin jokaiseen kouluun ja jokaiselle alueelle. Vähiten siellä, missä työ jäi hankkeen varaan.',
      ),
    ),
    sv: doc(
      paragraph(
        'Perioden började i coronans efterdyningar och slutade med välfärdsområdets första år. Däremellan lärde sig Virtala att arbeta för välfärden tillsammans: ledningsgruppen följer samma siffror som skolorna, råden och organisationerna.',
      ),
      paragraph(
        'En del av planens mål nåddes och en del fortsätter. Mest lyckades vi där samma stöd fördes till varje skola och varje område. Minst där arbetet blev beroende av ett projekt.',
      ),
    ),
  },
  background: {
    fi: doc(
      paragraph(
        'Kaupunginhallitus päätti laadinnasta syksyllä 2024. Kertomuksen valmisteli hyvinvointityöryhmä, ja sitä ohjasi kaupungin johtoryhmä. Hyvinvointialue osallistui jokaiseen ikäryhmän työpajaan.',
      ),
      heading('Miten asukkaat osallistuivat'),
      list(
        'Ilon ja huolen aiheita kerättiin kirjastoissa, kouluissa ja verkossa.',
        'Nuorisovaltuusto, vanhusneuvosto ja vammaisneuvosto kävivät luonnoksen läpi kahdesti.',
        'Järjestöjen kumppanuuspöytä arvioi, ketkä jäävät lukujen ulkopuolelle.',
      ),
    ),
    sv: doc(
      paragraph(
        'Stadsstyrelsen beslutade om arbetet hösten 2024. Berättelsen bereddes av arbetsgruppen för välfärd och styrdes av stadens ledningsgrupp. Välfärdsområdet deltog i varje åldersgrupps verkstad.',
      ),
      heading('Hur invånarna deltog'),
      list(
        'Glädjeämnen och orosmoment samlades in på bibliotek, i skolor och på nätet.',
        'Ungdomsfullmäktige, äldrerådet och rådet för personer med funktionsnedsättning gick igenom utkastet två gånger.',
        'Organisationernas partnerskapsbord bedömde vilka som siffrorna inte når.',
      ),
    ),
  },
  'term-review': {
    fi: plainText(
      'Kausi näyttää kokonaisuutena kaksijakoiselta: arjen perusasiat paranivat, mutta mielen hyvinvointi ja toimeentulo jakavat virtalalaisia aiempaa jyrkemmin.',
    ),
    sv: plainText(
      'Som helhet är perioden tudelad: vardagens grunder blev bättre, men det psykiska välbefinnandet och försörjningen delar virtalaborna skarpare än förut.',
    ),
  },
  state: {
    fi: doc(
      noted(
        'Kuvaus perustuu vähimmäistietosisältöön ja siihen, mitä asukkaat itse kertoivat.',
        'Asukkaiden ilot ja huolet on kirjattu väestöryhmittäin, ja ne näkyvät kunkin ryhmän luvussa.',
        ' Muutoksesta sanotaan parempaan tai heikompaan vain, kun se on suurempi kuin sattuma selittää.',
      ),
    ),
    sv: plainText(
      'Beskrivningen bygger på minimidatainnehållet och på det som invånarna själva berättade. Om en förändring sägs till det bättre eller sämre bara när den är större än vad slumpen förklarar.',
    ),
  },
  'state-children': {
    fi: plainText(
      'Useimmat lapset kasvavat turvassa ja viihtyvät koulussa. Perheiden toimeentulo on kiristynyt erityisesti yhden vanhemman perheissä, ja se näkyy harrastamisessa.',
    ),
    sv: plainText(
      'De flesta barn växer upp i trygghet och trivs i skolan. Familjernas försörjning har blivit stramare särskilt i familjer med en förälder, och det syns i fritiden.',
    ),
  },
  'state-young': {
    fi: doc(
      paragraph(
        'Yksinäisyys kääntyi laskuun, kun ryhmäytys vietiin kaikkiin yläkouluihin. Ahdistuneisuus sen sijaan yleistyi koko kauden ajan.',
      ),
      quote('Aikuisella pitää olla aikaa silloin, kun asia on kesken.'),
      paragraph('Näin nuorisovaltuusto tiivisti toiveensa. Siitä tuli uuden suunnitelman ensimmäinen tavoite.'),
    ),
    sv: plainText(
      'Ensamheten började minska när gruppstärkandet fördes till alla högstadieskolor. Ångesten blev däremot vanligare under hela perioden.',
    ),
  },
  'state-workingAge': {
    fi: plainText(
      'Työllisyys parani kauden alussa ja heikkeni sen lopussa. Pitkään työttömänä olleiden terveys on muita heikompi, ja palvelut tavoittavat heidät usein myöhään.',
    ),
    sv: plainText(
      'Sysselsättningen förbättrades i början av perioden och försämrades i slutet. De som länge varit arbetslösa har sämre hälsa än andra, och tjänsterna når dem ofta sent.',
    ),
  },
  'state-older': {
    fi: plainText(
      'Ikääntyneiden liikkuminen lisääntyi ja kaatumiset vähenivät. Yksinäisyys on yleisintä kotona asuvilla yli 80-vuotiailla.',
    ),
    sv: plainText(
      'De äldre rör sig mer och faller mindre. Ensamheten är vanligast bland personer över 80 år som bor hemma.',
    ),
  },
  differences: {
    fi: doc(
      paragraph(
        'Erot asuinalueiden välillä kasvoivat. Pienituloisuus ja vanhempien työttömyys kasautuvat samoille alueille, ja samoilla alueilla harrastetaan vähiten.',
      ),
      paragraph(
        'Luvut eivät tavoita kaikkia: maahan muuttaneista, vammaisista ja paperittomista on vain vähän tietoa. Heidän kokemuksiaan kerättiin järjestöjen kautta.',
      ),
    ),
    sv: plainText(
      'Skillnaderna mellan bostadsområdena har vuxit. Låg inkomst och föräldrars arbetslöshet samlas i samma områden, och där är också fritidsaktiviteterna minst. Siffrorna når inte alla: om dem som flyttat till landet och om personer med funktionsnedsättning vet vi lite.',
    ),
  },
  'physical-activity': {
    fi: plainText(
      'Lapset liikkuvat koulupäivän aikana enemmän kuin ennen, aikuiset vähemmän kuin suositellaan. Liikkumista estävät useimmin raha, matka ja se, ettei ole kenen kanssa lähteä.',
    ),
    sv: plainText(
      'Barnen rör sig mer under skoldagen än förut, de vuxna mindre än vad som rekommenderas. Oftast hindrar pengar, avstånd och att man inte har någon att gå med.',
    ),
  },
  'substance-work': {
    fi: plainText(
      'Ehkäisevän päihdetyön toimielin on hyvinvointilautakunta. Nuorten tupakointi väheni, nikotiinipussit yleistyivät. Kaupat, koulut ja nuorisotyö sopivat yhteisestä valvonnasta.',
    ),
    sv: plainText(
      'Organ för det förebyggande rusmedelsarbetet är välfärdsnämnden. De ungas rökning minskade, nikotinpåsarna blev vanligare. Butikerna, skolorna och ungdomsarbetet kom överens om gemensam tillsyn.',
    ),
  },
  integration: {
    fi: plainText(
      'Kotoutumista edistettiin kielikahviloissa, kirjastossa ja harrastuksissa. Moni maahan muuttanut kertoi saaneensa Virtalasta ystävän ensimmäisen vuoden aikana.',
    ),
    sv: plainText(
      'Integrationen främjades på språkkaféer, på biblioteket och i hobbyer. Många som flyttat till landet berättade att de fått en vän i Virtala under det första året.',
    ),
  },
  structures: {
    fi: doc(
      paragraph(
        'Hyvinvointityötä johtaa kaupungin johtoryhmä. Koordinaattori valmistelee, toimialat vastaavat omista tavoitteistaan, ja sama seuranta tulee valtuustolle tilinpäätöksen kanssa.',
      ),
      list(
        'Ennakkoarviointi tehtiin joka vuosi useammasta päätöksestä.',
        'Neuvottelu hyvinvointialueen kanssa käytiin vuosittain kesäkuussa.',
        'Kumppanuuspöytä sai oman talousarviorivin.',
      ),
    ),
    sv: plainText(
      'Välfärdsarbetet leds av stadens ledningsgrupp. Koordinatorn bereder, sektorerna ansvarar för sina egna mål, och samma uppföljning kommer till fullmäktige med bokslutet.',
    ),
  },
  services: {
    fi: plainText(
      'Palvelut vastasivat tarpeeseen parhaiten siellä, missä ne ovat kävelymatkan päässä. Ehkäisevän työn vaikutusta kustannuksiin ei voida osoittaa yksittäisinä euroina, mutta kaatumisten väheneminen näkyy hoitojaksoissa.',
    ),
    sv: plainText(
      'Tjänsterna svarade bäst på behoven där de finns på gångavstånd. Det förebyggande arbetets effekt på kostnaderna kan inte visas i enskilda euro, men att fallen minskat syns i vårdperioderna.',
    ),
  },
  'plan-outcome': {
    fi: doc(
      paragraph('Mitä opittiin:'),
      list(
        'Pysyvä rahoitus ratkaisi enemmän kuin hyvä idea.',
        'Kun vastuutaho oli yksi ihminen, työ eteni. Kun se oli kolme toimialaa, se odotti.',
        'Mittari, jota kukaan ei katso vuoden aikana, ei ohjaa mitään.',
      ),
    ),
    sv: doc(
      paragraph('Vad vi lärde oss:'),
      list(
        'En bestående finansiering avgjorde mer än en god idé.',
        'När en enda människa var ansvarig framskred arbetet. När det var tre sektorer väntade det.',
        'En mätare som ingen tittar på under året styr ingenting.',
      ),
    ),
  },
  strengths: {
    fi: plainText(
      'Virtalan vahvuus on, että koulut, kirjastot ja seurat toimivat jo yhdessä. Kehittämistä on siinä, että tuki löytää perheet ennen kuin huoli kasvaa. Jokaiseen alla olevaan huoleen vastataan suunnitelmassa tai perustellaan, miksi ei vastata.',
    ),
    sv: plainText(
      'Virtalas styrka är att skolor, bibliotek och föreningar redan arbetar tillsammans. Att utveckla finns i att stödet ska nå familjerna innan oron växer. Varje oro nedan får ett svar i planen eller en motivering till varför inte.',
    ),
  },
}
