import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import { writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import { findOrganisations } from '#modules/organisations/organisations.queries.ts'
import { findPeople } from '#modules/organisations/people.queries.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import { fileAnswer, type Route, route } from '#server/http.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import type { Figures } from '../outline.service.ts'
import type { Outline } from '../outline.ts'
import type { PlanDocument } from './plan-document.ts'
import { requireReadable } from '../plan-reading.service.ts'
import { indicatorsIn } from './indicator-references.ts'
import { getProgrammeFile } from './plan-files.contract.ts'
import { findWholeProgramme } from './plan-files.queries.ts'
import { readTabledDetails } from './plan-files.service.ts'
import { toPlanCsv, toPlanTable } from './plan-table.ts'
import { planTableTexts } from './plan-table.texts.ts'
import { writeDocument } from './write-document.ts'

export const planFileRoutes = (figures: Figures): Route[] => [
  route(getProgrammeFile, async (call, { id, format }) => {
    const { language } = call
    const outline = await requireReadable(call, figures, id)
    const name = nameOf(call, outline)
    if (format === 'json')
      return fileAnswer({
        body: JSON.stringify(await documentOf(call, figures, id), null, 2),
        contentType: 'application/json',
        filename: `${name}.json`,
      })
    const table = toPlanTable(outline, await readTabledDetails(call, outline), language)
    if (format === 'csv')
      return fileAnswer({
        body: toPlanCsv(table, language),
        contentType: 'text/csv; charset=utf-8',
        filename: `${name}.csv`,
      })
    return fileAnswer({
      body: async () => writeWorkbook([{ name: planTableTexts[language].sheet, ...table, choices: [] }]),
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      filename: `${name}.xlsx`,
    })
  }),
]

interface FileCall {
  tx: ReadTx
  organisation: Organisation
  language: Language
}

const nameOf = ({ language, organisation }: FileCall, { programme: { firstYear, lastYear } }: Outline): string =>
  `${planTableTexts[language].filename}-${organisation.slug}-${firstYear}-${lastYear}`

async function documentOf(
  { tx, organisation }: FileCall,
  figures: Figures,
  programmeId: string,
): Promise<PlanDocument> {
  const { id, regionKey } = organisation
  const programme = await findWholeProgramme(tx, id, programmeId)
  if (!programme) throw new AppError('notFound', 'No such programme')
  const indicators = [...new Set(indicatorsIn(programme))]
  const rows =
    regionKey === null || indicators.length === 0
      ? []
      : await figures.profile(tx, { reader: await readOrganisationReader(tx, id), indicators, region: regionKey })
  return writeDocument({
    programme,
    units: await findUnits(tx, id),
    people: await findPeople(tx, id),
    organisations: await findOrganisations(tx),
    indicators: new Map(rows.map(({ indicator: { key, title } }) => [key, title])),
  })
}
