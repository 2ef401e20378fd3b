import type { Language } from '#shared/texts.ts'
import { methodsTexts } from './methods.texts.ts'

/** What Kaarna computes from figures, each with a text about how. */
export const methods = [
  'trend',
  'change',
  'rank',
  'comparison',
  'interval',
  'smallNumbers',
  'gap',
  'similar',
  'aggregate',
  'forecast',
  'whatIf',
  'goal',
  'attention',
  'spine',
  'drafting',
  'keyFindings',
] as const
export type MethodKey = (typeof methods)[number]

/** Where the formulas come from. */
const sources: Readonly<Record<MethodKey, readonly string[]>> = {
  trend: [
    'M. G. Kendall: Rank Correlation Methods, 1970',
    'H. B. Mann: Nonparametric tests against trend, Econometrica 13, 1945',
    'P. K. Sen: Estimates of the regression coefficient based on Kendall’s tau, JASA 63, 1968',
  ],
  change: [
    'R. G. Newcombe: Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998',
  ],
  rank: [],
  comparison: [
    'Office for Health Improvement and Disparities: Public health profiles (Fingertips), technical guidance',
    'R. G. Newcombe, Statistics in Medicine 17, 1998',
    'G. Y. Zou, A. Donner, Statistics in Medicine 27, 2008',
  ],
  interval: [
    'G. Y. Zou, A. Donner: Construction of confidence limits about effect measures, Statistics in Medicine 27, 2008',
    'D. G. Altman, J. M. Bland: How to obtain the P value from a confidence interval, BMJ 343, 2011',
    'E. B. Wilson: Probable inference, the law of succession, and statistical inference, JASA 22, 1927',
    'N. E. Breslow, N. E. Day: Statistical Methods in Cancer Research II, 1987',
    'F. Garwood: Fiducial limits for the Poisson distribution, Biometrika 28, 1936',
  ],
  smallNumbers: ['A. Hundepool et al.: Statistical Disclosure Control, 2012'],
  gap: [
    'J. P. Mackenbach, A. E. Kunst: Measuring the magnitude of socio-economic inequalities in health, Social Science & Medicine 44, 1997',
    'W. G. Cochran: Some methods for strengthening the common χ² tests, Biometrics 10, 1954',
    'W. G. Cochran: The combination of estimates from different experiments, Biometrics 10, 1954',
  ],
  similar: [],
  aggregate: [],
  forecast: ['P. K. Sen, JASA 63, 1968', 'N. R. Draper, H. Smith: Applied Regression Analysis, 1998'],
  whatIf: [],
  goal: [],
  attention: [],
  spine: ['Office for Health Improvement and Disparities: Public health profiles (Fingertips), area profiles'],
  drafting: ['Kotimaisten kielten keskus: Suomen paikannimien taivutus'],
  keyFindings: [],
}

export interface MethodText {
  key: MethodKey
  title: string
  paragraphs: string[]
  sources: string[]
}

/** Every method in the words of a language, in the order in which people meet them. */
export const methodsIn = (language: Language): MethodText[] =>
  methods.map((key) => ({ key, ...methodsTexts[language].methods[key], sources: [...sources[key]] }))
