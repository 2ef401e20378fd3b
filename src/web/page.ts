import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { LoaderFunction, ShouldRevalidateFunction } from 'react-router'

import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'

/** Where a page stands in a list of pages. */
export interface NavigationEntry {
  label: Record<Language, string>
  order: number
  icon: LucideIcon
  /** Paths of pages beside its own that belong to the entry: it is marked on them too. */
  covers?: readonly string[]
}

/** A page's name in every language from its module's `*.pages.texts.ts`. */
export const labelOf = <Name extends string>(
  names: Record<Language, Record<Name, string>>,
  page: Name,
): NavigationEntry['label'] => ({ fi: names.fi[page], sv: names.sv[page], en: names.en[page] })

/** What a page's own file gives when the page is first opened. */
export interface LoadedPage {
  Component: ComponentType
  /** Reads the page's data before it is shown; what it throws is shown by the workspace's error page. */
  loader?: LoaderFunction
  /** Whether a change of the address asks the loader again; it does when left out. */
  shouldRevalidate?: ShouldRevalidateFunction
}

/**
 * One page of the workspace. A module lists its pages in `<module>.pages.ts`:
 *
 *     export const planPages: readonly Page[] = [
 *       { path: 'plan', nav: { label: labelOf(planPageNames, 'plan'), order: 30, icon: Flag },
 *         lazy: async () => {
 *           const { PlanPage, loadPlan } = await import('./PlanPage.tsx')
 *           return { Component: PlanPage, loader: loadPlan }
 *         } },
 *     ]
 */
export interface Page {
  /** Below `/app/:organisation/` (scope `organisation`, the default) or below `/app/` (the other scopes), no leading slash; empty for the organisation's first page. */
  path: string
  /**
   * `organisation`: inside the frame, for signed-in members of the organisation in the address.
   * `person`: inside the frame, for anyone signed in. `public`: without the frame, for everybody.
   */
  scope?: 'organisation' | 'person' | 'public'
  /** Roles that see the page in the navigation and may open it; everybody when left out. What they may do there the API decides. */
  who?: readonly Role[]
  /** Only administrators of the installation see the page in the account menu and may open it. */
  forAdministrators?: boolean
  /** In the navigation of the frame; the five first are also the tab bar of a phone. Only scope `organisation`. */
  nav?: NavigationEntry
  /** In the account menu, for what is needed seldom: settings, people, one's own account. */
  menu?: NavigationEntry
  /** The page draws the year itself, so the frame leaves its stream out. */
  hasOwnYear?: boolean
  lazy: () => Promise<LoadedPage>
}
