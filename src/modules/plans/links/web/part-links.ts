import { createContext, useContext } from 'react'

import type { CarriedOut, PlanLink } from '../links.contract.ts'

/** What the parts of the programme that is shown carry out, and what carries them out. */
export interface LinksOfPlan {
  programmeId: string
  links: readonly PlanLink[]
  carriedOut: readonly CarriedOut[]
}

export const noLinks: LinksOfPlan = { programmeId: '', links: [], carriedOut: [] }

export const LinksOfPlanContext = createContext<LinksOfPlan>(noLinks)
export const usePartLinks = (): LinksOfPlan => useContext(LinksOfPlanContext)
