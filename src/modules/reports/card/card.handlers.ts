import type { Renderer } from '#documents/render/renderer.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { fileAnswer, type Route, route } from '#server/http.ts'
import { downloadCard } from './card.contract.ts'
import { prepareCard } from './card.service.ts'

export const cardRoutes = (parts: { cube: Cube; renderer: Renderer }): Route[] => [
  route(downloadCard, async ({ tx, organisation, today }, { language, region, indicators }) => {
    const file = await prepareCard(tx, parts, {
      organisation,
      region: region ?? organisation.regionKey,
      indicators: indicators ?? 'core',
      language,
      today,
    })
    const { filename, contentType, etag } = file
    return fileAnswer({ body: () => file.make(), filename, contentType, etag })
  }),
]
