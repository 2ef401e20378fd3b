import { Upload } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { z } from 'zod'

import { useAct } from '#modules/organisations/web/acting.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox } from '#web/ui/Checkbox.tsx'
import { Table } from '#web/ui/Table.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { importContentLists, type PreviewedList, previewContentLists } from '../minimum-content.contract.ts'
import { contentListTexts } from './content-lists.texts.ts'

type Preview = z.infer<typeof previewContentLists.output>

/** A file is read first, with every fault in it told; then it is named and stored. */
export function ImportContentList() {
  const t = useTexts(contentListTexts)
  const { act, isBusy } = useAct()
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<Preview | null>(null)
  async function choose(chosen: File | undefined) {
    if (!chosen) return
    setFile(chosen)
    setPreview(null)
    await act(async () => {
      setPreview(await call(previewContentLists, { register: 'real' }, { file: chosen }))
    }, t.chosen(chosen.name))
  }
  return (
    <section className="content-import">
      <h2>{t.import}</h2>
      <p>{t.importNote}</p>
      <FileTrigger acceptedFileTypes={['.csv', '.txt', '.xlsx']} onSelect={(files) => void choose(files?.[0])}>
        <Button icon={Upload} isBusy={isBusy}>
          {t.choose}
        </Button>
      </FileTrigger>
      {file && <p className="muted">{isBusy && !preview ? t.checking : t.chosen(file.name)}</p>}
      {preview && preview.faults.length > 0 && <Faults faults={preview.faults} />}
      {file && preview && preview.faults.length === 0 && (
        <Store
          file={file}
          lists={preview.lists}
          onStored={() => {
            setFile(null)
            setPreview(null)
          }}
        />
      )}
    </section>
  )
}

function Faults({ faults }: { faults: Preview['faults'] }) {
  const t = useTexts(contentListTexts)
  const rows = faults.map((fault, at) => ({ ...fault, id: String(at) }))
  return (
    <div role="alert">
      <p>
        <strong>{t.faults(faults.length)}</strong>
      </p>
      <Table
        caption={t.faults(faults.length)}
        isCaptionHidden
        columns={[
          { id: 'place', title: t.faultPlace, isRowHeader: true, cell: ({ place }) => place || t.wholeFile },
          { id: 'sentence', title: t.fault, cell: ({ sentence }) => sentence },
        ]}
        rows={rows}
        keyOf={({ id }) => id}
        narrow="stack"
      />
    </div>
  )
}

interface StoreProps {
  file: File
  lists: readonly PreviewedList[]
  onStored: () => void
}

function Store({ file, lists, onStored }: StoreProps) {
  const t = useTexts(contentListTexts)
  const { act, isBusy } = useAct()
  const [title, setTitle] = useState('')
  const [isCurrent, setCurrent] = useState(true)
  async function store() {
    const origin = { register: 'real', title, current: isCurrent ? 'true' : 'false' } as const
    if (await act(() => call(importContentLists, origin, { file }), t.stored)) onStored()
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void store()
      }}
    >
      <ul>
        {lists.map(({ level, items, kinds, unknownIndicators }) => (
          <li key={level}>
            <strong>{t.found(t.levels[level], items)}</strong> {t.kinds(kinds.state, kinds.action, kinds.qualitative)}.{' '}
            {t.unknown(unknownIndicators)}
          </li>
        ))}
      </ul>
      <TextField label={t.name} value={title} onChange={setTitle} isRequired maxLength={200} />
      <Checkbox isSelected={isCurrent} onChange={setCurrent}>
        {t.isCurrent}
      </Checkbox>
      <div className="form-actions">
        <Button variant="primary" type="submit" isBusy={isBusy}>
          {t.store}
        </Button>
      </div>
    </form>
  )
}
