import { type Route, route } from '#server/http.ts'
import { indicatorsAccess } from '../indicators.access.ts'
import type { AnnotationContent } from './annotation.ts'
import {
  addAnnotation,
  listAnnotations,
  removeAnnotation,
  restoreAnnotation,
  updateAnnotation,
} from './annotations.contract.ts'
import { readAnnotations } from './annotations.queries.ts'
import { editAnnotation, hideAnnotation, mayPublish, showAnnotation, tellAnnotation } from './annotations.service.ts'

const contentOf = ({ year, text, isPublic }: AnnotationContent): AnnotationContent => ({ year, text, isPublic })

/** The calls about what an organisation tells beside an indicator. */
export const annotationRoutes: Route[] = [
  route(listAnnotations, async ({ tx, organisation, membership: { role } }, { key }) => ({
    items: await readAnnotations(tx, { organisationId: organisation.id, indicator: key }),
    mayEdit: indicatorsAccess.annotate.roles.some((one) => one === role),
    mayPublish: mayPublish(role),
  })),

  route(addAnnotation, async ({ tx, organisation, membership, user, now, audit }, { key, ...input }) => {
    const by = { tx, organisation, role: membership.role, by: user.id, now, indicator: key }
    const told = await tellAnnotation(by, contentOf(input))
    audit(`annotation:${told.id}`, { indicator: key, ...contentOf(told) })
    return told
  }),

  route(
    updateAnnotation,
    async ({ tx, organisation, membership, user, now, audit }, { key, id, version, ...input }) => {
      const by = { tx, organisation, role: membership.role, by: user.id, now, indicator: key }
      const { before, after } = await editAnnotation(by, { id, version, content: contentOf(input) })
      audit(`annotation:${id}`, { indicator: key, before: contentOf(before), after: contentOf(after) })
      return after
    },
  ),

  route(removeAnnotation, async ({ tx, organisation, membership, user, now, audit }, { key, id }) => {
    const by = { tx, organisation, role: membership.role, by: user.id, now, indicator: key }
    audit(`annotation:${id}`, { indicator: key, ...contentOf(await hideAnnotation(by, id)) })
  }),

  route(restoreAnnotation, async ({ tx, organisation, membership, user, now, audit }, { key, id }) => {
    const by = { tx, organisation, role: membership.role, by: user.id, now, indicator: key }
    const shown = await showAnnotation(by, id)
    audit(`annotation:${id}`, { indicator: key, ...contentOf(shown) })
    return shown
  }),
]
