import type { ReportKind } from '../report-head.ts'
import { agePlanTemplate } from './age-plan.template.ts'
import { annualTemplate } from './annual.template.ts'
import { broadTemplate } from './broad.template.ts'
import { negotiationTemplate } from './negotiation.template.ts'
import { planTemplate } from './plan.template.ts'
import { regionalPlanTemplate } from './regional-plan.template.ts'
import { regionalTemplate } from './regional.template.ts'
import { reviewTemplate } from './review.template.ts'
import type { OwnTemplate } from './template.ts'

/** Kaarna's own template of each kind: what an organisation that has not made its own opens reports from. */
export const ownTemplates: Record<ReportKind, OwnTemplate> = {
  annual: annualTemplate,
  broad: broadTemplate,
  review: reviewTemplate,
  plan: planTemplate,
  agePlan: agePlanTemplate,
  regional: regionalTemplate,
  regionalPlan: regionalPlanTemplate,
  negotiation: negotiationTemplate,
}
