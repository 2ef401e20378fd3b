import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { fillings } from '../../chapters/fillings.ts'
import type { TemplateChapter } from '../template.ts'
import { templateTexts } from './report-templates.texts.ts'

interface Props {
  chapter: TemplateChapter
  /** The chapter is required by Kaarna's template, so that it cannot be made less. */
  isKept: boolean
  onDone: (chapter: TemplateChapter) => void
  onClose: () => void
}

const isWritten = (text: TemplateChapter['title']) => Object.values(text).some((words) => words?.trim())

/** What a chapter of a template is called, what is written in it, and what it is filled with. */
export function ChapterDialog({ chapter, isKept, onDone, onClose }: Props) {
  const t = useTexts(templateTexts)
  const language = useLanguage()
  const [draft, setDraft] = useState(chapter)
  const [isChecked, setChecked] = useState(false)
  const set = (change: Partial<TemplateChapter>) => setDraft((before) => ({ ...before, ...change }))

  function finish() {
    setChecked(true)
    if (isWritten(draft.title) && isWritten(draft.guidance)) onDone(draft)
  }

  return (
    <Dialog title={textIn(chapter.title, language) || t.addOwn} isOpen onClose={onClose} size="wide">
      <div className="form">
        <LocalTextField
          label={t.chapterTitle}
          name="title"
          value={draft.title}
          onChange={(title) => set({ title })}
          error={isChecked && !isWritten(draft.title) ? t.titleMissing : undefined}
        />
        <LocalTextField
          label={t.guidance}
          description={t.guidanceHelp}
          name="guidance"
          isLong
          value={draft.guidance}
          onChange={(guidance) => set({ guidance })}
          error={isChecked && !isWritten(draft.guidance) ? t.guidanceMissing : undefined}
        />
        <RadioGroup
          label={t.place}
          choices={(['1', '2'] as const).map((value) => ({ value, label: t.levels[value] }))}
          value={draft.level === 1 ? '1' : '2'}
          onChange={(level) => set({ level: level === '2' ? 2 : 1 })}
        />
        {!isKept && (
          <Checkbox isSelected={draft.required} onChange={(required) => set({ required })}>
            {t.isRequired}
          </Checkbox>
        )}
        <CheckboxGroup
          label={t.fill}
          choices={fillings.map((value) => ({ value, label: t.fillings[value] }))}
          value={draft.fill}
          onChange={(chosen) => set({ fill: fillings.filter((filling) => chosen.includes(filling)) })}
        />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" onPress={finish}>
            {t.done}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}
