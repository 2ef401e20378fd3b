import { type PageAsked, questionOf } from '#server/workspace-page.ts'
import { getClock } from './clock.contract.ts'
import { termSpanAsked, yearSpanAsked } from './page-span.ts'

const spans: Readonly<Record<string, typeof yearSpanAsked>> = {
  clock: yearSpanAsked,
  'clock/list': yearSpanAsked,
  'clock/month': yearSpanAsked,
  'clock/term': termSpanAsked,
}

/** What the pages of the clock are made of, as `web/clock.loader.ts` asks it. */
export function askClockFirst(page: PageAsked): string[] {
  const span = spans[page.path]?.(page.search, page.today)
  return span ? questionOf(page, getClock, { organisation: page.organisation.slug, ...span }) : []
}
