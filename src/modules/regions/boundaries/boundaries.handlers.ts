import { fileAnswer, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { getRegionBoundaries } from './boundaries.contract.ts'
import { readBoundaries } from './boundaries.service.ts'

export const boundaryRoutes = [
  route(getRegionBoundaries, async ({ tx }, asked) => {
    const found = await readBoundaries(tx, asked)
    if (!found) throw new AppError('notFound', `No boundaries of ${asked.category} in the register ${asked.register}`)
    const body = () => Promise.resolve(JSON.stringify(found.answer()))
    return fileAnswer({ body, contentType: 'application/json', etag: found.etag })
  }),
]
