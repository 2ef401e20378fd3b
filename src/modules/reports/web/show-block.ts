import { blockElementId } from './blocks/ReportBlock.tsx'

const shownMilliseconds = 2500

/** Brings a block into view and frames it for a moment; the focus goes into its text when it has one. */
export function showBlock(block: string): void {
  const element = document.getElementById(blockElementId(block))
  if (!element) return
  element.scrollIntoView({ block: 'center' })
  element.querySelector<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true })
  element.classList.add('is-shown')
  setTimeout(() => element.classList.remove('is-shown'), shownMilliseconds)
}
