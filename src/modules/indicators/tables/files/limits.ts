/** What a table may have at most. A sheet of Excel has 1,048,576 rows; no figures of municipalities come near these. */
export const limits = {
  /** Of the file as it was sent. */
  fileBytes: 32 * 1024 * 1024,
  rows: 500_000,
  columns: 300,
  cellCharacters: 10_000,
  /** Entries of a workbook's archive. */
  entries: 2_000,
  /** Of a workbook's sheet, and of its shared texts, when they are unpacked. */
  sheetBytes: 1024 * 1024 * 1024,
  textBytes: 96 * 1024 * 1024,
  /** How much larger a part may be than it is packed, once it is larger than `freelyUnpackedBytes`. */
  ratio: 200,
  freelyUnpackedBytes: 8 * 1024 * 1024,
  mergedCells: 20_000,
} as const
