import { textIn } from '#shared/local-text.ts'
import type { BlockResolver } from './block-resolver.ts'
import { organisationName } from './organisation-name.ts'
import { actionBlocks, goalBlocks } from './plan-blocks.ts'
import { planOfBlock, toldPlans } from './plan-facts.ts'

export const goalsResolver: BlockResolver<'goals'> = {
  needs: [toldPlans, organisationName],
  resolve: (settings, { chapter, language, found }) =>
    goalBlocks({
      outline: planOfBlock(found(toldPlans), settings),
      whose: textIn(found(organisationName), language),
      language,
      chapterLevel: chapter.level,
    }),
}

export const actionsResolver: BlockResolver<'actions'> = {
  needs: [toldPlans],
  resolve: (settings, { chapter, language, found }) =>
    actionBlocks({ outline: planOfBlock(found(toldPlans), settings), language, chapterLevel: chapter.level }),
}
