import { demoOrganisation, type DemoSlug } from '#modules/organisations/demo-organisations.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { addLink } from '../links/links.service.ts'
import { type FrozenPart, titleOf } from '../versions/frozen-plan.ts'
import { findPresentParts } from '../versions/versions.queries.ts'
import { demoAuthor } from './amendments.demo.ts'
import type { DemoProgramme } from './demo-plan.ts'

/** What carries out what: a goal by its Finnish title, or a whole programme by its name. */
type DemoLink = readonly [organisation: DemoSlug, lower: string, upperOrganisation: DemoSlug, upper: string]

const links: readonly DemoLink[] = [
  ['virtala', 'Yhä useammalla nuorella on ystävä', 'virtala', 'Jokainen virtalalainen kuuluu johonkin joukkoon'],
  ['virtala', 'Yksin asuva ikäihminen kuuluu porukkaan', 'virtala', 'Jokainen virtalalainen kuuluu johonkin joukkoon'],
  ['virtala', 'Oppilas tulee kuulluksi', 'virtala', 'Kaupunki kuulee ennen kuin päättää'],
  ['virtala', 'Lapset jaksavat liikkua', 'virtala', 'Liikkuminen on helpoin valinta'],
  ['virtala', 'Ikäihmiset pysyvät pystyssä', 'virtala', 'Liikkuminen on helpoin valinta'],
  ['virtala', 'Ikäihmiset pysyvät pystyssä', 'purola', 'Kaatumisten hoitojaksot vähenevät'],
  ['virtala', 'Työikäisten kuormitus kääntyy laskuun', 'purola', 'Aikuisten kuormittuneisuus vähenee'],
  ['virtala', 'Hyvinvointisuunnitelma 2025–2029', 'virtala', 'Kaupunkistrategia 2025–2029: Hyvä arki Virtalassa'],
  ['merisalmi', 'Kaatumiset vähenevät', 'purola', 'Kaatumisten hoitojaksot vähenevät'],
  ['merisalmi', 'Liikunta on kaikkien asia', 'purola', 'Elintapaohjaus kuuluu kaikille'],
]

/** Says what the goals of the demo's plans carry out, on the days when their plans were last written in. `programmeIds`: of each programme. */
export async function linkDemoGoals(tx: Tx, programmeIds: ReadonlyMap<DemoProgramme, string>): Promise<void> {
  const found: { programme: DemoProgramme; part: FrozenPart }[] = []
  for (const [programme, id] of programmeIds)
    for (const part of await findPresentParts(tx, demoOrganisation(programme.organisation).id, id))
      found.push({ programme, part })
  const find = (organisation: DemoSlug, title: string) => {
    const one = found.find(
      ({ programme, part }) => programme.organisation === organisation && titleOf(part).fi === title,
    )
    if (!one) throw new Error(`${organisation} has no part called ${title}`)
    return one
  }
  for (const [organisation, lowerTitle, upperOrganisation, upperTitle] of links) {
    const [lower, upper] = [find(organisation, lowerTitle), find(upperOrganisation, upperTitle)]
    if (lower.part.kind !== 'goal' && lower.part.kind !== 'programme')
      throw new Error(`${lowerTitle} carries nothing out`)
    if (upper.part.kind === 'action') throw new Error(`${upperTitle} is an action`)
    await addLink(tx, demoAuthor(lower.programme, toDay(lower.programme)), {
      lower: { kind: lower.part.kind, id: lower.part.id },
      upper: { kind: upper.part.kind, id: upper.part.id },
    })
  }
}

/** The last day on which somebody wrote in the programme. */
const toDay = ({ amendments, approved, writtenOn }: DemoProgramme): Day =>
  amendments?.at(-1)?.on ?? approved?.[0] ?? writtenOn
