import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Organisation } from '#shared/organisation.ts'

/** Throws one line that says how to make it when there is none of the name. */
export async function requireOrganisation(tx: ReadTx, slug: string): Promise<Organisation> {
  const organisation = await findOrganisationBySlug(tx, slug)
  if (!organisation)
    throw new Error(`There is no organisation ${slug}. Found it first: kaarna organisation add --region kunta:…`)
  return organisation
}
