import { Copy } from 'lucide-react'

import { integrationTexts } from '#modules/organisations/integrations.texts.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { feedTexts } from '../feeds.texts.ts'

/** The address of a calendar, shown now and never again, and how it gets into calendar programs. */
export function AddressShown({ address, onClose }: { address: string; onClose: () => void }) {
  const t = useTexts(feedTexts)
  const words = useTexts(integrationTexts)
  const announce = useAnnounce()
  const copy = () => navigator.clipboard.writeText(address).then(() => announce(words.copied))
  return (
    <div className="form">
      <p className="notice">{t.secret}</p>
      <TextField label={t.address} value={address} isReadOnly />
      <ul className="calendar-ways">
        <li>{t.ways.outlook}</li>
        <li>{t.ways.google}</li>
        <li>
          {t.ways.apple} <a href={address.replace(/^https?:/, 'webcal:')}>{t.open}</a>
        </li>
      </ul>
      <DialogActions>
        <Button onPress={onClose}>{words.done}</Button>
        <Button variant="primary" icon={Copy} onPress={() => void copy()}>
          {words.copy}
        </Button>
      </DialogActions>
    </div>
  )
}
