import type { Page } from 'playwright-core'

import type { KeptTemplate } from '#modules/reports/templates/report-templates.contract.ts'
import { send } from './workspace.ts'

const annual = '/organisations/virtala/report-templates/annual'

/**
 * Lets the yearly reports that are opened from now on have charts, goals and actions in some chapters only: a journey
 * about writing need not wait for all of them to be drawn.
 */
export async function shortenReports(page: Page, { full = [] }: { full?: readonly string[] } = {}): Promise<void> {
  const { chapters, stages, version } = await send<KeptTemplate>(page, 'GET', annual)
  const shortened = chapters.map((chapter) => ({
    ...chapter,
    fill: full.includes(chapter.key) ? chapter.fill : chapter.fill.filter((filling) => filling === 'text'),
  }))
  await send(page, 'PUT', annual, { chapters: shortened, stages, version })
}
