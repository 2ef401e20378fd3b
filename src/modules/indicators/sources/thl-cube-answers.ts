import { z } from 'zod'

import { readNumber } from '../tables/read-number.ts'
import { parseJson } from './ask-json.ts'
import { type JsonStatDataset, readAs, readJsonStat } from './json-stat.ts'
import { malformed } from './table-service-error.ts'
import type { DimensionRole, TableCategory, TableDimension } from './table-service.ts'

/** A node of a dimension's tree, under the number that questions name it by. */
interface Node {
  sid: string
  label: string
  stage: string | undefined
  code: string | undefined
  decimals: number | undefined
  children: readonly unknown[]
}

const number = z.union([z.number().int(), z.string().regex(/^\d+$/)])
const node = z.object({
  sid: number.transform(String),
  label: z.string().nullish(),
  stage: z.string().nullish(),
  code: z.union([z.string(), z.number()]).nullish(),
  decimals: number.nullish(),
  children: z.array(z.unknown()).nullish(),
})
const dimensionList = z
  .array(z.object({ id: z.string().min(1), label: z.string().nullish(), children: z.array(z.unknown()).nullish() }))
  .min(1)

/** The dimension of what is measured. */
const measureDimension = 'measure'

const wrapper = /^\s*(?:thl\.pivot\.)?loadDimensions\s*\(([\s\S]*)\)\s*;?\s*$/

/** The trees of dimensions, which come as a call of a function rather than as JSON. */
export function readThlDimensions(text: string, place: string): TableDimension[] {
  const list = readAs(dimensionList, parseJson(wrapper.exec(text)?.[1] ?? text, place), place)
  return list.map(({ id, label, children }, index) => {
    if (list.findIndex((other) => other.id === id) !== index) throw malformed(`${place} ${id}`, 'stands twice')
    const categories = readNodes(children ?? [], `${place} ${id}`)
    return { code: id, label: label?.trim() || id, role: roleOf(id, categories), categories, mayBeLeftOut: true }
  })
}

/** Nodes of all levels, larger before their parts. Deep trees are read without recursion. */
function readNodes(children: readonly unknown[], place: string): TableCategory[] {
  const categories: TableCategory[] = []
  const seen = new Set<string>()
  const waiting = [...children].toReversed()
  while (waiting.length > 0) {
    const one = toNode(waiting.pop(), `${place}.${categories.length}`)
    // A node may stand under several parents.
    if (seen.has(one.sid)) continue
    seen.add(one.sid)
    categories.push({
      code: one.sid,
      label: one.label,
      ...(one.stage !== undefined && { level: one.stage }),
      ...(one.code !== undefined && { levelCode: one.code }),
      ...(one.decimals !== undefined && { decimals: one.decimals }),
    })
    for (const child of one.children.toReversed()) waiting.push(child)
  }
  return categories
}

function toNode(answer: unknown, place: string): Node {
  const { sid, label, stage, code, decimals, children } = readAs(node, answer, place)
  const digits = decimals == null ? undefined : Number(decimals)
  return {
    sid,
    label: label?.trim() || sid,
    stage: stage?.trim() || undefined,
    code: code == null ? undefined : String(code).trim() || undefined,
    decimals: digits !== undefined && digits <= 20 ? digits : undefined,
    children: children ?? [],
  }
}

const timeNames = /^(time|year|aika|vuosi|tid|period)/i
const regionNames = /^(area|region|alue|kunta|org)/i
const regionStages = /^(kunta|municipality|maakunta|hyvinvointialue|hva|region|maa|country)/i

function roleOf(id: string, categories: readonly TableCategory[]): DimensionRole | null {
  if (id === measureDimension) return 'contents'
  if (timeNames.test(id)) return 'time'
  return regionNames.test(id) || categories.some(({ level }) => regionStages.test(level ?? '')) ? 'region' : null
}

/** What THL adds as a dimension when confidence limits or sample sizes are asked for. */
const kindDimension = 'tiku_vtype'
/** Value, lower and upper limit, and sample size. */
const kinds = ['v', 'ci_lower', 'ci_upper', 'n'] as const

/**
 * A cube's figures as plain JSON-stat. THL wraps the dataset, writes its numbers as text with a comma, lists dimensions
 * that it does not describe, and puts limits and sample sizes among the values, which are told beside them here.
 */
export function readThlFigures(answer: unknown, place: string): JsonStatDataset {
  const [first, second] = readJsonStat(answer, place)
  if (!first || second) throw malformed(place, 'not one cube')
  return withoutKinds(first.dataset, place)
}

function withoutKinds(dataset: JsonStatDataset, place: string): JsonStatDataset {
  const last = dataset.dimensions.at(-1)
  if (dataset.dimensions.some(({ code }, index) => code === kindDimension && index < dataset.dimensions.length - 1))
    throw malformed(`${place} ${kindDimension}`, 'is not the last dimension')
  if (last?.code !== kindDimension) return dataset
  const codes = last.categories.map(({ code }) => code)
  if (codes.join() !== kinds.join()) throw malformed(`${place} ${kindDimension}`, codes.join())
  const textOf = (index: number, kind: (typeof kinds)[number]) =>
    dataset.cellAt(index * kinds.length + kinds.indexOf(kind))
  return {
    ...dataset,
    dimensions: dataset.dimensions.slice(0, -1),
    cells: dataset.cells / kinds.length,
    cellAt: (index) => textOf(index, 'v'),
    certaintyAt(index) {
      const [lower, upper, sample] = [textOf(index, 'ci_lower'), textOf(index, 'ci_upper'), textOf(index, 'n')]
      const isKnown = isBetween(textOf(index, 'v'), lower, upper)
      return {
        lower: isKnown ? lower : '',
        upper: isKnown ? upper : '',
        sample: Number.isInteger(numberIn(sample)) ? sample : '',
      }
    },
  }
}

/** Whether both limits are known and stand around the value: who reads a cube cannot correct others, which are left out. */
const isBetween = (value: string, lower: string, upper: string): boolean =>
  numberIn(lower) <= numberIn(value) && numberIn(value) <= numberIn(upper)

function numberIn(text: string): number {
  const read = readNumber(text)
  return read.kind === 'number' ? read.value : Number.NaN
}
