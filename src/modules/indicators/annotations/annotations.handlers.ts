import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { readCatalogueEntries } from '../catalogue.queries.ts'
import { indicatorsAccess } from '../indicators.access.ts'
import { readOrganisationReader } from '../reader.queries.ts'
import { maySee } from '../reader.ts'
import { addAnnotation, listAnnotations, removeAnnotation } from './annotations.contract.ts'
import { hideAnnotation, insertAnnotation, readAnnotations } from './annotations.queries.ts'

/** More would hide the chart. */
const mostAnnotations = 12

/** The calls about what an organisation tells beside an indicator. */
export const annotationRoutes: Route[] = [
  route(listAnnotations, async ({ tx, organisation, membership }, { key }) => ({
    items: await readAnnotations(tx, { organisationId: organisation.id, indicator: key }),
    mayEdit: indicatorsAccess.annotate.roles.some((role) => role === membership.role),
  })),

  route(addAnnotation, async ({ tx, organisation, user, now, audit }, { key, year, text }) => {
    const [entry] = await readCatalogueEntries(tx, [key])
    const reader = await readOrganisationReader(tx, organisation.id)
    if (!entry || !maySee(entry.ownership, reader)) throw new AppError('notFound', `No indicator ${key}`)
    const subject = { organisationId: organisation.id, indicator: key }
    if ((await readAnnotations(tx, subject)).length >= mostAnnotations)
      throw new AppError('conflict', `An indicator has at most ${mostAnnotations} events`)
    const made = await insertAnnotation(tx, subject, { year, text, by: user.id, now })
    audit(`annotation:${made.id}`, { indicator: key, year, text })
    return made
  }),

  route(removeAnnotation, async ({ tx, organisation, now, audit }, { key, id }) => {
    const removed = await hideAnnotation(tx, { organisationId: organisation.id, indicator: key }, { id, now })
    if (!removed) throw new AppError('notFound', 'No such event')
    audit(`annotation:${id}`, { indicator: key, year: removed.year, text: removed.text })
  }),
]
