import { ImageUp } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'

import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { SettingsOf } from '../../report.ts'
import { addImage } from '../../reports.contract.ts'
import { readImageData } from './image-data.ts'
import type { BlockDialogProps } from './BlockDialog.tsx'
import { blockTexts } from './blocks.texts.ts'

type Fault = 'imageMissing' | 'alternativeMissing' | 'imageUnreadable'

/** Chooses a picture and asks what it shows, in the document's language. */
export function ImageDialog({
  place: { organisation, report, language },
  begin,
  onDone,
  onClose,
}: BlockDialogProps<SettingsOf<'image'>>) {
  const t = useTexts(blockTexts)
  const [file, setFile] = useState<File>()
  const [alternative, setAlternative] = useState(begin?.alternative[language] ?? '')
  const [caption, setCaption] = useState(begin?.caption?.[language] ?? '')
  const [fault, setFault] = useState<Fault>()
  const [isBusy, setBusy] = useState(false)

  async function submit() {
    if (!file && !begin) return setFault('imageMissing')
    if (!alternative.trim()) return setFault('alternativeMissing')
    setBusy(true)
    try {
      const image = file ? await keepImage(file) : begin!.image
      const captions = { ...begin?.caption, [language]: caption.trim() || undefined }
      onDone({
        kind: 'image',
        image,
        alternative: { ...begin?.alternative, [language]: alternative.trim() },
        caption: Object.values(captions).some(Boolean) ? captions : null,
      })
    } catch {
      setFault('imageUnreadable')
      setBusy(false)
    }
  }

  const keepImage = async (chosen: File) =>
    (await call(addImage, { organisation, report: report.id, data: await readImageData(chosen) })).id

  return (
    <Dialog title={begin ? t.changeImage : t.addImage} isOpen onClose={onClose}>
      <div className="form">
        <div>
          <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg']} onSelect={(files) => setFile(files?.[0])}>
            <Button icon={ImageUp}>{begin ? t.chooseOtherImage : t.chooseImage}</Button>
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
          <Button variant="primary" isBusy={isBusy} onPress={() => void submit()}>
            {begin ? t.save : t.add}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}
