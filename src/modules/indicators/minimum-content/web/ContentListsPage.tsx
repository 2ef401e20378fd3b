import { Download } from 'lucide-react'
import { useLoaderData } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { addressOf, call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { ContentListHead } from '../content-list.ts'
import { chooseCurrentList, getContentList } from '../minimum-content.contract.ts'
import { contentListTexts } from './content-lists.texts.ts'
import { ImportContentList } from './ImportContentList.tsx'

/** The versions of the lists, and where an administrator brings a new one. */
export function ContentListsPage() {
  const lists = useLoaderData<readonly ContentListHead[]>()
  const t = useTexts(contentListTexts)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      {lists.length === 0 ? (
        <EmptyState title={t.none.title}>{t.none.text}</EmptyState>
      ) : (
        <section>
          <h2>{t.lists}</h2>
          <ListTable lists={lists} />
        </section>
      )}
      <ImportContentList />
    </>
  )
}

function ListTable({ lists }: { lists: readonly ContentListHead[] }) {
  const t = useTexts(contentListTexts)
  const language = useLanguage()
  const nameOf = ({ title, version }: ContentListHead) => `${textIn(title, language)}, ${t.version(version)}`
  const columns: Column<ContentListHead>[] = [
    { id: 'list', title: t.columns.list, isRowHeader: true, cell: nameOf },
    { id: 'level', title: t.columns.level, cell: ({ level }) => t.levels[level] },
    { id: 'items', title: t.columns.items, isNumeric: true, cell: ({ items }) => formatNumber(items, language) },
    {
      id: 'added',
      title: t.columns.added,
      cell: ({ createdAt, createdBy }) =>
        `${formatDay(isoDay(new Date(createdAt)), language)}, ${createdBy ?? t.kaarna}`,
    },
    { id: 'use', title: t.columns.use, cell: (list) => <Use list={list} name={nameOf(list)} /> },
  ]
  return (
    <Table caption={t.lists} isCaptionHidden columns={columns} rows={lists} keyOf={({ id }) => id} narrow="stack" />
  )
}

function Use({ list: { id, isCurrent }, name }: { list: ContentListHead; name: string }) {
  const t = useTexts(contentListTexts)
  const { act, isBusy } = useAct()
  return (
    <span className="content-list-use">
      {isCurrent ? (
        <StatusMark status="done" label={t.current} />
      ) : (
        <Button
          size="small"
          aria-label={t.makeCurrentOf(name)}
          isBusy={isBusy}
          onPress={() => void act(() => call(chooseCurrentList, { id }), t.madeCurrent)}
        >
          {t.makeCurrent}
        </Button>
      )}
      <a
        className="button quiet small-button"
        href={addressOf(getContentList, { id, format: 'csv' })}
        aria-label={t.downloadOf(name)}
        download
      >
        <Icon as={Download} />
        {t.download}
      </a>
    </span>
  )
}
