/** What may be wrong in a table; what it means and what to do about it stands in table-faults.texts.ts. */
export const faultCodes = [
  // The file
  'fileEmpty',
  'fileTooLarge',
  'fileEncrypted',
  'oldWorkbook',
  'workbookBinary',
  'openDocument',
  'otherDocument',
  'filePdf',
  'fileMarkup',
  'fileUnknown',
  'workbookBroken',
  'workbookSwells',
  'workbookWithoutSheets',
  'sheetMissing',
  'sheetEmpty',
  'headingsMissing',
  'tooManyRows',
  'tooManyColumns',
  'tooManyMergedCells',
  'cellTooLong',
  'quoteNotClosed',
  'rowUnreadable',
  'noFigures',
  // The row
  'columnMissing',
  'cellsBeyondHeadings',
  'figureTwice',
  // The indicator
  'indicatorMissing',
  'indicatorUnknown',
  // The area
  'regionMissing',
  'regionUnknown',
  'regionAmbiguous',
  'regionCodeAndName',
  'regionEnded',
  'municipalityMerged',
  // The year
  'yearMissing',
  'yearExpected',
  'yearIsPart',
  'yearIsRange',
  'yearOutOfRange',
  // The people
  'genderUnknown',
  'categoryUnknown',
  // The figure
  'numberExpected',
  'numberTooLarge',
  'dateInsteadOfNumber',
  'formulaError',
  'formulaWithoutValue',
  'mergedFigure',
  'decimalSigns',
  // How sure it is
  'limitMissing',
  'limitsWithoutValue',
  'limitAboveValue',
  'limitBelowValue',
  'sampleExpected',
] as const
export type FaultCode = (typeof faultCodes)[number]

export const noteCodes = [
  'suppressed',
  'missingSymbol',
  'emptyValue',
  'percentSign',
  'preliminary',
  'yearFromDate',
  'openEndedAge',
  'formerMunicipality',
  'rowWithoutFigure',
  'hiddenRow',
] as const
/** What a reader of the table should know, though nothing is wrong. */
export type NoteCode = (typeof noteCodes)[number]
