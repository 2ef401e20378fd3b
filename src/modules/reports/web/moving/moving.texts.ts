import { translations } from '#shared/texts.ts'

/** Moving blocks within a chapter and to another. */
export const movingTexts = translations({
  fi: {
    order: 'Järjestys',
    lead: 'Vedä lohko kahvasta toiseen kohtaan tai lukuun. Näppäimistöllä: Enter kahvassa, Sarkain vie kohdasta toiseen, Enter pudottaa.',
    blocksOf: (chapter: string) => `Lohkot: ${chapter}`,
    drag: (block: string) => `Siirrä: ${block}`,
    dragHere: 'Vedä lohko toiseen kohtaan',
    empty: 'Ei lohkoja',
    moved: (block: string, chapter: string) => `Siirrettiin ${block} lukuun ”${chapter}”`,
    elsewhere: 'Siirrä muualle',
  },
  sv: {
    order: 'Ordning',
    lead: 'Dra ett block i handtaget till ett annat ställe eller kapitel. Med tangentbordet: Enter på handtaget, Tabb går från ställe till ställe, Enter släpper.',
    blocksOf: (chapter: string) => `Block: ${chapter}`,
    drag: (block: string) => `Flytta: ${block}`,
    dragHere: 'Dra blocket till ett annat ställe',
    empty: 'Inga block',
    moved: (block: string, chapter: string) => `${block} flyttades till kapitlet ”${chapter}”`,
    elsewhere: 'Flytta någon annanstans',
  },
  en: {
    order: 'Order',
    lead: 'Drag a block by its handle to another place or chapter. By keyboard: Enter on the handle, Tab goes from place to place, Enter drops.',
    blocksOf: (chapter: string) => `Blocks: ${chapter}`,
    drag: (block: string) => `Move: ${block}`,
    dragHere: 'Drag the block to another place',
    empty: 'No blocks',
    moved: (block: string, chapter: string) => `Moved ${block} to the chapter “${chapter}”`,
    elsewhere: 'Move elsewhere',
  },
})
