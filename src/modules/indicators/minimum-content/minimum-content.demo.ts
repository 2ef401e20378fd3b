import { type DemoSlug, demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { type DemoPersonKey, demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import { beginYear, saveHandling } from './content-handlings.queries.ts'
import type { ContentItem, NewContentList } from './content-list.ts'
import { insertContentList, makeCurrent } from './content-lists.queries.ts'
import { coreTitle, readCoreLists } from './content-lists.service.ts'
import type { ContentDecision } from './content-status.ts'

/** Which of the demo's indicators tells of what an item of the core list asks; the others are not in the demo's list. */
const demoNumbers: Readonly<Record<string, number>> = {
  vaesto: 321,
  huoltosuhde: 326,
  'muu-kieli': 327,
  lapsiperheet: 331,
  yksinhuoltajat: 332,
  'koulutuksen-ulkopuolella': 221,
  tyottomat: 193,
  nuorisotyottomat: 194,
  'vaikeasti-tyollistyvat': 204,
  pienituloisuus: 192,
  'lasten-pienituloisuus': 191,
  'pitkaaikainen-toimeentulotuki': 197,
  asunnottomat: 201,
  'ahtaasti-asuvat': 200,
  'koulun-tyoolot': 228,
  gini: 199,
  elamanlaatu: 103,
  'elamanlaatu-65': 112,
  'yksinaiset-65': 104,
  'ei-ystavaa': 108,
  koulukiusatut: 109,
  'asuinalueen-turvallisuus': 163,
  aanestaminen: 162,
  jarjestotoiminta: 161,
  tupakointi: 146,
  'humala-nuoret': 144,
  alkoholi: 142,
  'ylipaino-nuoret': 136,
  lihavuus: 135,
  'vahan-liikuntaa-nuoret': 133,
  'ei-liikuntaa': 134,
  kasvikset: 138,
  koululounas: 139,
  'koettu-terveys-nuoret': 255,
  'ahdistuneisuus-nuoret': 102,
  sairastavuus: 253,
  tyokyvyttomyyselake: 254,
  'tyokyvyttomyyselake-mieli': 115,
  masennuslaakkeet: 114,
  kaatumiset: 251,
  lonkkamurtumat: 252,
  vakivaltarikokset: 170,
  'tea-kuntajohto': 291,
  'tea-perusopetus': 292,
  'tea-liikunta': 293,
  kirjasto: 168,
  elintapaohjaus: 304,
}

interface DemoHandling {
  item: string
  decision: ContentDecision
  text: LocalText
}

interface DemoYear {
  at: DemoSlug
  by: DemoPersonKey
  year: number
  on: string
  handlings: readonly DemoHandling[]
}

const answered = (item: string, fi: string, sv: string, en: string): DemoHandling => ({
  item,
  decision: 'answered',
  text: { fi, sv, en },
})

const structures: readonly DemoHandling[] = [
  answered(
    'vastuutaho',
    'Kaupungin johtoryhmä. Tehtävät on päätetty hallintosäännössä.',
    'Stadens ledningsgrupp. Uppgifterna är fastställda i förvaltningsstadgan.',
    "The city's management group. Its tasks are laid down in the administrative regulations.",
  ),
  answered(
    'koordinaattori',
    'Hyvinvointikoordinaattori tekee työtä kokopäiväisesti.',
    'Välfärdskoordinatorn arbetar på heltid.',
    'The wellbeing coordinator works full time.',
  ),
  answered(
    'hyvinvointiryhma',
    'Ryhmä kokoontui kuusi kertaa. Kaikki toimialat ja hyvinvointialue olivat mukana.',
    'Gruppen sammanträdde sex gånger. Alla sektorer och välfärdsområdet deltog.',
    'The group met six times. Every sector and the wellbeing services county took part.',
  ),
]

const noSchoolMeals: DemoHandling = {
  item: 'kouluruokailu',
  decision: 'missing',
  text: {
    fi: 'Kouluruokailusta kysytään seuraavan kerran syksyllä.',
    sv: 'Om skolmåltiderna frågas nästa gång på hösten.',
    en: 'School meals are asked about next in the autumn.',
  },
}

const demoYears: readonly DemoYear[] = [
  {
    at: 'virtala',
    by: 'coordinator',
    year: 2025,
    on: '2026-02-24',
    handlings: [
      ...structures,
      noSchoolMeals,
      {
        item: 'muu-kieli',
        decision: 'notRelevant',
        text: {
          fi: 'Tieto käsitellään kotoutumisohjelman seurannassa, joka on raportin liitteenä.',
          sv: 'Uppgiften behandlas i uppföljningen av integrationsprogrammet, som är bilaga till rapporten.',
          en: 'It is dealt with in the follow-up of the integration programme, which is annexed to the report.',
        },
      },
      answered(
        'tavoitteet',
        'Hyvinvointitavoitteet ovat strategiassa, ja talousarviossa niillä on mittarit.',
        'Välfärdsmålen finns i strategin, och i budgeten har de mätare.',
        'The wellbeing goals stand in the strategy and have indicators in the budget.',
      ),
      answered(
        'voimavarat',
        'Yksi vakituinen työntekijä ja 60 000 euron kumppanuusavustukset.',
        'En fast anställd och partnerskapsbidrag på 60 000 euro.',
        'One permanent employee and partnership grants of 60,000 euros.',
      ),
      answered(
        'ennakkoarvioinnit',
        'Ennakkoarviointi tehtiin yhdeksästä päätöksestä.',
        'Nio beslut förhandsbedömdes.',
        'Nine decisions were assessed beforehand.',
      ),
      answered(
        'hyvinvointialue',
        'Neuvottelu pidettiin kesäkuussa. Sovittiin yhteisestä elintapaohjauksen ketjusta.',
        'Förhandlingen hölls i juni. Man enades om en gemensam kedja för levnadsvanerådgivning.',
        'The negotiation was held in June. A joint chain of lifestyle guidance was agreed upon.',
      ),
      answered(
        'jarjestot',
        'Kumppanuusfoorumiin tuli 41 järjestöä. Avustuksia sai 28 yhdistystä.',
        '41 organisationer kom till partnerskapsforumet. 28 föreningar fick bidrag.',
        '41 organisations came to the partnership forum. 28 associations received grants.',
      ),
      answered(
        'vaikuttamistoimielimet',
        'Kaikki kolme neuvostoa antoivat lausunnon luonnoksesta.',
        'Alla tre råd gav utlåtande om utkastet.',
        'All three councils gave a statement on the draft.',
      ),
    ],
  },
  { at: 'virtala', by: 'coordinator', year: 2026, on: '2026-11-10', handlings: [...structures, noSchoolMeals] },
]

/** The demo's lists, and how its city has gone through two years. Its organisations, people and indicators must be there. */
export async function seedDemoMinimumContent(tx: Tx): Promise<void> {
  const lists = new Map<string, string>()
  for (const list of (await readCoreLists()).map(toDemoList)) {
    const origin = {
      register: 'demo',
      title: coreTitle,
      isOwn: true,
      now: new Date('2026-01-02T06:00:00Z'),
      by: null,
    } as const
    const id = await insertContentList(tx, list, origin)
    if (id === undefined) throw new Error('The demo has its minimum data content already')
    await makeCurrent(tx, { id, register: 'demo', level: list.level })
    lists.set(list.level, id)
  }
  for (const year of demoYears) await seedYear(tx, year, lists.get('municipality')!)
}

const toDemoList = ({ items, ...list }: NewContentList): NewContentList => ({
  ...list,
  items: items.flatMap((item): ContentItem[] => {
    const number = demoNumbers[item.id]
    if (number !== undefined) return [{ ...item, indicator: `demo:${number}` }]
    return item.kind === 'state' ? [] : [{ ...item, indicator: null }]
  }),
})

async function seedYear(tx: Tx, { at, by, year, on, handlings }: DemoYear, listId: string): Promise<void> {
  const organisationId = demoOrganisation(at).id
  const { id: accountId, name } = demoPerson(by)
  await beginYear(tx, { organisationId, year, listId })
  for (const [minute, { item, ...handling }] of handlings.entries()) {
    const now = new Date(Date.parse(`${on}T09:00:00Z`) + minute * 60_000)
    await saveHandling(tx, { organisationId, accountId, name, now }, { year, item, version: 0, handling })
  }
}
