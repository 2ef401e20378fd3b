import { plainText } from '#documents/rich-text.ts'
import { type DemoTexts, doc, list, paragraph } from './typing.ts'

/** The memo of the county's negotiation with the demo city. All of what follows is invented. */
export const negotiationTexts: DemoTexts = {
  'negotiation-parties': {
    fi: doc(
      paragraph('Neuvottelu pidettiin 5.11.2025 Virtalan kaupungintalossa. Hyvinvointialue kutsui koolle.'),
      list(
        'Virtala: hyvinvointikoordinaattori, opetuspäällikkö ja liikuntapäällikkö',
        'Purolan hyvinvointialue: HYTE-asiantuntija ja ikääntyneiden palvelujen päällikkö',
      ),
    ),
    sv: doc(
      paragraph('Förhandlingen hölls den 5.11.2025 i Virtala stadshus. Välfärdsområdet sammankallade.'),
      list(
        'Virtala: välfärdskoordinatorn, undervisningschefen och idrottschefen',
        'Purola välfärdsområde: den sakkunniga i välfärdsfrämjande och chefen för tjänster för äldre',
      ),
    ),
  },
  'negotiation-picture': {
    fi: plainText(
      'Tilannekuvasta oltiin yhtä mieltä: nuorten yksinäisyys vähenee, mutta ahdistuneisuus yleistyy. Jonoista koulukuraattorille kaupungilla ja alueella oli eri luvut; ne tarkistetaan tammikuuhun mennessä.',
    ),
    sv: plainText(
      'Man var enig om lägesbilden: ensamheten bland unga minskar, men ångesten ökar. Staden och området hade olika siffror om köerna till skolkuratorn; de kontrolleras före januari.',
    ),
  },
  'agreed-goals': {
    fi: doc(
      list(
        'Kuraattorin vastaanotto jokaiseen yläkouluun elokuuhun 2026 mennessä: hyvinvointialue vastaa, kaupunki antaa tilat.',
        'Kaatumisia ehkäisevä ryhmä kahteen lähiöön: kaupunki vastaa, hyvinvointialue ohjaa asiakkaat.',
      ),
    ),
    sv: doc(
      list(
        'Kuratorsmottagning i varje högstadium senast i augusti 2026: välfärdsområdet ansvarar, staden ger lokalerna.',
        'En grupp som förebygger fallolyckor i två förorter: staden ansvarar, välfärdsområdet hänvisar klienterna.',
      ),
    ),
  },
  'agreed-cooperation': {
    fi: plainText('Yhteinen työryhmä kokoontuu neljä kertaa vuodessa. Puheenjohtajuus vaihtuu vuosittain.'),
    sv: plainText('Den gemensamma arbetsgruppen möts fyra gånger om året. Ordförandeskapet växlar årligen.'),
  },
  'agreed-follow-up': {
    fi: plainText(
      'Seuraava neuvottelu on marraskuussa 2026. Muistio viedään tiedoksi kaupunginhallitukselle ja aluehallitukselle.',
    ),
    sv: plainText(
      'Nästa förhandling är i november 2026. Promemorian förs för kännedom till stadsstyrelsen och välfärdsområdesstyrelsen.',
    ),
  },
}
