import { useState } from 'react'

import type { RichText } from '#documents/rich-text.ts'
import type { TextVersion } from '#documents/text-version.ts'
import { formatMoment } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useTogetherWords } from '#web/together/together-context.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { writingTexts } from './writing.texts.ts'
import { TextPreview } from './TextPreview.tsx'

interface Props {
  theirs: TextVersion
  mine: RichText
  onChoose: (choice: 'mine' | 'theirs' | 'both') => void
}

/** Two people wrote the same text: both side by side, and the choice. Nothing is saved before it is made. */
export function ConflictDialog({ theirs, mine, onChoose }: Props) {
  const t = useTexts(writingTexts)
  const words = useTogetherWords()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(true)
  const name = theirs.updatedBy ?? t.somebody
  return (
    <>
      <p className="report-saving-note failed" role="alert">
        {t.conflict}{' '}
        <Button size="small" onPress={() => setOpen(true)}>
          {t.solve}
        </Button>
      </p>
      <Dialog title={t.conflictTitle} isOpen={isOpen} onClose={() => setOpen(false)} size="wide">
        <div className="dialog-body">
          <p>{words.conflict(name, formatMoment(new Date(theirs.updatedAt), language))}</p>
          <div className="report-conflict">
            <Version title={t.mine} text={mine} />
            <Version title={t.theirs(name)} text={theirs.content} />
          </div>
        </div>
        <DialogActions>
          <Button onPress={() => onChoose('both')}>{t.keepBoth}</Button>
          <Button onPress={() => onChoose('theirs')}>{t.keepTheirs}</Button>
          <Button variant="primary" onPress={() => onChoose('mine')}>
            {t.keepMine}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}

const Version = ({ title, text }: { title: string; text: RichText }) => (
  <section className="report-version">
    <h3>{title}</h3>
    <TextPreview text={text} />
  </section>
)
