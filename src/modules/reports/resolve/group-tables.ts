import { formatValue } from '#charts/values.ts'
import { type Block, type Run, text } from '#documents/document.ts'
import type { ComparedRow, ProfileRow } from '#modules/indicators/reading.ts'
import type { Language } from '#shared/texts.ts'
import { upperFirst } from '#shared/upper-first.ts'
import type { Grouping } from '../blocks/grouping.ts'
import type { PeopleGroup } from './group-facts.ts'
import { byWords, everybodyIn, type GroupsRequest, sourceBeside, toldOf } from './group-figures.ts'
import { groupRowsBeside } from './groups-beside.ts'
import { sparklineOf } from './indicator-course.ts'
import { type Reading, sourcesInWords } from './reading.ts'
import { resolveTexts } from './resolve.texts.ts'
import { areasInWords, changeInRuns, formatOf, latestInWords, titleWithUnit } from './wording.ts'

/** Columns of groups that fit on a page beside the indicator and everybody. */
const mostColumns = 5

/** Indicators by groups of our people: side by side while the groups fit on a page, else, and beside other areas, a table of each. */
export function groupTables(
  rows: readonly ComparedRow[],
  { by, reading, areas, caption }: Omit<GroupsRequest, 'row'> & { caption: string },
): Block[] {
  const { facts, language } = reading
  const columns = Map.groupBy(
    rows.flatMap((row) => facts.groups.of(by, row.indicator.key)),
    idOf,
  )
  if (areas.length === 0 && rows.length > 1 && columns.size <= mostColumns) {
    // Girls of one indicator and women of another stand in one column.
    const groups = [...columns].map(([id, its]) => ({
      id,
      header: [...new Set(its.map(({ title }) => upperFirst(title[language])))].join(' / '),
    }))
    return [sideBySide(rows, { by, reading, groups, caption: `${caption}, ${byWords(by, reading)}` })]
  }
  return rows.flatMap((row) => {
    const groups = facts.groups.of(by, row.indicator.key)
    return groups.length > 0 ? [tableOfGroups({ by, row, reading, areas }, groups)] : []
  })
}

const idOf = ({ gender, breakdown }: PeopleGroup): string => `${gender} ${breakdown}`

interface SideBySide {
  by: Grouping
  reading: Reading
  groups: readonly { id: string; header: string }[]
  caption: string
}

/** One row for each indicator; a figure of another year than everybody's says its year. */
function sideBySide(rows: readonly ComparedRow[], { by, reading, groups, caption }: SideBySide): Block {
  const { facts, language } = reading
  const t = resolveTexts[language]
  return {
    kind: 'table',
    caption,
    columns: [
      { header: t.indicator, align: 'start', weight: 34 },
      { header: everybodyIn(language), align: 'start', weight: 18 },
      ...groups.map(({ header }) => ({ header, align: 'end' as const, weight: 14 })),
    ],
    rows: rows.map((row) => ({
      cells: [
        [text(titleWithUnit(row.indicator, language))],
        [text(latestInWords(row, language))],
        ...groups.map(({ id }) =>
          cellOf(facts.groups.of(by, row.indicator.key).find((group) => idOf(group) === id)?.row, row, language),
        ),
      ],
    })),
    source: sourcesInWords(rows, language),
  }
}

function cellOf(group: ProfileRow | undefined, { latest }: ComparedRow, language: Language): Run[] {
  if (!group?.latest) return [text('–')]
  const value = formatValue(group.latest.value, formatOf(group.indicator, language))
  return [text(group.latest.year === latest?.year ? value : `${value} (${group.latest.year})`)]
}

/** One row for everybody and for each group: newest figure, change and course. */
function tableOfGroups({ by, row, reading, areas }: GroupsRequest, groups: readonly PeopleGroup[]): Block {
  const { language, facts } = reading
  const t = resolveTexts[language]
  const { caption, source, people } = toldOf({ by, row, reading }, groups)
  if (areas.length > 0 && facts.own) {
    const beside = { own: facts.own, areas, language }
    const below = `${sourceBeside(source, people, beside)}; ${t.sameYear}`
    const named = `${caption}: ${areasInWords([facts.own, ...areas], language)}`
    return { kind: 'table', caption: named, ...groupRowsBeside(people, beside), source: below }
  }
  return {
    kind: 'table',
    caption: facts.own ? `${caption}: ${areasInWords([facts.own], language)}` : caption,
    columns: [
      { header: t.group, align: 'start', weight: 30 },
      { header: t.latest, align: 'start', weight: 20 },
      { header: t.change, align: 'start', weight: 26 },
      { header: t.course, align: 'start', weight: 16 },
    ],
    rows: people.map((one) => ({
      cells: [
        [text(one.name)],
        [text(latestInWords(one.row, language))],
        changeInRuns(one.row, language),
        one.row.latest ? [{ kind: 'symbol', drawing: sparklineOf(one.row, language) }] : [text('–')],
      ],
    })),
    source,
  }
}
