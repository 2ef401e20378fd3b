import { fileAnswer, type Route, route } from '#server/http.ts'
import { textIn } from '#shared/local-text.ts'
import {
  addOwnIndicator,
  getFigureTemplate,
  getOwnIndicator,
  listOwnIndicators,
  updateOwnIndicator,
  withdrawOwnIndicator,
} from './own-indicators.contract.ts'
import { addOwn, listOwn, readEditedUnits, requireOwn, updateOwn, withdrawOwn } from './own-indicators.service.ts'
import { readTemplate } from './read-template.service.ts'
import { writeCsvTemplate, writeWorkbookTemplate } from './template.ts'

/** The calls about an organisation's own indicators. */
export const ownIndicatorRoutes: Route[] = [
  route(listOwnIndicators, async (call) => {
    const units = await readEditedUnits(call)
    const mayAdd = units === 'all' || units.size > 0
    return { items: await listOwn(call), mayAdd, units: units === 'all' ? units : [...units] }
  }),

  route(getOwnIndicator, (call, { key }) => requireOwn(call, key)),

  route(addOwnIndicator, async (call, { organisation: _, ...indicator }) => {
    const added = await addOwn(call, indicator)
    call.audit(`indicator:${added.key}`, { title: textIn(added.content.title, 'fi') })
    return added
  }),

  route(updateOwnIndicator, async (call, { organisation: _, key, version, ...content }) => {
    const updated = await updateOwn(call, { key, version, content })
    call.audit(`indicator:${key}`, { visibility: content.visibility, licence: content.licence })
    return updated
  }),

  route(withdrawOwnIndicator, async (call, { key, withdrawn }) => {
    const changed = await withdrawOwn(call, key, withdrawn)
    call.audit(`indicator:${key}`, { withdrawn })
    return changed
  }),

  route(getFigureTemplate, async (call, { format, year }) => {
    const template = await readTemplate(call, year)
    const { language } = call
    if (format === 'csv')
      return fileAnswer({
        body: writeCsvTemplate(template, language),
        contentType: 'text/csv; charset=utf-8',
        filename: `${template.filename}.csv`,
      })
    return fileAnswer({
      body: async () => writeWorkbookTemplate(template, language),
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      filename: `${template.filename}.xlsx`,
    })
  }),
]
