/** The page of a programme as an investment; the newest programme when none is named. */
export const investmentAddress = (slug: string, programme?: string): string =>
  `/app/${slug}/plan/investment${programme ? `?programme=${programme}` : ''}`
/** One goal of it with its calculation. */
export const goalInvestmentAddress = (slug: string, of: { programme: string; goal: string }): string =>
  `/app/${slug}/plan/investment/${of.programme}/${of.goal}`
export const unitCostsAddress = (slug: string): string => `/app/${slug}/plan/unit-costs`
