import { translations } from '#shared/texts.ts'

/** What the acts are called in daily use, by their number in the statute book. */
const acts = {
  fi: {
    '390/2015': 'liikuntalaki',
    '410/2015': 'kuntalaki',
    '417/2007': 'lastensuojelulaki',
    '523/2015': 'laki ehkäisevän päihdetyön järjestämisestä',
    '611/2021': 'laki hyvinvointialueesta',
    '612/2021': 'laki sosiaali- ja terveydenhuollon järjestämisestä',
    '681/2023': 'laki kotoutumisen edistämisestä',
    '980/2012': 'vanhuspalvelulaki',
  },
  sv: {
    '390/2015': 'idrottslagen',
    '410/2015': 'kommunallagen',
    '417/2007': 'barnskyddslagen',
    '523/2015': 'lagen om ordnande av förebyggande rusmedelsarbete',
    '611/2021': 'lagen om välfärdsområden',
    '612/2021': 'lagen om ordnande av social- och hälsovård',
    '681/2023': 'lagen om främjande av integration',
    '980/2012': 'äldreomsorgslagen',
  },
  en: {
    '390/2015': 'Sports Act',
    '410/2015': 'Local Government Act',
    '417/2007': 'Child Welfare Act',
    '523/2015': 'Act on Organising Substance Abuse Prevention',
    '611/2021': 'Act on Wellbeing Services Counties',
    '612/2021': 'Act on Organising Healthcare and Social Welfare Services',
    '681/2023': 'Act on the Promotion of Immigrant Integration',
    '980/2012': 'Act on Care Services for Older Persons',
  },
}

export const dutyTexts = translations({
  fi: {
    names: {
      wellbeingPlan: 'Hyvinvointikertomus ja -suunnitelma',
      children: 'Lasten ja nuorten hyvinvointisuunnitelma',
      older: 'Suunnitelma ikääntyneen väestön tukemiseksi',
      substanceAbuse: 'Ehkäisevä päihdetyö',
      physicalActivity: 'Asukkaiden liikunta-aktiivisuus',
      integration: 'Kotoutumisen edistäminen',
      associations: 'Yhteistyö järjestöjen kanssa',
      impactAssessment: 'Päätösten vaikutusten ennakkoarviointi',
      participation: 'Asukkaiden osallistuminen',
      influence: 'Nuorten, ikääntyneiden ja vammaisten vaikuttaminen',
    },
    asks: {
      wellbeingPlan:
        'Valtuustokausittain laaditaan hyvinvointikertomus ja -suunnitelma, ja valtuustolle raportoidaan vuosittain. Strategisessa suunnittelussa asetetaan tavoitteet ja niitä tukevat toimenpiteet.',
      children:
        'Suunnitelma on osa hyvinvointisuunnitelmaa. Se sisältää kasvuolot ja hyvinvoinnin tilan, edistävät ja ehkäisevät toimet ja palvelut, yhteistyön sekä toteuttamisen ja seurannan. Se tarkistetaan vähintään neljän vuoden välein ja otetaan huomioon talousarviossa.',
      older:
        'Suunnitelma on osa hyvinvointikertomusta ja -suunnitelmaa. Siinä arvioidaan myös ikääntyneiden asumisen tarpeita.',
      substanceAbuse:
        'Ehkäisevästä päihdetyöstä vastaa nimetty toimielin. Päihdeoloja seurataan, ja työ suunnitellaan ja raportoidaan hyvinvointikertomuksen ja -suunnitelman osana.',
      physicalActivity: 'Asukkaiden liikunta-aktiivisuutta arvioidaan osana hyvinvoinnin ja terveyden edistämistä.',
      integration: 'Kotoutumisen edistäminen otetaan huomioon hyvinvointikertomuksessa ja -suunnitelmassa.',
      associations:
        'Tehdään yhteistyötä järjestöjen ja muiden toimijoiden kanssa ja edistetään järjestöjen toimintaedellytyksiä ja vaikutusmahdollisuuksia.',
      impactAssessment:
        'Päätösten vaikutukset ihmisten hyvinvointiin ja terveyteen arvioidaan ennakkoon väestöryhmittäin.',
      participation:
        'Asukkailla on oikeus osallistua ja vaikuttaa, esimerkiksi raadeissa, kyselyissä, yhteiskehittämisessä ja osallistuvassa budjetoinnissa.',
      influence:
        'Nuorisovaltuustolla, vanhusneuvostolla ja vammaisneuvostolla on mahdollisuus vaikuttaa suunnitteluun, valmisteluun ja seurantaan.',
    },
    acts: acts.fi,
    section: (act: string, section: string) => (section ? `${act} ${section} §` : act),
    title: 'Lakisääteiset tehtävät',
    lead: (approved: number, draft: number, none: number) =>
      [
        `${approved} tehtävälle on vastaus hyväksytyssä suunnitelmassa`,
        draft > 0 ? `${draft} on vasta luonnoksessa` : '',
        none > 0 ? `${none} ei näy missään suunnitelmassa` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    explanation:
      'Tehtävä on täytetty suunnitelmassa, kun jokin ohjelma, painopiste tai tavoite on merkitty siihen. Merkintä tehdään kyseisen osan lomakkeella. Luettelo on Kaarnan, eikä se korvaa lain lukemista.',
    coverages: { approved: 'Hyväksytyssä suunnitelmassa', draft: 'Luonnoksessa', none: 'Ei missään suunnitelmassa' },
    where: 'Missä siihen vastataan',
    nowhere: 'Mikään suunnitelman osa ei vastaa vielä tähän.',
    kinds: { programme: 'ohjelma', priority: 'painopiste', goal: 'tavoite' },
    draftMark: 'luonnos',
    back: 'Suunnitelma',
    print: 'Tulosta',
    noneTitle: 'Organisaatiolla ei ole näitä tehtäviä',
    noneText:
      'Luettelossa ovat kunnan ja hyvinvointialueen tehtävät. Muiden organisaatioiden suunnitelmilla voi silti tukea niitä.',
    field: 'Lakisääteiset tehtävät, jotka tämä täyttää',
    fulfils: (names: string) => `Täyttää: ${names}`,
  },
  sv: {
    names: {
      wellbeingPlan: 'Välfärdsberättelse och välfärdsplan',
      children: 'Välfärdsplan för barn och unga',
      older: 'Plan för att stödja den äldre befolkningen',
      substanceAbuse: 'Förebyggande rusmedelsarbete',
      physicalActivity: 'Invånarnas fysiska aktivitet',
      integration: 'Främjande av integration',
      associations: 'Samarbete med organisationer',
      impactAssessment: 'Förhandsbedömning av beslutens konsekvenser',
      participation: 'Invånarnas deltagande',
      influence: 'Ungas, äldres och funktionsnedsattas inflytande',
    },
    asks: {
      wellbeingPlan:
        'För varje fullmäktigeperiod utarbetas en välfärdsberättelse och en välfärdsplan, och fullmäktige får en rapport varje år. I den strategiska planeringen ställs mål upp och fastställs åtgärder som stöder dem.',
      children:
        'Planen är en del av välfärdsplanen. Den innehåller uppväxtförhållandena och välfärden, främjande och förebyggande åtgärder och tjänster, samarbetet samt genomförandet och uppföljningen. Den ses över minst vart fjärde år och beaktas i budgeten.',
      older:
        'Planen är en del av välfärdsberättelsen och välfärdsplanen. I den bedöms också den äldre befolkningens behov av boende.',
      substanceAbuse:
        'Ett utsett organ svarar för det förebyggande rusmedelsarbetet. Läget följs upp, och arbetet planeras och rapporteras som en del av välfärdsberättelsen och välfärdsplanen.',
      physicalActivity: 'Invånarnas fysiska aktivitet bedöms som en del av främjandet av välfärd och hälsa.',
      integration: 'Främjandet av integration beaktas i välfärdsberättelsen och välfärdsplanen.',
      associations:
        'Man samarbetar med organisationer och andra aktörer och främjar organisationernas verksamhetsförutsättningar och möjligheter att påverka.',
      impactAssessment:
        'Beslutens konsekvenser för människors välfärd och hälsa bedöms på förhand för olika befolkningsgrupper.',
      participation:
        'Invånarna har rätt att delta och påverka, till exempel i paneler, enkäter, gemensam utveckling och deltagande budgetering.',
      influence:
        'Ungdomsfullmäktige, äldrerådet och rådet för personer med funktionsnedsättning har möjlighet att påverka planering, beredning och uppföljning.',
    },
    acts: acts.sv,
    section: (act: string, section: string) => (section ? `${act} ${section} §` : act),
    title: 'Lagstadgade uppgifter',
    lead: (approved: number, draft: number, none: number) =>
      [
        `${approved} ${approved === 1 ? 'uppgift' : 'uppgifter'} besvaras i en godkänd plan`,
        draft > 0 ? `${draft} bara i ett utkast` : '',
        none > 0 ? `${none} syns inte i någon plan` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    explanation:
      'En uppgift besvaras i planen när ett program, en prioritering eller ett mål har märkts med den. Märkningen görs på formuläret för delen. Förteckningen är Kaarnas och ersätter inte lagen.',
    coverages: { approved: 'I en godkänd plan', draft: 'I ett utkast', none: 'Inte i någon plan' },
    where: 'Var den besvaras',
    nowhere: 'Ingen del av en plan svarar ännu på detta.',
    kinds: { programme: 'program', priority: 'prioritering', goal: 'mål' },
    draftMark: 'utkast',
    back: 'Plan',
    print: 'Skriv ut',
    noneTitle: 'Organisationen har inte dessa uppgifter',
    noneText: 'Förteckningen gäller kommuner och välfärdsområden. Andra organisationers planer kan ändå stödja dem.',
    field: 'Lagstadgade uppgifter som detta uppfyller',
    fulfils: (names: string) => `Uppfyller: ${names}`,
  },
  en: {
    names: {
      wellbeingPlan: 'Wellbeing report and plan',
      children: 'Wellbeing plan for children and young people',
      older: 'Plan for supporting the older population',
      substanceAbuse: 'Substance abuse prevention',
      physicalActivity: "Residents' physical activity",
      integration: 'Promotion of integration',
      associations: 'Cooperation with associations',
      impactAssessment: 'Prior assessment of the impact of decisions',
      participation: "Residents' participation",
      influence: 'Influence of young, older and disabled people',
    },
    asks: {
      wellbeingPlan:
        'A wellbeing report and plan is made in each council term, and the council gets a report every year. Strategic planning sets objectives and the measures that support them.',
      children:
        'The plan is a part of the wellbeing plan. It holds the conditions of growing up and the state of wellbeing, promoting and preventive measures and services, cooperation, and implementation and follow-up. It is reviewed at least every four years and taken into account in the budget.',
      older:
        'The plan is a part of the wellbeing report and plan. It also assesses what housing the older population will need.',
      substanceAbuse:
        'A named body answers for substance abuse prevention. The situation is followed, and the work is planned and reported as a part of the wellbeing report and plan.',
      physicalActivity: "Residents' physical activity is assessed as a part of the promotion of wellbeing and health.",
      integration: 'The promotion of integration is taken into account in the wellbeing report and plan.',
      associations:
        'There is cooperation with associations and others, and the conditions and influence of associations are promoted.',
      impactAssessment:
        "The impact of decisions on people's wellbeing and health is assessed beforehand by population group.",
      participation:
        'Residents have the right to take part and to influence, for example in panels, surveys, co-design and participatory budgeting.',
      influence:
        'The youth council, the council for older people and the disability council can influence planning, preparation and follow-up.',
    },
    acts: acts.en,
    section: (act: string, section: string) => (section ? `${act}, section ${section}` : act),
    title: 'Statutory duties',
    lead: (approved: number, draft: number, none: number) =>
      [
        `${approved} ${approved === 1 ? 'duty is' : 'duties are'} answered in an approved plan`,
        draft > 0 ? `${draft} only in a draft` : '',
        none > 0 ? `${none} in no plan` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    explanation:
      'A duty is answered when a programme, a priority or a goal is marked with it. The mark is made in the form of that part. The list is Kaarna’s and does not replace reading the law.',
    coverages: { approved: 'In an approved plan', draft: 'In a draft', none: 'In no plan' },
    where: 'Where it is answered',
    nowhere: 'No part of a plan answers this yet.',
    kinds: { programme: 'programme', priority: 'priority', goal: 'goal' },
    draftMark: 'draft',
    back: 'Plan',
    print: 'Print',
    noneTitle: 'The organisation does not have these duties',
    noneText:
      'The list is of municipalities and wellbeing services counties. Plans of others may support them all the same.',
    field: 'Statutory duties that this fulfils',
    fulfils: (names: string) => `Fulfils: ${names}`,
  },
})
