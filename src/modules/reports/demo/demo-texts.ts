import { plainText, type RichText } from '#documents/rich-text.ts'
import type { Language } from '#shared/texts.ts'
import type { BlockSettings } from '../report.ts'
import { type DemoTexts, doc, heading, list, noted, paragraph, quote, referring } from './typing.ts'

/** What the summary said before the coordinator wrote it anew: the work of one of the sectors. */
export const demoDraft: { chapter: string; language: Language; content: RichText } = {
  chapter: 'summary',
  language: 'fi',
  content: doc(
    paragraph(
      'Virtalassa yhä useammalla nuorella on joku, jolle puhua. Samaan aikaan ahdistuneisuus on yleistynyt ja perheiden toimeentulo on tiukentunut.',
    ),
    paragraph('Vuoden aikana ryhmäytettiin jokainen seitsemäs luokka ja avattiin kuraattorin vastaanotto.'),
  ),
}

/** Who were heard, as a list of its own in the chapter on preparation. */
export const demoList: { chapter: string; settings: BlockSettings } = {
  chapter: 'handling',
  settings: {
    kind: 'list',
    ordered: false,
    items: {
      fi: ['vanhusneuvosto 3.2.2026', 'vammaisneuvosto 5.2.2026', 'nuorisovaltuusto 10.2.2026'],
      sv: [
        'äldrerådet 3.2.2026',
        'rådet för personer med funktionsnedsättning 5.2.2026',
        'ungdomsfullmäktige 10.2.2026',
      ],
    },
  },
}

/** What the demo city's coordinator has written of the year 2025, by chapter. All of it is invented. */
export const demoTexts: DemoTexts = {
  'front-messages': {
    fi: doc(
      list(
        'Yhä useammalla nuorella on joku, jolle puhua.',
        'Ahdistuneisuus yleistyy, tytöillä selvemmin kuin pojilla.',
        'Ikääntyneet liikkuvat enemmän ja kaatuvat vähemmän.',
        'Ensi vuonna tuetaan lapsiperheiden arkea joka asuinalueella.',
      ),
    ),
    sv: doc(
      list(
        'Allt fler unga har någon att prata med.',
        'Ångesten blir vanligare, tydligare bland flickor än bland pojkar.',
        'De äldre rör sig mer och faller mindre.',
        'Nästa år stöds barnfamiljernas vardag i varje bostadsområde.',
      ),
    ),
  },
  'front-easy': {
    fi: plainText(
      'Tämä teksti kertoo, miten ihmiset voivat Virtalassa. Tiedot ovat vuodelta 2025.',
      'Nuorilla on nyt useammin ystävä, jolle voi puhua. Se on hyvä asia. Moni nuori on silti ahdistunut. Koulussa on nyt kuraattori, jonka luo voi mennä heti.',
      'Vanhat ihmiset liikkuvat enemmän kuin ennen. He kaatuvat harvemmin.',
      'Ensi vuonna kaupunki auttaa lapsiperheitä. Perheiden iltoja on joka asuinalueella.',
    ),
  },
  summary: {
    fi: doc(
      paragraph(
        'Virtalassa yhä useammalla nuorella on joku, jolle puhua, ja ikääntyneet liikkuvat aiempaa enemmän. Samaan aikaan ahdistuneisuus on yleistynyt ja perheiden toimeentulo on tiukentunut.',
      ),
      paragraph(
        'Vuoden aikana ryhmäytettiin jokainen seitsemäs luokka, avattiin kuraattorin vastaanotto ilman ajanvarausta ja kutsuttiin yksin asuvat ikääntyneet yhteisille lounaille. Ensi vuonna painopiste siirtyy lapsiperheiden arkeen.',
      ),
    ),
    sv: plainText(
      'Allt fler unga i Virtala har någon att prata med, och de äldre rör sig mer än förut. Samtidigt har ångesten blivit vanligare och familjernas ekonomi stramare.',
    ),
  },
  state: {
    fi: doc(
      noted(
        'Kuvaus perustuu vähimmäistietosisällön indikaattoreihin, kouluterveyskyselyyn',
        'Kysely tehdään joka toinen vuosi 8. ja 9. luokan oppilaille; Virtalassa siihen vastasi keväällä 2025 neljä viidestä.',
        ' ja siihen, mitä toimialat, neuvostot ja järjestöt kertoivat hyvinvointityöryhmälle syksyn aikana.',
      ),
    ),
  },
  'state-young': {
    fi: doc(
      referring(
        'Yksinäisyys kasvoi kaikkialla koronavuosina, mutta Virtalassa se on kääntynyt laskuun, kuten kuviosta ',
        ' näkyy. Yläkoulujen ryhmäytys ja harrastamisen malli tavoittavat nyt jokaisen koulun.',
      ),
      paragraph('Ahdistuneisuus sen sijaan yleistyy, tytöillä selvemmin kuin pojilla.'),
      quote('Kuraattorin luo pitää päästä silloin, kun on paha olla, eikä kahden viikon päästä.'),
      paragraph('Näin nuorisovaltuusto sanoi lausunnossaan. Avoin vastaanotto aloitettiin lokakuussa.'),
    ),
  },
  'state-older': {
    fi: plainText(
      'Ikääntyneiden liikkuminen on lisääntynyt ja kaatumisista johtuvat hoitojaksot vähentyneet. Yksinäisyys on silti yleisintä kotona asuvilla yli 80-vuotiailla, ja heidän tavoittamisensa jää ensi vuoden työksi.',
    ),
  },
  changes: {
    fi: plainText(
      'Muutokset parempaan ja heikompaan on koottu alle. Luvuista sanotaan parempaan tai heikompaan vain silloin, kun muutos on suurempi kuin sattuma selittää.',
    ),
  },
  structures: {
    fi: doc(
      paragraph(
        'Hyvinvointityötä johtaa kaupungin johtoryhmä, ja sitä valmistelee hyvinvointityöryhmä, jossa ovat mukana kaikki toimialat, hyvinvointialue, vanhus- ja vammaisneuvosto, nuorisovaltuusto ja järjestöt.',
      ),
      list(
        'Neuvottelu Purolan hyvinvointialueen kanssa käytiin kesäkuussa.',
        'Ennakkoarviointi tehtiin neljästä päätöksestä.',
        'Kumppanuuspöytä kokoontui kaksi kertaa.',
      ),
    ),
  },
  conclusions: {
    fi: doc(
      heading('Johtopäätökset'),
      paragraph(
        'Yhteinen ryhmäytys toimi ja se jatkuu. Varhainen tuki lapsiperheille ei edennyt suunnitellusti, koska perheohjaajan tehtävä oli puoli vuotta täyttämättä.',
      ),
      heading('Ensi vuoden painotukset'),
      list(
        'Ryhmäytys laajenee toiselle asteelle.',
        'Perheiden ilta avataan joka asuinalueelle.',
        'Yksin asuvien ikääntyneiden luo mennään kotiin.',
      ),
    ),
    sv: doc(
      heading('Slutsatser'),
      paragraph(
        'Den gemensamma gruppstärkande verksamheten fungerade och fortsätter. Det tidiga stödet till familjer framskred inte som planerat.',
      ),
      heading('Nästa års tyngdpunkter'),
      list('Gruppstärkandet utvidgas till andra stadiet.', 'Familjernas kväll öppnas i varje bostadsområde.'),
    ),
  },
  handling: {
    fi: plainText('Raportin valmisteli hyvinvointityöryhmä. Luonnoksesta antoivat lausunnon:'),
    sv: plainText('Rapporten bereddes av arbetsgruppen för välfärd. Om utkastet yttrade sig:'),
  },
}
