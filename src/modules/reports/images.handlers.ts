import { fileAnswer, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { requireImage } from './image-input.ts'
import { insertImage, readImages } from './images.queries.ts'
import { mayRead } from './reports.access.ts'
import { addImage, getImage } from './reports.contract.ts'
import { requireChangeable } from './workflow/lock.service.ts'
import { findReportHead } from './report-heads.queries.ts'

export const imageRoutes = [
  route(addImage, async ({ tx, organisation, user, now, audit }, { report, data }) => {
    await requireChangeable(tx, organisation.id, report)
    const image = requireImage(data, 'data')
    const { id } = await insertImage(tx, report, image, { accountId: user.id, now })
    audit(id, { report, bytes: image.bytes.length })
    return { id, width: image.width, height: image.height }
  }),

  route(getImage, async ({ tx, organisation, membership }, { report, image: id }) => {
    const head = await findReportHead(tx, organisation.id, report)
    const image = head && mayRead(membership.role, head) && (await readImages(tx, report, [id])).get(id)
    if (!image) throw new AppError('notFound', 'No such picture in the report')
    return fileAnswer({ body: image.bytes, contentType: image.mediaType, etag: id })
  }),
]
