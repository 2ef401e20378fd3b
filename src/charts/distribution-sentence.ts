import type { DistributionData } from './distribution.ts'
import { stripPlotSentence } from './strip-plot-sentence.ts'
import { quartilesOf } from './strip-plot.ts'

/** The title and year, our figure and standing, and how all municipalities lie. */
export const distributionSentence = (data: DistributionData): string =>
  `${data.title} ${data.year}. ${stripPlotSentence({ ...data, quartiles: quartilesOf(data.values) })}`
