import { demoId } from '#modules/organisations/demo-id.ts'
import { type DemoSlug, demoOrganisation, demoUnit } from '#modules/organisations/demo-organisations.ts'
import { demoPeople } from '#modules/organisations/demo-people.ts'
import type { DemoUnitKey } from '#modules/organisations/demo-units.ts'
import { normalOf, randomOf } from '#modules/regions/demo/demo-random.ts'
import { readRegions, saveSubAreas } from '#modules/regions/regions.queries.ts'
import { subAreaChanges } from '#modules/regions/sub-area.ts'
import type { Tx } from '#server/db.ts'
import { demoDay } from '#shared/demo.ts'
import { saveNewCategories } from '../breakdowns.queries.ts'
import type { Gender, IndicatorKey } from '../indicator.ts'
import { ownKeyPrefix } from '../own-key.ts'
import { readHeads, saveRevisions } from '../revisions.queries.ts'
import { toFigureParts } from '../tables/figure-parts.ts'
import type { MappedFigure } from '../tables/map-figures.ts'
import type { TableCheck } from './figure-upload.ts'
import { finishUploadImport, insertUpload, type NewUpload } from './figure-uploads.queries.ts'
import type { OwnIndicatorContent } from './own-indicator.ts'
import { insertOwnIndicator } from './own-indicators.queries.ts'

const city = 'virtala'
const cityKey = 'demo-kunta:001'
const firstYear = 2016
const lastYear = 2025
const broughtAt = new Date('2026-02-16T08:20:00Z')

/** Parts of the fictional city. */
const areaNames = [
  { fi: 'Keskusta', sv: 'Centrum' },
  { fi: 'Lehtomäki', sv: 'Lundbacken' },
  { fi: 'Rantaniitty', sv: 'Strandängen' },
  { fi: 'Koivukumpu', sv: 'Björkkulla' },
  { fi: 'Myllykylä', sv: 'Kvarnby' },
  { fi: 'Harjula', sv: 'Åsbacka' },
  { fi: 'Suvanto', sv: 'Selet' },
  { fi: 'Peltorinne', sv: 'Åkerbrinken' },
]

interface DemoOwnIndicator {
  code: string
  slug: DemoSlug
  unit: DemoUnitKey
  /** Key of the person who brought the figures. */
  broughtBy: string
  file: string
  content: Omit<OwnIndicatorContent, 'unitId'>
  figures: (areas: readonly string[]) => MappedFigure[]
}

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)

/** Doors were closed for a part of these years. */
const closures: Readonly<Record<number, number>> = { 2020: 0.58, 2021: 0.72 }

interface Line {
  name: string
  region: string
  level: number
  /** Change a year, as a share of the level. */
  drift: number
  decimals: number
  gender?: Gender
  breakdown?: string
}

const line = ({ name, region, level, drift, decimals, gender = 'total', breakdown = '' }: Line): MappedFigure[] => {
  const random = randomOf(`${name} ${region} ${gender} ${breakdown}`)
  return years.map((year) => {
    const expected = level * (1 + drift * (year - firstYear)) * (closures[year] ?? 1)
    const value = Math.max(0, expected * (1 + 0.03 * normalOf(random)))
    return { region, year, gender, breakdown, value: Number(value.toFixed(decimals)), absolute: null }
  })
}

const open = { licence: 'CC BY 4.0', visibility: 'public' } as const

const demoOwnIndicators: readonly DemoOwnIndicator[] = [
  {
    code: 'kirjastokaynnit',
    slug: city,
    unit: 'culture',
    broughtBy: 'coordinator',
    file: 'kirjastokaynnit-2025.xlsx',
    content: {
      ...open,
      title: {
        fi: 'Kirjastokäynnit asukasta kohti',
        sv: 'Biblioteksbesök per invånare',
        en: 'Library visits per inhabitant',
      },
      description: {
        fi: 'Käynnit kaupungin kirjastoissa vuoden aikana, jaettuna alueen asukkailla. Osa-alue on kävijän kotipaikan mukaan.',
        sv: 'Besök i stadens bibliotek under året, delat med områdets invånare. Delområdet är enligt besökarens hemort.',
        en: "Visits to the city's libraries in a year, divided by the area's inhabitants. The sub-area is the visitor's home.",
      },
      unit: { fi: 'käyntiä', sv: 'besök', en: 'visits' },
      decimals: 1,
      direction: 'higher',
      theme: 'participation',
      populationGroup: 'everyone',
      contact: 'kirjasto@virtala.example',
    },
    figures: (areas) => [
      ...line({ name: 'library', region: cityKey, level: 8.4, drift: -0.008, decimals: 1 }),
      ...areas.flatMap((region, index) =>
        line({ name: 'library', region, level: 12.5 - index * 1.1, drift: 0.012 - index * 0.006, decimals: 1 }),
      ),
    ],
  },
  {
    code: 'nuorisotilat',
    slug: city,
    unit: 'youth',
    broughtBy: 'youthEditor',
    file: 'nuorisotilat.xlsx',
    content: {
      ...open,
      visibility: 'region',
      licence: null,
      title: {
        fi: 'Nuorisotiloissa viikoittain käyvät nuoret',
        sv: 'Unga som besöker ungdomsgårdar varje vecka',
        en: 'Young people visiting youth centres weekly',
      },
      description: {
        fi: 'Osuus ikäluokasta kävijälaskennan ja kyselyn mukaan. Kesäkuukaudet eivät ole mukana.',
        sv: 'Andel av åldersgruppen enligt besöksräkning och enkät. Sommarmånaderna är inte med.',
        en: 'Share of the age group by visitor counts and a survey. The summer months are left out.',
      },
      unit: { fi: '%', sv: '%', en: '%' },
      decimals: 1,
      direction: 'higher',
      theme: 'participation',
      populationGroup: 'young',
      contact: 'nuoriso@virtala.example',
    },
    figures: () =>
      ['age=10-12', 'age=13-15', 'age=16-18'].flatMap((breakdown, index) =>
        (['total', 'male', 'female'] as const).flatMap((gender) =>
          line({
            name: 'youth',
            region: cityKey,
            gender,
            breakdown,
            level: [14, 22, 11][index]! * { total: 1, male: 1.12, female: 0.88 }[gender],
            drift: [0.015, -0.01, 0.004][index]!,
            decimals: 1,
          }),
        ),
      ),
  },
  {
    code: 'uimahallikaynnit',
    slug: city,
    unit: 'sports',
    broughtBy: 'coordinator',
    file: 'liikuntapalvelut.csv',
    content: {
      ...open,
      title: {
        fi: 'Uimahallikäynnit asukasta kohti',
        sv: 'Besök i simhallen per invånare',
        en: 'Swimming hall visits per inhabitant',
      },
      description: {
        fi: 'Käynnit uimahalleissa vuoden aikana, koululaisryhmät mukaan lukien.',
        sv: 'Besök i simhallarna under året, skolgrupper medräknade.',
        en: 'Visits to the swimming halls in a year, school groups included.',
      },
      unit: { fi: 'käyntiä', sv: 'besök', en: 'visits' },
      decimals: 2,
      direction: 'higher',
      theme: 'lifestyle',
      populationGroup: 'everyone',
      contact: null,
    },
    figures: () => line({ name: 'swimming', region: cityKey, level: 2.9, drift: 0.011, decimals: 2 }),
  },
  {
    code: 'ystavaparit',
    slug: 'purolan-hyva-arki',
    unit: 'volunteers',
    broughtBy: 'ngoOwner',
    file: 'ystavatoiminta-kunnittain.xlsx',
    content: {
      ...open,
      title: {
        fi: 'Ystävätoiminnan parit 1 000 asukasta kohti',
        sv: 'Par i vänverksamheten per 1 000 invånare',
        en: 'Befriending pairs per 1,000 inhabitants',
      },
      description: {
        fi: 'Vuoden lopussa tapaavat vapaaehtoisen ja yksinäisyyttä kokevan asukkaan parit.',
        sv: 'Par av frivilliga och ensamma invånare som träffades i slutet av året.',
        en: 'Pairs of a volunteer and a lonely inhabitant who met at the end of the year.',
      },
      unit: { fi: 'paria', sv: 'par', en: 'pairs' },
      decimals: 2,
      direction: 'neutral',
      theme: 'mind',
      populationGroup: 'older',
      contact: 'toimisto@hyvaarki.example',
    },
    figures: () =>
      Array.from({ length: 8 }, (_, index) => `demo-kunta:${String(index + 1).padStart(3, '0')}`).flatMap(
        (region, index) => line({ name: 'befriending', region, level: 0.9 + index * 0.14, drift: 0.03, decimals: 2 }),
      ),
  },
]

const keyOf = ({ slug, code }: DemoOwnIndicator): IndicatorKey => `${ownKeyPrefix(slug, 'demo')}${code}`

/** Puts figures of the demo organisations' own into the knowledge base. A second time it does nothing. */
export async function seedOwnFigures(tx: Tx): Promise<void> {
  if ((await readHeads(tx, [keyOf(demoOwnIndicators[0]!)])).length > 0) return
  const areas = await seedSubAreas(tx)
  await saveNewCategories(
    tx,
    ['10-12', '13-15', '16-18'].map((category) => ({ dimension: 'age', category })),
  )
  for (const [index, own] of demoOwnIndicators.entries()) await seedIndicator(tx, own, { areas, number: index + 1 })
}

async function seedSubAreas(tx: Tx): Promise<string[]> {
  const changes = subAreaChanges(
    await readRegions(tx),
    cityKey,
    areaNames.map((title) => ({ title })),
  )
  if ('fault' in changes) throw new Error(`The demo's sub-areas: ${changes.fault}`)
  await saveSubAreas(tx, { ...changes, today: demoDay })
  return changes.written.map(({ key }) => key)
}

async function seedIndicator(
  tx: Tx,
  own: DemoOwnIndicator,
  { areas, number }: { areas: readonly string[]; number: number },
): Promise<void> {
  const organisation = demoOrganisation(own.slug)
  const person = demoPeople.find(({ key }) => key === own.broughtBy)!
  const key = keyOf(own)
  const content = { ...own.content, unitId: demoUnit(own.slug, own.unit).id }
  await insertOwnIndicator(
    tx,
    { key, register: 'demo', organisationId: organisation.id, producer: organisation.name, content },
    { name: person.name, now: broughtAt },
  )
  const isWorkbook = own.file.endsWith('.xlsx')
  const upload: NewUpload & { id: string } = {
    id: demoId(0x45, number),
    organisationId: organisation.id,
    filename: own.file,
    kind: isWorkbook ? 'xlsx' : 'csv',
    sheets: [{ name: isWorkbook ? 'Luvut' : '', isHidden: false }],
    bytes: new Uint8Array(),
    sha256: '',
    uploadedBy: { id: person.id, name: person.name },
    now: broughtAt,
  }
  await insertUpload(tx, upload)
  const figures = own.figures(areas)
  const day = broughtAt.toISOString().slice(0, 10)
  await saveRevisions(tx, [
    {
      indicator: key,
      tables: toFigureParts(figures).parts,
      fetchedAt: broughtAt,
      sourceUpdatedOn: day,
      importRunId: null,
      figureUploadId: upload.id,
    },
  ])
  await finishUploadImport(tx, upload.id, { result: resultOf(key, figures), now: broughtAt })
}

const resultOf = (key: IndicatorKey, figures: readonly MappedFigure[]): TableCheck => ({
  rows: figures.length,
  isWhole: true,
  figures: figures.length,
  years: { first: firstYear, last: lastYear },
  regions: new Set(figures.map(({ region }) => region)).size,
  indicators: [{ key, added: figures.length, changed: 0, same: 0, removed: 0 }],
  faults: [],
  faultCount: 0,
  notes: [],
})
