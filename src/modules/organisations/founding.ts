import type { z } from 'zod'

import { categoryOf, registerOf } from '#modules/regions/region.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import type { Tx } from '#server/db.ts'
import { invalidInput } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import type { Organisation, OrganisationKind } from '#shared/organisation.ts'
import { reservedSlugs, slugOf } from './organisation.ts'
import type { newOrganisation } from './organisations.contract.ts'
import { type NewOrganisation, findOrganisationBySlug, insertOrganisation } from './organisations.queries.ts'

export type Founding = Omit<z.infer<typeof newOrganisation>, 'ownerEmail'>

const kindOfCategory: Partial<Record<string, OrganisationKind>> = { kunta: 'municipality', hyvinvointialue: 'county' }

/**
 * Founds an organisation. For a region its kind and name come from the register, which must have been fetched. Throws
 * `invalidInput` that names what is wrong: the region is unknown or neither municipality nor county, the slug is taken.
 */
export async function foundOrganisation(tx: Tx, founding: Founding): Promise<Organisation> {
  const { kind, name, regionKey } =
    founding.regionKey === undefined ? ownWords(founding) : await ofRegion(tx, founding.regionKey)
  const slug = founding.slug ?? (await freeSlug(tx, slugOf(textIn(name, 'fi'))))
  if (slug === '' || reservedSlugs.includes(slug)) throw invalidInput('slug', 'slugReserved')
  const organisation = await insertOrganisation(tx, { slug, kind, name, regionKey, demo: false })
  if (!organisation) throw invalidInput('slug', 'slugTaken')
  return organisation
}

type Named = Pick<NewOrganisation, 'kind' | 'name' | 'regionKey'>

const ownWords = ({ kind, name }: Founding): Named => ({ kind: kind!, name: name!, regionKey: null })

async function ofRegion(tx: Tx, key: string): Promise<Named> {
  const region = await findRegion(tx, key)
  if (!region || registerOf(key) === 'demo') throw invalidInput('regionKey', 'regionUnknown')
  const kind = kindOfCategory[categoryOf(key) ?? '']
  if (!kind) throw invalidInput('regionKey', 'regionKind')
  return { kind, name: region.title, regionKey: key }
}

/** `espoo`, or `espoo-2` when the first is taken. */
async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await findOrganisationBySlug(tx, slug))) return slug
  }
}
