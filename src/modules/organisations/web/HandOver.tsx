import { Copy } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { peopleTexts } from '../people.texts.ts'

/** An invitation's link where no mail carries it: shown once, to be given to the person. */
export function HandOver({ link }: { link: string }) {
  const t = useTexts(peopleTexts)
  const announce = useAnnounce()
  const copy = () => navigator.clipboard.writeText(link).then(() => announce(t.copied))
  return (
    <div className="form">
      <p>{t.linkAdvice}</p>
      <TextField label={t.linkTitle} value={link} isReadOnly />
      <DialogActions>
        <Button variant="primary" icon={Copy} onPress={() => void copy()}>
          {t.copy}
        </Button>
      </DialogActions>
    </div>
  )
}
