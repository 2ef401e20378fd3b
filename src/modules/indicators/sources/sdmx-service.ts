import { chooseCategories } from './choose-categories.ts'
import { withCodeLevels } from './code-levels.ts'
import { valueColumn } from './cube-table.ts'
import { readSdmxCsv, type SdmxMessage } from './sdmx-csv.ts'
import type { AskOutside, TableService } from './table-service.ts'

/** SDMX-CSV at an address or in a file, as from Eurostat, the OECD and central banks. */
export const sdmxService: TableService = {
  id: 'sdmx',
  // What a document is shows only when it is read.
  recognise: () => undefined,
  async describe(address, ask) {
    const { title, agency, dimensions } = await askMessage(address, ask)
    return {
      service: 'sdmx',
      address,
      title,
      dimensions: dimensions.map(withCodeLevels),
      producer: agency,
      licence: null,
      updated: null,
      chosen: {},
    }
  },
  async read(description, selection, ask) {
    const { dimensions, rows } = await askMessage(description.address, ask)
    const asked = chooseCategories({ ...description, dimensions: dimensions.map(withCodeLevels) }, selection)
    const chosen = asked.map(({ codes }) => new Set(codes))
    return {
      title: description.title,
      columns: [
        ...dimensions.map(({ code, label, categories }) => ({
          name: code,
          ...(label !== code && { label }),
          categories: new Map(categories.map((category) => [category.code, category.label])),
        })),
        { name: valueColumn },
      ],
      valueColumn,
      rows: rows.filter(({ cells }) => chosen.every((codes, index) => codes.has(cells[index]!))),
      source: {
        address: description.address,
        ...(description.producer !== null && { producer: description.producer }),
      },
    }
  },
}

async function askMessage(address: string, ask: AskOutside): Promise<SdmxMessage> {
  const { text } = await ask({ url: address, accept: 'application/vnd.sdmx.data+csv;version=1.0.0, text/csv;q=0.9' })
  return readSdmxCsv(text, new URL(address).pathname)
}
