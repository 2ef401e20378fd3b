import { fileAnswer, type Route, route } from '#server/http.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Cube } from '../cube.ts'
import { readOrganisationReader } from '../reader.queries.ts'
import { findContentChanges, updateYearList } from './content-handlings.queries.ts'
import { toListCsv } from './content-list-csv.ts'
import type { ContentListHead } from './content-list.ts'
import { findContentList, findContentLists, makeCurrent, readContentItems } from './content-lists.queries.ts'
import { describeList, importLists, previewLists } from './content-lists.service.ts'
import { choosesList, handlesItems } from './minimum-content.access.ts'
import {
  chooseCurrentList,
  chooseYearList,
  getContentList,
  getContentYear,
  handleContentItem,
  importContentLists,
  listContentChanges,
  listContentLists,
  previewContentLists,
} from './minimum-content.contract.ts'
import { handleItem, readContentYear } from './minimum-content.service.ts'

/** Lists of minimum data content, and how completely each organisation has them. */
export const minimumContentRoutes = (cube: Cube): Route[] => [...listRoutes, ...yearRoutes(cube)]

async function requireList(tx: ReadTx, id: string): Promise<ContentListHead> {
  const list = await findContentList(tx, id)
  if (!list) throw new AppError('notFound', `No list ${id}`)
  return list
}

const listRoutes: Route[] = [
  route(listContentLists, async ({ tx }, { register }) => ({ items: await findContentLists(tx, register) })),

  route(getContentList, async ({ tx }, { id, format }) => {
    const list = await requireList(tx, id)
    const contents = await readContentItems(tx, id)
    if (format === 'json') return { ...list, contents }
    const filename = `vahimmaistietosisalto-${list.level}-${list.version}.csv`
    return fileAnswer({ body: toListCsv(list, contents), contentType: 'text/csv; charset=utf-8', filename })
  }),

  route(previewContentLists, async ({ tx, language, file }, { register }) => {
    const { lists, faults } = await previewLists(tx, file, { register, language })
    const described = []
    for (const list of lists) described.push(await describeList(tx, list))
    return { lists: described, faults: [...faults] }
  }),

  route(importContentLists, async ({ tx, user, now, language, file, audit }, { register, title, current }) => {
    const origin = { register, title: { [language]: title }, isOwn: false, now, by: user.name }
    const items = await importLists(tx, file, { ...origin, language, isCurrent: current === 'true' })
    audit(`contentList:${items.map(({ id }) => id).join()}`, { versions: items.map(({ version }) => version) })
    return { items }
  }),

  route(chooseCurrentList, async ({ tx, audit }, { id }) => {
    await makeCurrent(tx, await requireList(tx, id))
    audit(`contentList:${id}`)
  }),
]

const yearRoutes = (cube: Cube): Route[] => [
  route(getContentYear, async ({ tx, organisation, membership: { role } }, { year }) => {
    const reader = await readOrganisationReader(tx, organisation.id)
    const content = await readContentYear(tx, cube, { organisation, reader, year })
    return { ...content, mayHandle: handlesItems(role), mayChoose: choosesList(role) }
  }),

  route(handleContentItem, async ({ tx, organisation, user, now, audit }, { year, item, version, decision, text }) => {
    const author = { organisationId: organisation.id, accountId: user.id, name: user.name, now }
    const handling = { decision, text: decision === 'open' ? null : text }
    const saved = await handleItem(tx, author, { organisation, year, item, version, handling })
    audit(`contentItem:${year}/${item}`, { decision })
    return { version: saved }
  }),

  route(listContentChanges, async ({ tx, organisation }, { year, item }) => ({
    changes: await findContentChanges(tx, { organisationId: organisation.id, year, item }),
  })),

  route(chooseYearList, async ({ tx, organisation, audit }, { year, list: listId }) => {
    const { level, register } = await requireList(tx, listId)
    if (level !== organisation.kind || register !== (organisation.demo ? 'demo' : 'real'))
      throw new AppError('notFound', 'The list is for others')
    await updateYearList(tx, { organisationId: organisation.id, year, listId })
    audit(`contentYear:${year}`, { list: listId })
  }),
]
