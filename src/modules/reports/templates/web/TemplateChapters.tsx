import { ArrowDown, ArrowUp, Pencil, Plus, X } from 'lucide-react'
import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Tag } from '#web/ui/Chip.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { chapterNumbers } from '../../report.ts'
import type { ReportKind } from '../../report-head.ts'
import { isOwnChapter, knownChapters, leftOutChapters, missingChapters, nextOwnKey } from '../adapted-template.ts'
import type { TemplateChapter } from '../template.ts'
import { ChapterDialog } from './ChapterDialog.tsx'
import { templateTexts } from './report-templates.texts.ts'

interface Props {
  kind: ReportKind
  chapters: TemplateChapter[]
  mayAdapt: boolean
  error: string | undefined
  onChange: (chapters: TemplateChapter[]) => void
}

/** The chapters of a template in their order: moved by buttons, edited in a window, left out and taken back. */
export function TemplateChapters({ kind, chapters, mayAdapt, error, onChange }: Props) {
  const t = useTexts(templateTexts)
  const language = useLanguage()
  const announce = useAnnounce()
  const [edited, setEdited] = useState<TemplateChapter | null>(null)
  const numbers = chapterNumbers(chapters)
  const nameOf = ({ title }: TemplateChapter) => textIn(title, language)

  const move = (chapter: TemplateChapter, to: number) => {
    const others = chapters.filter((one) => one !== chapter)
    onChange([...others.slice(0, to), chapter, ...others.slice(to)])
    announce(t.movedTo(nameOf(chapter), to + 1, chapters.length))
  }
  const leaveOut = (chapter: TemplateChapter) => {
    onChange(chapters.filter((one) => one !== chapter))
    announce(t.leftOutNow(nameOf(chapter)))
  }
  const keep = (chapter: TemplateChapter) => {
    const isKnown = chapters.some(({ key }) => key === chapter.key)
    onChange(isKnown ? chapters.map((one) => (one.key === chapter.key ? chapter : one)) : [...chapters, chapter])
    setEdited(null)
  }
  return (
    <section className="template-chapters" aria-label={t.chapters}>
      <ol>
        {chapters.map((chapter, at) => (
          <li key={chapter.key} className={`level-${chapter.level}`}>
            <span className="template-number">{numbers[at]}</span>
            <ChapterWords chapter={chapter} />
            {mayAdapt && (
              <span className="template-deeds">
                <IconButton
                  icon={ArrowUp}
                  label={t.up(nameOf(chapter))}
                  isDisabled={at === 0}
                  onPress={() => move(chapter, at - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={t.down(nameOf(chapter))}
                  isDisabled={at === chapters.length - 1}
                  onPress={() => move(chapter, at + 1)}
                />
                <IconButton icon={Pencil} label={t.edit(nameOf(chapter))} onPress={() => setEdited(chapter)} />
                <IconButton
                  icon={X}
                  label={t.leaveOut(nameOf(chapter))}
                  isDisabled={isKept(kind, chapter)}
                  onPress={() => leaveOut(chapter)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {error && <p className="field-error">{error}</p>}
      {mayAdapt && (
        <>
          <LeftOut kind={kind} chapters={chapters} onTakeBack={keep} />
          <div className="template-add">
            <Button icon={Plus} onPress={() => setEdited(ownChapter(chapters))}>
              {t.addOwn}
            </Button>
            <AddKnown kind={kind} chapters={chapters} onAdd={keep} />
          </div>
          <p className="field-description">{t.whyRequired}</p>
        </>
      )}
      {edited && (
        <ChapterDialog
          key={edited.key}
          chapter={edited}
          isKept={isKept(kind, edited)}
          onDone={keep}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  )
}

/** Whether Kaarna's template of the kind requires the chapter: then it stays, and stays required. */
const isKept = (kind: ReportKind, { key }: TemplateChapter): boolean =>
  missingChapters(kind, { chapters: [], stages: [] }).some((one) => one.key === key)

const ownChapter = (chapters: readonly TemplateChapter[]): TemplateChapter => ({
  key: nextOwnKey(chapters),
  level: 1,
  title: {},
  guidance: {},
  required: false,
  fill: ['text'],
  groups: null,
})

function ChapterWords({ chapter }: { chapter: TemplateChapter }) {
  const t = useTexts(templateTexts)
  const language = useLanguage()
  const { title, guidance, required, groups } = chapter
  return (
    <span className="template-chapter-words">
      <strong>{textIn(title, language)}</strong>
      {required && <Tag>{t.required}</Tag>}
      {isOwnChapter(chapter) && <Tag>{t.ownChapter}</Tag>}
      {groups && <Tag>{t.onlyFor(groups.map((group) => t.groups[group]).join(', '))}</Tag>}
      <small>{textIn(guidance, language)}</small>
    </span>
  )
}

interface LeftOutProps {
  kind: ReportKind
  chapters: TemplateChapter[]
  onTakeBack: (chapter: TemplateChapter) => void
}

function LeftOut({ kind, chapters, onTakeBack }: LeftOutProps) {
  const t = useTexts(templateTexts)
  const language = useLanguage()
  const leftOut = leftOutChapters(kind, { chapters, stages: [] })
  if (leftOut.length === 0) return null
  return (
    <section className="template-left-out" aria-labelledby="template-left-out">
      <h3 id="template-left-out">{t.leftOut}</h3>
      <p className="field-description">{t.leftOutNote}</p>
      <ul>
        {leftOut.map((chapter) => (
          <li key={chapter.key}>
            <span>{textIn(chapter.title, language)}</span>
            <IconButton
              icon={Plus}
              label={t.takeBack(textIn(chapter.title, language))}
              onPress={() => onTakeBack(chapter)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function AddKnown({ kind, chapters, onAdd }: Omit<LeftOutProps, 'onTakeBack'> & { onAdd: LeftOutProps['onTakeBack'] }) {
  const t = useTexts(templateTexts)
  const language = useLanguage()
  const taken = new Set([...chapters, ...leftOutChapters(kind, { chapters, stages: [] })].map(({ key }) => key))
  const others = knownChapters().filter(({ key }) => !taken.has(key))
  if (others.length === 0) return null
  return (
    <Menu
      label={t.addKnown}
      placement="bottom start"
      trigger={
        <Button variant="quiet" icon={Plus}>
          {t.addKnown}
        </Button>
      }
      entries={others.map((chapter) => ({
        id: chapter.key,
        label: textIn(chapter.title, language),
        onAction: () => onAdd({ ...chapter, required: false, groups: null }),
      }))}
    />
  )
}
