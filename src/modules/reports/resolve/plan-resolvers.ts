import type { BlockResolver } from './block-resolver.ts'
import { actionBlocks, goalBlocks } from './plan-blocks.ts'
import { planOfYear } from './plan-facts.ts'

export const goalsResolver: BlockResolver<'goals'> = {
  needs: [planOfYear],
  resolve: (_, { chapter, language, found }) =>
    goalBlocks({ outline: found(planOfYear), language, chapterLevel: chapter.level }),
}

export const actionsResolver: BlockResolver<'actions'> = {
  needs: [planOfYear],
  resolve: (_, { chapter, language, found }) =>
    actionBlocks({ outline: found(planOfYear), language, chapterLevel: chapter.level }),
}
