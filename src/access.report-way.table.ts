import { type Role, roles } from '#shared/roles.ts'
import type { Who } from './access.table.ts'

const readers: readonly Role[] = ['owner', 'coordinator', 'editor', 'approver', 'groupMember']
const leaders: readonly Role[] = ['owner', 'coordinator']
const everybodyThere: readonly Role[] = roles

/** Of src/access.table.ts, a report's way to the council. */
export const reportWayTable: Record<string, Who> = {
  listReportWays: readers,
  getReportWay: readers,
  arrangeReportWay: leaders,
  sendReportOnwards: leaders,
  takeReportBack: leaders,
  commentOnReport: ['editor'],
  decideOnReport: ['approver'],
  listReportStatements: readers,
  askForStatement: leaders,
  changeStatementRequest: leaders,
  remindOfStatements: leaders,
  renewStatementLink: leaders,
  withdrawStatementRequest: leaders,
  answerStatement: leaders,
  getPersonalStatement: 'everyone',
  savePersonalStatement: 'everyone',
  getPersonalStatementFile: 'everyone',
  listOwnStatements: everybodyThere,
  saveOwnStatement: everybodyThere,
  getOwnStatementFile: everybodyThere,
}
