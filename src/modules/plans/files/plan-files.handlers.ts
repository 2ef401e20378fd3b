import { writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import { fileAnswer, type Route, route } from '#server/http.ts'
import type { Figures } from '../outline.service.ts'
import { requireReadable } from '../plan-reading.service.ts'
import { getProgrammeFile } from './plan-files.contract.ts'
import { toPlanCsv, toPlanTable } from './plan-table.ts'
import { planTableTexts } from './plan-table.texts.ts'

export const planFileRoutes = (figures: Figures): Route[] => [
  route(getProgrammeFile, async (call, { id, format }) => {
    const { language, organisation } = call
    const outline = await requireReadable(call, figures, id)
    const table = toPlanTable(outline, language)
    const { sheet, filename } = planTableTexts[language]
    const { firstYear, lastYear } = outline.programme
    const name = `${filename}-${organisation.slug}-${firstYear}-${lastYear}`
    if (format === 'csv')
      return fileAnswer({
        body: toPlanCsv(table, language),
        contentType: 'text/csv; charset=utf-8',
        filename: `${name}.csv`,
      })
    return fileAnswer({
      body: async () => writeWorkbook([{ name: sheet, ...table, choices: [] }]),
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      filename: `${name}.xlsx`,
    })
  }),
]
