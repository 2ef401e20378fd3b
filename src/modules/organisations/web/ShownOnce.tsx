import { Copy } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { integrationTexts } from '../integrations.texts.ts'

/** A secret that is shown now and never again. */
export function ShownOnce({ label, secret, onClose }: { label: string; secret: string; onClose: () => void }) {
  const t = useTexts(integrationTexts)
  const announce = useAnnounce()
  const copy = () => navigator.clipboard.writeText(secret).then(() => announce(t.copied))
  return (
    <div className="form">
      <p className="notice">{t.onlyOnce}</p>
      <div className="shown-once">
        <TextField label={label} value={secret} isReadOnly />
      </div>
      <DialogActions>
        <Button onPress={onClose}>{t.done}</Button>
        <Button variant="primary" icon={Copy} onPress={() => void copy()}>
          {t.copy}
        </Button>
      </DialogActions>
    </div>
  )
}
