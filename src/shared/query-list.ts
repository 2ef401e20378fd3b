import { z } from 'zod'

/** A list in a query string: repeated (`region=a&region=b`), with commas (`region=a,b`), or both. */
export const queryList = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) =>
      value === undefined
        ? undefined
        : [value]
            .flat()
            .flatMap((part) => String(part).split(','))
            .filter(Boolean),
    z.array(item),
  )
