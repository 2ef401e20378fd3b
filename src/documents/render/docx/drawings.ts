import type { Block, Drawing, ListItem, Run } from '../../document.ts'

/** Every drawing of some blocks, in their runs too. */
export function drawingsIn(blocks: readonly Block[]): Drawing[] {
  return blocks.flatMap((block): Drawing[] => {
    if ('beside' in block && block.beside) {
      const { beside, ...own } = block
      return drawingsIn([own, ...beside])
    }
    switch (block.kind) {
      case 'figure':
        return [block.drawing]
      case 'paragraph':
      case 'note':
        return inRuns(block.runs)
      case 'list':
        return block.items.flatMap((item: ListItem) => drawingsIn(item))
      case 'quote':
      case 'callout':
        return drawingsIn(block.paragraphs)
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(inRuns))
      case 'keyFigures':
        return block.figures.flatMap(({ detail }) => inRuns(detail))
      default:
        return []
    }
  })
}

const inRuns = (runs: readonly Run[]): Drawing[] =>
  runs.flatMap((run) => {
    if (run.kind === 'symbol') return [run.drawing]
    return 'runs' in run ? inRuns(run.runs) : []
  })
