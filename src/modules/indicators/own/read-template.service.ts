import { readRegions } from '#modules/regions/regions.queries.ts'
import { isoDay } from '#shared/day.ts'
import { templateTexts } from './template.texts.ts'
import type { Template } from './template.ts'
import type { Language } from '#shared/texts.ts'
import { listOwn, type MemberCall } from './own-indicators.service.ts'

/** The caller's indicators, and the organisation's area with its parts. */
export async function readTemplate(
  call: MemberCall & { now: Date; language: Language },
  year: number | undefined,
): Promise<Template> {
  const { tx, organisation, now, language } = call
  const own = (await listOwn(call)).filter(({ mayEdit, isWithdrawn }) => mayEdit && !isWithdrawn)
  const regions = await readRegions(tx)
  const { regionKey } = organisation
  const home = regions.find(({ key }) => key === regionKey)
  const within = regions.filter(
    ({ category, memberOf, validTo }) =>
      regionKey !== null && validTo === null && memberOf.includes(regionKey) && isPartOf(home?.category, category),
  )
  return {
    filename: templateTexts[language].filename,
    indicators: own.map(({ content: { title } }) => title),
    regions: [...(home ? [home] : []), ...within].map(({ title }) => title),
    year: year ?? Number(isoDay(now).slice(0, 4)) - 1,
  }
}

/** A municipality asks for its sub-areas, a county for its municipalities. */
const isPartOf = (home: string | undefined, category: string): boolean =>
  (home === 'kunta' && category === 'osa-alue') || (home === 'hyvinvointialue' && category === 'kunta')
