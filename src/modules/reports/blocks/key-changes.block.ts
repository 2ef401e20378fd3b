import { z } from 'zod'

import { defineBlock, indicatorList } from './block-definition.ts'

/** Those of the indicators about which a verdict stands, the better and the worse apart. */
export const keyChangesBlock = defineBlock({
  settings: z.object({ kind: z.literal('keyChanges'), indicators: indicatorList }),
  name: { fi: 'Keskeiset muutokset', sv: 'De viktigaste förändringarna', en: 'Key changes' },
  figures: ({ indicators }) => ({ indicators }),
})
