import { fileAnswer, type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import type { Figures } from '../outline.service.ts'
import { findPlanChanges } from '../plan-changes.queries.ts'
import { authorOf, readRights } from '../plan-writing.service.ts'
import { toInvestmentCsv } from './investment-csv.ts'
import { investmentTexts } from './investment.texts.ts'
import {
  addUnitCost,
  deleteCalculation,
  deleteUnitCost,
  getInvestment,
  getInvestmentFile,
  listInvestmentChanges,
  listUnitCosts,
  restoreUnitCost,
  saveCalculation,
  updateUnitCost,
} from './investment.contract.ts'
import { findUnitCosts } from './investment.queries.ts'
import {
  addUnitCostTo,
  bringBackUnitCost,
  changeUnitCost,
  readInvestment,
  removeCalculation,
  writeCalculation,
} from './investment.service.ts'

export const investmentRoutes = (figures: Figures): Route[] => [
  route(getInvestment, (call, { id }) => readInvestment(call, figures, id)),

  route(getInvestmentFile, async (call, { id }) => {
    const { language, organisation } = call
    const investment = await readInvestment(call, figures, id)
    const { firstYear, lastYear } = investment.programme
    const { filename } = investmentTexts[language]
    return fileAnswer({
      body: toInvestmentCsv(investment, language),
      contentType: 'text/csv; charset=utf-8',
      filename: `${filename}-${organisation.slug}-${firstYear}-${lastYear}.csv`,
    })
  }),

  route(saveCalculation, async (call, { organisation: _, id, version, ...content }) => {
    call.audit(`calculation:${id}`, { unitCost: content.unitCostId })
    return writeCalculation(writingOf(call), { goalId: id, version, content })
  }),

  route(deleteCalculation, async (call, { id, version }) => {
    call.audit(`calculation:${id}`)
    await removeCalculation(writingOf(call), { goalId: id, version })
  }),

  ...unitCostRoutes(),

  route(listInvestmentChanges, async ({ tx, organisation }, { kind, id }) => {
    const changes = await findPlanChanges(tx, organisation.id, { kind, id })
    if (changes.length === 0) throw new AppError('notFound', `No such ${kind}`)
    return { changes }
  }),
]

const writingOf = (call: Parameters<typeof authorOf>[0] & { tx: Writing['tx'] }): Writing => ({
  tx: call.tx,
  author: authorOf(call),
})
type Writing = Parameters<typeof addUnitCostTo>[0]

function unitCostRoutes(): Route[] {
  return [
    route(listUnitCosts, async ({ tx, organisation, membership }) => {
      const { editsPlan } = await readRights(tx, membership)
      const all = await findUnitCosts(tx, organisation.id)
      return { unitCosts: all.filter(({ isDeleted }) => editsPlan || !isDeleted), mayEdit: editsPlan }
    }),

    route(addUnitCost, async (call, { organisation: _, ...content }) => {
      const saved = await addUnitCostTo(writingOf(call), content)
      call.audit(`unitCost:${saved.id}`)
      return saved
    }),

    route(updateUnitCost, async (call, { organisation: _, id, version, ...content }) => {
      call.audit(`unitCost:${id}`)
      return changeUnitCost(writingOf(call), { id, version, content })
    }),

    route(deleteUnitCost, async (call, { id, version }) => {
      call.audit(`unitCost:${id}`)
      await changeUnitCost(writingOf(call), { id, version, content: null })
    }),

    route(restoreUnitCost, async (call, { id }) => {
      call.audit(`unitCost:${id}`)
      return bringBackUnitCost(writingOf(call), id)
    }),
  ]
}
