import { FileSpreadsheet, FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { uploadTexts } from './upload.texts.ts'

interface Props {
  file: File | undefined
  /** The endings that the chooser offers. */
  accept: string
  /** The same in words, with the largest size. */
  formats: string
  onChoose: (file: File) => void
}

/** A file is chosen from a list, or dropped here. */
export function FileDrop({ file, accept, formats, onChoose }: Props) {
  const t = useTexts(uploadTexts)
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped) onChoose(dropped)
  }
  return (
    <div
      className={`file-drop${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon as={file ? FileSpreadsheet : FileUp} />
      <p className="file-name" aria-live="polite">
        {file?.name}
      </p>
      <p>
        <label className="button secondary file-label">
          {t.choose}
          <input
            ref={input}
            className="visually-hidden"
            type="file"
            name="file"
            accept={accept}
            onChange={({ target }) => target.files?.[0] && onChoose(target.files[0])}
          />
        </label>{' '}
        {t.drop}
      </p>
      <p className="small muted">{formats}</p>
    </div>
  )
}
