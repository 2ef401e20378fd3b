import { afterwards, fileAnswer, type Route, route } from '#server/http.ts'
import { createLimits } from '#server/limits.ts'
import type { Services } from '#server/module.ts'
import { AppError } from '#shared/errors.ts'
import type { Region } from '../region.ts'
import { readRegions } from '../regions.queries.ts'
import {
  checkBoundaryAddress,
  checkBoundaryFile,
  getRegionBoundaries,
  listBoundarySets,
  saveMunicipalityBoundaries,
} from './boundaries.contract.ts'
import { readBoundarySets } from './boundaries.queries.ts'
import { readBoundaries, storeChecked, tellCheck } from './boundaries.service.ts'
import { checkInWorker } from './check-in-worker.ts'
import type { ReadOutside } from './read-outside.ts'

/** The calls about boundaries: reading is open, and administrators bring new ones. */
export function boundaryRoutes({ db, secret }: Pick<Services, 'db' | 'secret'>, readOutside: ReadOutside): Route[] {
  const limits = createLimits(db, secret)
  return [
    route(getRegionBoundaries, async ({ tx }, asked) => {
      const found = await readBoundaries(tx, asked)
      if (!found) throw new AppError('notFound', `No boundaries of ${asked.category} in the register ${asked.register}`)
      const body = () => Promise.resolve(JSON.stringify(found.answer()))
      return fileAnswer({ body, contentType: 'application/json', etag: found.etag })
    }),

    route(listBoundarySets, async ({ tx }) => ({ items: await readBoundarySets(tx) })),

    route(checkBoundaryFile, async ({ tx, file }, { year }) => {
      const regions = realOnly(await readRegions(tx))
      return afterwards(checkBoundaryFile, () => check({ bytes: file, year, regions }))
    }),

    route(
      checkBoundaryAddress,
      async ({ tx }, { address, year }) => {
        const regions = realOnly(await readRegions(tx))
        return afterwards(checkBoundaryAddress, async () =>
          check({ bytes: new TextEncoder().encode(await readOutside(address)), year, regions }),
        )
      },
      ({ user, now }) => limits.count([{ kind: 'tableQuestion', subject: user.id }], now),
    ),

    route(saveMunicipalityBoundaries, async ({ tx, now, audit }, { year, ...checked }) => {
      const stored = await storeChecked(tx, { ...checked, year, now })
      const { regions, bytes, address } = stored
      audit(`boundaries:kunta:${year}`, { regions, bytes, address })
      return stored
    }),
  ]
}

const realOnly = (regions: readonly Region[]): Region[] => regions.filter(({ register }) => register === 'real')

async function check(task: Parameters<typeof checkInWorker>[0]) {
  return tellCheck(await checkInWorker(task), task)
}
