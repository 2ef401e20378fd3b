import { useEffect, useMemo, useState } from 'react'

import { blockElementId, type PagePlace } from '../blocks/ReportBlock.tsx'
import { countWords, wordsOfBlock } from './word-counts.ts'

/** A pause in writing, after which is counted. */
const pauseMilliseconds = 800

const nothing: ReadonlyMap<string, number> = new Map()

/** The words that people have written into each chapter, by its id; what is being typed is counted at every pause. */
export function useWordCounts({ report, language }: PagePlace): ReadonlyMap<string, number> {
  const typed = useTypedWords(`${report.id}:${language}`)
  return useMemo(
    () =>
      new Map(
        report.chapters.map(({ id, blocks }) => [
          id,
          blocks.reduce(
            (sum, block) => sum + (typed.get(blockElementId(block.id)) ?? wordsOfBlock(block, language)),
            0,
          ),
        ]),
      ),
    [report, language, typed],
  )
}

/** The words in the texts that have changed on the page, whoever typed them, by the id of the block's element. */
function useTypedWords(document: string): ReadonlyMap<string, number> {
  const [typed, setTyped] = useState({ document, words: nothing })
  useEffect(() => {
    const paper = window.document.querySelector('.report-paper')
    if (!paper) return undefined
    const touched = new Set<Element>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const count = () => {
      const counted = [...touched].flatMap((text): [string, number][] => {
        const block = text.closest('.report-block')
        return block ? [[block.id, wordsIn(text)]] : []
      })
      touched.clear()
      setTyped((before) => ({
        document,
        words: new Map([...(before.document === document ? before.words : nothing), ...counted]),
      }))
    }
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const text = (target instanceof Element ? target : target.parentElement)?.closest('.report-text')
        if (text) touched.add(text)
      }
      if (touched.size === 0) return
      clearTimeout(timer)
      timer = setTimeout(count, pauseMilliseconds)
    })
    observer.observe(paper, { subtree: true, childList: true, characterData: true })
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [document])
  return typed.document === document ? typed.words : nothing
}

/** Paragraph by paragraph: the last word of one and the first of the next are two. */
const wordsIn = (text: Element): number =>
  [...text.querySelectorAll('p, h3, h4')].reduce((sum, line) => sum + countWords(line.textContent ?? ''), 0)
