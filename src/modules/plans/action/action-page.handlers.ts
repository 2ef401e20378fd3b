import { type Route, route } from '#server/http.ts'
import type { Figures } from '../outline.service.ts'
import { getAction, getGoalLogicModel, listActionNames } from './action-page.contract.ts'
import { findActionNames } from './action-page.queries.ts'
import { readActionPage, readGoalLogicModel } from './action-page.service.ts'
import { attachmentRoutes } from './attachments.handlers.ts'

const mostNames = 2000

export const actionPageRoutes = (figures: Figures): Route[] => [
  route(getAction, (call, { id }) => readActionPage(call, figures, id)),

  route(listActionNames, async ({ tx, organisation }) => ({
    actions: await findActionNames(tx, organisation.id, mostNames),
  })),

  route(getGoalLogicModel, (call, { id }) => readGoalLogicModel(call, figures, id)),

  ...attachmentRoutes,
]
