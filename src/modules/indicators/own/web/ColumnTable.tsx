import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { type Choice, Select } from '#web/ui/Select.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { type ColumnKind, type ColumnRole, headingKinds } from '../../tables/column-roles.ts'
import { readYear } from '../../tables/read-year.ts'
import type { UploadPreview } from '../figure-upload.ts'
import type { UploadData } from './upload.loader.ts'
import { uploadTexts } from './upload.texts.ts'
import type { Previewing } from './use-preview.ts'

interface Props {
  data: UploadData
  previewing: Previewing
}

type PreviewColumn = UploadPreview['columns'][number]
const kindOrder = [
  'none',
  'region',
  'year',
  'value',
  'indicator',
  'gender',
  'absolute',
  'lower',
  'upper',
  'sample',
] as const

/** Each column with a few of its texts and what it is for. */
export function ColumnTable({ data, previewing }: Props) {
  const t = useTexts(uploadTexts)
  const { preview, draft, setDraft } = previewing
  const roleOf = ({ name }: PreviewColumn): ColumnRole =>
    draft.roles.find(({ column }) => column === name) ?? { column: name, kind: 'none' }
  const choices = useRoleChoices(data)
  const change = (column: PreviewColumn, value: string) => setDraft(withRole(draft, roleOf(column), value))
  const columns: Column<PreviewColumn>[] = [
    {
      id: 'column',
      title: t.column,
      isRowHeader: true,
      cell: ({ letters, name }) => (
        <>
          <span className="column-letters">{letters}</span> {name}
        </>
      ),
    },
    { id: 'examples', title: t.examples, cell: (column) => <Examples preview={preview} column={column} /> },
    {
      id: 'role',
      title: t.role,
      cell: (column) => (
        <div id={`column-${preview.columns.indexOf(column)}`} className="column-role">
          <Select
            label={t.roleOf(column.letters, column.name)}
            isLabelHidden
            name={`role-${preview.columns.indexOf(column)}`}
            choices={choices}
            value={valueOf(roleOf(column))}
            onChange={(value) => change(column, value)}
          />
          <Reading role={roleOf(column)} isReadable={preview.recognised.includes(column.name)} />
        </div>
      ),
    },
  ]
  return (
    <div className="column-table">
      <Table
        caption={t.columns}
        isCaptionHidden
        columns={columns}
        rows={preview.columns}
        keyOf={({ name }) => name}
        narrow="stack"
      />
      <ValueHeadings previewing={previewing} />
    </div>
  )
}

const breakdownPrefix = 'breakdown:'
const valueOf = ({ kind, dimension }: ColumnRole): string => (kind === 'breakdown' ? breakdownPrefix + dimension : kind)

function useRoleChoices({ dimensions }: UploadData): Choice[] {
  const t = useTexts(uploadTexts)
  const language = useLanguage()
  return [
    ...kindOrder.map((value) => ({ value, label: t.kinds[value] })),
    ...dimensions.map(({ key, title }) => ({ value: breakdownPrefix + key, label: textIn(title, language) })),
  ]
}

/** The draft with another role for a column. A second column of values makes their headings tell something. */
function withRole(draft: Previewing['draft'], role: ColumnRole, value: string): Previewing['draft'] {
  const { column } = role
  const changed: ColumnRole = value.startsWith(breakdownPrefix)
    ? { column, kind: 'breakdown', dimension: value.slice(breakdownPrefix.length) }
    : { column, kind: value as Exclude<ColumnKind, 'breakdown'> }
  const roles = draft.roles.some((one) => one.column === column)
    ? draft.roles.map((one) => (one.column === column ? changed : one))
    : [...draft.roles, changed]
  const values = roles.filter(({ kind }) => kind === 'value')
  const areYears = values.length > 0 && values.every((one) => readYear(one.column).kind === 'year')
  return {
    ...draft,
    roles,
    headings: values.length > 1 ? (draft.headings ?? (areYears ? 'year' : 'indicator')) : areYears ? 'year' : null,
  }
}

function Examples({ preview, column }: { preview: UploadPreview; column: PreviewColumn }) {
  const at = preview.columns.indexOf(column)
  const texts = [...new Set(preview.rows.map(({ cells }) => cells[at] ?? '').filter((text) => text.trim() !== ''))]
  return <span className="column-examples">{texts.slice(0, 3).join(' · ')}</span>
}

function Reading({ role, isReadable }: { role: ColumnRole; isReadable: boolean }) {
  const t = useTexts(uploadTexts)
  if (role.kind === 'none') return null
  return isReadable ? (
    <StatusMark status="done" label={t.recognised} />
  ) : (
    <StatusMark status="behind" label={t.unreadable} />
  )
}

/** Asked when there are several columns of values. */
function ValueHeadings({ previewing: { draft, setDraft } }: Pick<Props, 'previewing'>) {
  const t = useTexts(uploadTexts)
  if (draft.roles.filter(({ kind }) => kind === 'value').length < 2) return null
  return (
    <Select
      label={t.headings}
      choices={headingKinds.map((value) => ({ value, label: t.headingKinds[value] }))}
      value={draft.headings}
      onChange={(headings) => setDraft({ ...draft, headings })}
    />
  )
}
