import { useEffect, useState } from 'react'

import { linesOf } from '#documents/rich-text.ts'
import type { Language } from '#shared/texts.ts'
import type { ViewChapter } from '../../web/blocks/ReportBlock.tsx'

/** A pause in writing, after which the text is read again. */
const pauseMilliseconds = 800

/** The paragraphs of a chapter's texts: as they were saved, and after every pause as they stand on the page. */
export function useChapterLines(chapter: ViewChapter, language: Language): readonly string[] {
  const place = `${chapter.id}:${language}`
  const [typed, setTyped] = useState<{ place: string; lines: readonly string[] }>()
  useEffect(() => {
    const section = document.getElementById(chapter.key)
    if (!section) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver((changes) => {
      const isText = ({ target }: MutationRecord) =>
        (target instanceof Element ? target : target.parentElement)?.closest('.report-text')
      if (!changes.some(isText)) return
      clearTimeout(timer)
      timer = setTimeout(() => setTyped({ place, lines: linesIn(section) }), pauseMilliseconds)
    })
    observer.observe(section, { subtree: true, childList: true, characterData: true })
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [chapter.key, place])
  if (typed?.place === place) return typed.lines
  return chapter.blocks.flatMap(({ texts }) => {
    const content = texts[language]?.content
    return content ? linesOf(content).map(({ words }) => words) : []
  })
}

const linesIn = (section: Element): string[] =>
  [...section.querySelectorAll('.report-text p')].map((line) => line.textContent ?? '')
