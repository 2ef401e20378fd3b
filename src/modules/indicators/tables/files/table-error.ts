import type { FaultCode } from '../fault-codes.ts'
import type { TableFault } from '../tidy-table.ts'

/** A file cannot be read as a table. The fault says where and why; its words stand in table-faults.texts.ts. */
export class TableError extends Error {
  readonly fault: TableFault

  constructor(
    code: FaultCode,
    more: { row?: number; sheet?: string | undefined; found?: string; instead?: string } = {},
  ) {
    super(code)
    this.name = 'TableError'
    const { row = 0, sheet, found, instead } = more
    this.fault = {
      code,
      place: { row, ...(sheet !== undefined && { sheet }) },
      ...(found !== undefined && { found }),
      ...(instead !== undefined && { instead }),
    }
  }
}
