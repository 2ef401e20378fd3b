import { z } from 'zod'

import { registers } from '#modules/regions/region.ts'
import { endpoint } from '#shared/endpoint.ts'
import { contentItem, contentItemId, contentLevels, contentListHead } from './content-list.ts'
import { contentChange, contentHandling, contentYear, contentYearNumber } from './content-year.ts'
import { minimumContentAccess as access } from './minimum-content.access.ts'

const organisation = z.string()
const id = z.uuid()
const largestFile = 4 * 1024 * 1024

export const listContentLists = endpoint({
  id: 'listContentLists',
  summary: 'Lists of minimum data content, the newest first.',
  method: 'GET',
  path: '/minimum-content-lists',
  allow: access.readLists,
  input: z.object({ register: z.enum(registers).default('real') }),
  output: z.object({ items: z.array(contentListHead) }),
})

export const getContentList = endpoint({
  id: 'getContentList',
  summary: 'One list of minimum data content with its items; as CSV it can be changed and imported as a new version.',
  method: 'GET',
  path: '/minimum-content-lists/:id',
  allow: access.readLists,
  input: z.object({ id, format: z.enum(['json', 'csv']).default('json') }),
  output: contentListHead.extend({ items: z.int(), contents: z.array(contentItem) }),
  produces: ['text/csv'],
  errors: ['notFound'],
})

/** A fault of a file in the caller's language: where it is, what is wrong and what to do. */
const listFault = z.object({ place: z.string(), sentence: z.string() }).meta({ id: 'ContentListFault' })
const previewedList = z
  .object({
    level: z.enum(contentLevels),
    version: z.string(),
    items: z.int().nonnegative(),
    kinds: z.object({ state: z.int(), action: z.int(), qualitative: z.int() }),
    unknownIndicators: z.int().nonnegative().meta({ description: 'Indicators that this installation does not know' }),
  })
  .meta({ id: 'PreviewedContentList' })
export type PreviewedList = z.infer<typeof previewedList>

export const previewContentLists = endpoint({
  id: 'previewContentLists',
  summary: 'What a CSV or Excel file of minimum data content would give, or every fault in it.',
  method: 'POST',
  path: '/minimum-content-lists/preview',
  allow: access.editLists,
  input: z.object({ register: z.enum(registers).default('real') }),
  output: z.object({ lists: z.array(previewedList), faults: z.array(listFault) }),
  takesFile: true,
  readsOnly: true,
  maxBodyBytes: largestFile,
  errors: ['tooLarge'],
})

export const importContentLists = endpoint({
  id: 'importContentLists',
  summary: 'Stores the lists of a CSV or Excel file as a new version: all of it, or nothing when anything is wrong.',
  method: 'POST',
  path: '/minimum-content-lists',
  allow: access.editLists,
  input: z.object({
    register: z.enum(registers).default('real'),
    title: z.string().trim().min(1).max(200).meta({ description: 'What the list is called' }),
    current: z.enum(['true', 'false']).default('true').meta({ description: 'Whether new years begin with it' }),
  }),
  output: z.object({ items: z.array(contentListHead) }),
  takesFile: true,
  maxBodyBytes: largestFile,
  errors: ['tooLarge'],
})

export const chooseCurrentList = endpoint({
  id: 'chooseCurrentList',
  summary: 'Decides with which list new years begin. Years that have begun keep theirs.',
  method: 'PUT',
  path: '/minimum-content-lists/:id/current',
  allow: access.editLists,
  input: z.object({ id }),
  output: z.void(),
  errors: ['notFound'],
})

export const getContentYear = endpoint({
  id: 'getContentYear',
  summary: 'How completely an organisation has the minimum data content of a year, item by item.',
  method: 'GET',
  path: '/organisations/:organisation/minimum-content/:year',
  allow: access.read,
  input: z.object({ organisation, year: contentYearNumber }),
  output: contentYear.extend({ mayHandle: z.boolean(), mayChoose: z.boolean() }),
})

export const handleContentItem = endpoint({
  id: 'handleContentItem',
  summary: 'Say of an item that it is answered by words, missing at the source or not relevant, or take that back.',
  method: 'PUT',
  path: '/organisations/:organisation/minimum-content/:year/items/:item',
  allow: access.handle,
  input: contentHandling.safeExtend({
    organisation,
    year: contentYearNumber,
    item: contentItemId,
    version: z.int().nonnegative().meta({ description: 'The version that was seen; 0 when there was none' }),
  }),
  output: z.object({ version: z.int().positive() }),
  errors: ['notFound', 'conflict'],
})

export const listContentChanges = endpoint({
  id: 'listContentChanges',
  summary: 'Everything that has been said of an item in a year, the newest first.',
  method: 'GET',
  path: '/organisations/:organisation/minimum-content/:year/items/:item/history',
  allow: access.readHistory,
  input: z.object({ organisation, year: contentYearNumber, item: contentItemId }),
  output: z.object({ changes: z.array(contentChange) }),
})

export const chooseYearList = endpoint({
  id: 'chooseYearList',
  summary: 'Go through a year by another list. What has been said of items that both lists have stays.',
  method: 'PUT',
  path: '/organisations/:organisation/minimum-content/:year/list',
  allow: access.chooseList,
  input: z.object({ organisation, year: contentYearNumber, list: z.uuid() }),
  output: z.void(),
  errors: ['notFound'],
})
