import { ImageUp } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { BlockSettings } from '../report.ts'
import { addImage } from '../reports.contract.ts'
import { readImageData } from './image-data.ts'
import type { BlockPlace } from './ReportBlock.tsx'
import { pageTexts } from './report-page.texts.ts'

interface Props {
  place: BlockPlace
  onAdd: (settings: BlockSettings) => void
  onClose: () => void
}

/** Chooses a picture and says what it shows. */
export function ImageDialog({ place: { organisation, report, language }, onAdd, onClose }: Props) {
  const t = useTexts(pageTexts)
  const [file, setFile] = useState<File>()
  const [alternative, setAlternative] = useState('')
  const [caption, setCaption] = useState('')
  const [fault, setFault] = useState<'imageMissing' | 'alternativeMissing' | 'imageUnreadable'>()
  const [isBusy, setBusy] = useState(false)

  async function add() {
    if (!file) return setFault('imageMissing')
    if (!alternative.trim()) return setFault('alternativeMissing')
    setBusy(true)
    try {
      const { id } = await call(addImage, { organisation, report: report.id, data: await readImageData(file) })
      const title = caption.trim() ? { [language]: caption.trim() } : null
      onAdd({ kind: 'image', image: id, alternative: { [language]: alternative.trim() }, caption: title })
    } catch {
      setFault('imageUnreadable')
      setBusy(false)
    }
  }

  return (
    <Dialog title={t.addImage} isOpen onClose={onClose}>
      <div className="form">
        <div>
          <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg']} onSelect={(files) => setFile(files?.[0])}>
            <Button icon={ImageUp}>{t.chooseImage}</Button>
          </FileTrigger>
          <p className="field-description">{file ? file.name : t.imageAdvice}</p>
          {(fault === 'imageMissing' || fault === 'imageUnreadable') && (
            <p className="field-error" role="alert">
              {t[fault]}
            </p>
          )}
        </div>
        <TextField
          label={t.alternative}
          description={t.alternativeAdvice}
          value={alternative}
          onChange={setAlternative}
          maxLength={500}
          error={fault === 'alternativeMissing' ? t.alternativeMissing : undefined}
        />
        <TextField label={t.imageCaption} isOptional value={caption} onChange={setCaption} maxLength={300} />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" isBusy={isBusy} onPress={() => void add()}>
            {t.add}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}
