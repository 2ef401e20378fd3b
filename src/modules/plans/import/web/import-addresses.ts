export const planAddress = (slug: string, programmeId?: string): string =>
  `/app/${slug}/plan${programmeId === undefined ? '' : `?programme=${programmeId}`}`
export const sendPlanAddress = (slug: string): string => `/app/${slug}/plan/import`
export const planImportAddress = (slug: string, id: string): string => `/app/${slug}/plan/import/${id}`
