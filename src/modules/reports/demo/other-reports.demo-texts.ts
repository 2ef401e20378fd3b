import { plainText } from '#documents/rich-text.ts'
import { type DemoTexts, doc, list, paragraph, quote } from './typing.ts'

/** A narrow review between the yearly reports. All of what follows is invented. */
export const reviewTexts: DemoTexts = {
  'front-messages': {
    fi: doc(
      list(
        'Kouluissa ryhmäytettiin jokainen seitsemäs luokka.',
        'Kuraattorin avoin vastaanotto avattiin kolmessa koulussa.',
        'Perheohjaajan tehtävä on edelleen täyttämättä.',
      ),
    ),
  },
  'review-scope': {
    fi: plainText(
      'Katsaus kertoo nuorten mielen hyvinvoinnista, koska valtuusto pyysi siitä tietoa kesken kauden. Muut ikäryhmät ovat mukana seuraavassa vuosiraportissa.',
    ),
  },
  summary: {
    fi: plainText(
      'Nuorten yksinäisyys väheni, mutta ahdistuneisuus yleistyi. Tuki on nyt lähempänä, ja sen vaikutus nähdään vasta seuraavassa kouluterveyskyselyssä.',
    ),
  },
  changes: {
    fi: plainText('Alla ovat muutokset, jotka ovat suurempia kuin sattuma selittää.'),
  },
  actions: {
    fi: plainText('Ryhmäytys ja avoin vastaanotto toteutuivat. Digipäivystys siirtyi ensi vuoteen.'),
  },
  conclusions: {
    fi: plainText('Avoin vastaanotto laajennetaan kaikkiin yläkouluihin. Rahoitus tulee koulujen perusmäärärahasta.'),
  },
}

export const childrenPlanTexts: DemoTexts = {
  'front-messages': {
    fi: doc(
      list(
        'Jokaisella lapsella ja nuorella on joku, jolle puhua.',
        'Apua saa koulussa samana päivänä.',
        'Perheiden arkea tuetaan ennen kuin huoli kasvaa.',
      ),
    ),
    sv: doc(
      list(
        'Varje barn och ung har någon att prata med.',
        'I skolan får man hjälp samma dag.',
        'Familjernas vardag stöds innan oron växer.',
      ),
    ),
  },
  summary: {
    fi: plainText(
      'Suunnitelma koskee alle 18-vuotiaita ja heidän perheitään. Se on osa kaupungin hyvinvointisuunnitelmaa ja tarkistetaan vuonna 2027.',
    ),
    sv: plainText(
      'Planen gäller personer under 18 år och deras familjer. Den är en del av stadens välfärdsplan och ses över år 2027.',
    ),
  },
  'living-conditions': {
    fi: doc(
      paragraph('Useimmat lapset kasvavat turvassa. Perheiden toimeentulo on tiukentunut, ja se rajaa harrastamista.'),
      quote('Ei se raha, vaan se kun pitää pyytää.'),
      paragraph('Näin viidesluokkalainen kuvasi harrastamista lasten kuulemisessa.'),
    ),
    sv: plainText(
      'De flesta barn växer upp i trygghet. Familjernas försörjning har blivit stramare, och det begränsar fritiden.',
    ),
  },
  'promoting-services': {
    fi: doc(
      list(
        'Neuvolan ja varhaiskasvatuksen yhteinen vanhempainilta joka alueella.',
        'Ryhmäytys alkuvuodesta jokaisessa yläkoulussa.',
        'Kuraattorin avoin vastaanotto ilman ajanvarausta.',
      ),
      paragraph('Aukko on illoissa ja viikonlopuissa: silloin apua saa vain puhelimesta.'),
    ),
  },
  cooperation: {
    fi: plainText(
      'Työtä johtaa lasten ja nuorten ryhmä. Siinä ovat koulut, varhaiskasvatus, nuorisotyö, hyvinvointialue, seurakunta, järjestöt ja nuorisovaltuusto.',
    ),
  },
  'plan-goals': { fi: plainText('Tavoitteet tulevat lasten ja nuorten omasta ohjelmasta.') },
}

export const regionalReportTexts: DemoTexts = {
  'front-messages': {
    fi: doc(
      list(
        'Purolassa asutaan terveempinä kuin viisi vuotta sitten, mutta kunnat eroavat toisistaan.',
        'Mielen hyvinvointi on jokaisen kunnan yhteinen huoli.',
        'Ehkäisevästä päihdetyöstä sovittiin koko alueelle yksi tapa toimia.',
      ),
    ),
  },
  'front-easy': {
    fi: plainText(
      'Tämä kertoo, miten ihmiset voivat Purolan alueella.',
      'Moni voi paremmin kuin ennen. Joissakin kunnissa on enemmän huolia kuin toisissa. Nuorilla on paljon ahdistusta.',
      'Alue ja kunnat tekevät työtä yhdessä. Ne tapaavat joka vuosi ja sopivat, mitä tehdään.',
    ),
  },
  summary: {
    fi: doc(
      paragraph(
        'Hyvinvointialueen ensimmäinen kausi kului palvelujen järjestämiseen. Sen rinnalla syntyi tapa tehdä ehkäisevää työtä kuntien kanssa: yhteinen tilannekuva, vuosittainen neuvottelu ja sovitut asiat, joita seurataan.',
      ),
      paragraph(
        'Alueen väestö ikääntyy ja keskittyy Virtalaan. Pienissä kunnissa palvelut ovat kaukana, ja yksinäisyys kasvaa.',
      ),
    ),
  },
  background: {
    fi: plainText(
      'Aluehallitus päätti laadinnasta syksyllä 2024. Valmisteluun osallistuivat kaikki alueen kunnat, järjestöneuvottelukunta ja vaikuttamistoimielimet.',
    ),
  },
  state: { fi: plainText('Kuvaus perustuu vähimmäistietosisältöön ja kuntien omiin kertomuksiin.') },
  differences: {
    fi: plainText(
      'Kuntien väliset erot ovat suurimmat pienituloisuudessa ja työkyvyssä. Rannikon kunnissa voidaan alueen keskiarvoa paremmin, pienissä sisämaan kunnissa heikommin.',
    ),
  },
  municipalities: {
    fi: plainText(
      'Kuntien vahvuuksia ovat järjestöt, lähiluonto ja kirjastot. Yhteisiä huolia ovat nuorten ahdistuneisuus, yksin asuvat ikääntyneet ja pitkät matkat. Kahdelta kunnalta ei saatu kertomusta ajoissa.',
    ),
  },
  structures: {
    fi: plainText(
      'Työtä johtaa hyvinvointialueen johtoryhmä, ja jokaisella kunnalla on yhdyshenkilö. Ikäryhmien verkostot kokoontuvat neljästi vuodessa.',
    ),
  },
  'plan-outcome': {
    fi: plainText('Suunnitelman tavoitteista osa saavutettiin jo kahdessa vuodessa, osa vaatii toisen kauden.'),
  },
  strengths: {
    fi: plainText(
      'Vahvuutena on yhteinen tieto. Kehitettävää on siinä, että sovitut asiat ehtivät kuntien talousarvioihin.',
    ),
  },
}
