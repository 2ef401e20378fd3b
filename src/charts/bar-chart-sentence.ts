import type { BarChartData } from './bar-chart.ts'
import { chartTexts } from './charts.texts.ts'
import { formatBare, formatValue } from './values.ts'

/** The title and every bar in the order drawn: `Yksinäisyys: Espoo 12,1 %, koko maa 13,9 %, Kauniainen ei tietoa.` */
export function barChartSentence(data: BarChartData): string {
  const isPercent = data.unit === '%'
  const bars = data.bars.map(({ name, value }) => {
    if (value === null || !Number.isFinite(value)) return `${name} ${chartTexts[data.language].noFigure}`
    return `${name} ${isPercent ? formatValue(value, data) : formatBare(value, data)}`
  })
  return `${data.title}${isPercent || !data.unit ? '' : ` (${data.unit})`}: ${bars.join(', ')}.`
}
