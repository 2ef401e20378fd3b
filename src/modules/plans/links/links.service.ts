import type { ReadTx, Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership } from '#shared/roles.ts'
import { findCounty, findOrganisationsWithin } from '../across/across.queries.ts'
import { insertPlanChange } from '../plan-changes.queries.ts'
import type { Author } from '../plan-objects.queries.ts'
import { requirePart } from '../plan-objects.service.ts'
import { readsDrafts } from '../plans.access.ts'
import { numbersOf, titleOf } from '../versions/frozen-plan.ts'
import { findPresentParts } from '../versions/versions.queries.ts'
import type { CarriedOut, LinkedKind, PlanLink, UpperDocument, UpperPart } from './links.contract.ts'
import {
  deleteLink,
  findLinked,
  findLinks,
  findLinksOf,
  findStandings,
  findUpper,
  insertLink,
  type LinkEnd,
  type StandingProgramme,
  type StoredLink,
} from './links.queries.ts'
import { mayCarryOut } from './plan-level.ts'

interface ReadingCall {
  tx: ReadTx
  organisation: Pick<Organisation, 'id'>
  membership: Pick<Membership, 'role'>
}

/** What the parts of a programme carry out, and what carries them out; throws `notFound` for a draft that is not for the reader. */
export async function readLinks(
  { tx, organisation, membership }: ReadingCall,
  programmeId: string,
): Promise<{ links: PlanLink[]; carriedOut: CarriedOut[] }> {
  const drafts = readsDrafts(membership.role)
  const programme = await requireStanding(tx, organisation.id, programmeId)
  if (programme.status === 'draft' && !drafts) throw noProgramme()
  const isOpen = (end: LinkEnd<unknown>) =>
    end.status === 'approved' || (drafts && end.organisationId === organisation.id)
  const upward = await findLinks(tx, organisation.id, { end: 'lower', programmeId })
  const downward = await findLinks(tx, organisation.id, { end: 'upper', programmeId })
  return {
    links: upward.filter(({ lower, upper }) => lower.isThere && (isOpen(upper) || !isSame(lower, upper))).map(toLink),
    carriedOut: toCarriedOut(
      downward.filter((link) => isInForce(link) && isOpen(link.lower)),
      organisation.id,
    ),
  }
}

const isSame = (lower: LinkEnd<unknown>, upper: LinkEnd<unknown>) => lower.organisationId === upper.organisationId

/** Kinds of programmes may have changed since the link was made: one that does not go up is told as not in force. */
const isInForce = ({ lower, upper }: StoredLink): boolean => lower.isThere && upper.isThere && mayCarryOut(lower, upper)

/** Of a plan of others that is not approved any more nothing is told but what was approved when it was linked. */
function toLink(link: StoredLink): PlanLink {
  const { id, upperTitle, lower, upper } = link
  const inForce = isInForce(link)
  return {
    id,
    part: { kind: lower.kindOfPart, id: lower.id },
    upper: {
      kind: upper.kindOfPart,
      id: upper.id,
      title: inForce ? upper.title : upperTitle,
      programmeId: upper.programmeId,
      programmeName: inForce || isSame(lower, upper) ? upper.programmeName : null,
    },
    organisation: { slug: upper.slug, name: upper.organisationName },
    isOwn: isSame(lower, upper),
    isInForce: inForce,
  }
}

/** By what is carried out, and within it by whose it is: the own organisation first. */
function toCarriedOut(links: readonly StoredLink[], organisationId: string): CarriedOut[] {
  const isOwn = ({ lower }: StoredLink) => lower.organisationId === organisationId
  return [...Map.groupBy(links, ({ upper }) => `${upper.kindOfPart} ${upper.id}`).values()].map((within) => ({
    part: { kind: within[0]!.upper.kindOfPart, id: within[0]!.upper.id },
    by: [...Map.groupBy(within, ({ lower }) => lower.organisationId).values()]
      .toSorted((a, b) => Number(isOwn(b[0]!)) - Number(isOwn(a[0]!)))
      .map((ofOne) => ({
        organisation: { slug: ofOne[0]!.lower.slug, name: ofOne[0]!.lower.organisationName },
        isOwn: isOwn(ofOne[0]!),
        parts: ofOne.map(({ lower: { kindOfPart: kind, id, title, programmeId } }) => ({
          kind,
          id,
          title,
          programmeId,
        })),
      })),
  }))
}

/** What the parts of a programme may carry out: the own documents above it first, then those of the county. */
export async function readUpperDocuments(
  tx: ReadTx,
  organisationId: string,
  programmeId: string,
): Promise<UpperDocument[]> {
  const lower = await requireStanding(tx, organisationId, programmeId)
  const uppers = (await findStandings(tx, [organisationId, ...(await findCountyOrganisations(tx, organisationId))]))
    .filter((upper) => mayCarryOut(lower, upper))
    .toSorted((a, b) => Number(b.organisationId === organisationId) - Number(a.organisationId === organisationId))
  const documents: UpperDocument[] = []
  for (const upper of uppers) documents.push(await toDocument(tx, upper, upper.organisationId === organisationId))
  return documents
}

async function toDocument(tx: ReadTx, upper: StandingProgramme, isOwn: boolean): Promise<UpperDocument> {
  const parts = await findPresentParts(tx, upper.organisationId, upper.id)
  const numbers = numbersOf(parts)
  return {
    organisation: { slug: upper.slug, name: upper.organisationName },
    isOwn,
    programme: { id: upper.id, name: upper.name },
    parts: parts.flatMap((part) =>
      part.kind === 'action'
        ? []
        : [{ kind: part.kind, id: part.id, title: titleOf(part), number: numbers.get(part.id) ?? '' }],
    ),
  }
}

async function findCountyOrganisations(tx: ReadTx, organisationId: string): Promise<string[]> {
  const county = await findCounty(tx, organisationId)
  const within = county ? await findOrganisationsWithin(tx, county.key) : []
  return within.filter(({ id, kind }) => kind === 'county' && id !== organisationId).map(({ id }) => id)
}

async function requireStanding(tx: ReadTx, organisationId: string, programmeId: string): Promise<StandingProgramme> {
  const programme = (await findStandings(tx, [organisationId])).find(({ id }) => id === programmeId)
  if (!programme) throw noProgramme()
  return programme
}

/**
 * Links a part to one above it; a link that is there already stays as it is. Throws `notFound` for a part that is not
 * there, and `invalidInput` for what nobody may link to from it: something unknown or not approved, or not above it.
 */
export async function addLink(
  tx: Tx,
  author: Author,
  { lower, upper }: { lower: { kind: LinkedKind; id: string }; upper: UpperPart },
): Promise<string> {
  const { organisationId } = author
  // Held, so that it is not deleted meanwhile and its history has an order.
  const { version } = await requirePart(tx, organisationId, lower)
  const from = await findUpper(tx, lower)
  if (!from) throw new AppError('notFound', `No such ${lower.kind}`)
  const to = await findUpper(tx, upper)
  const open = [organisationId, ...(await findCountyOrganisations(tx, organisationId))]
  if (!to || !open.includes(to.programme.organisationId) || !isApprovedOrOwn(to.programme, organisationId))
    throw invalidInput('upper', 'upperUnknown')
  if (!mayCarryOut(from.programme, to.programme)) throw invalidInput('upper', 'upperLevel')
  const before = await findLinksOf(tx, organisationId, lower)
  const id = await insertLink(tx, organisationId, {
    lower,
    upper: { ...upper, organisationId: to.programme.organisationId, title: to.title },
    linkedAt: author.now,
  })
  if (id === undefined) return before.find(({ upperId }) => upperId === upper.id)!.id
  await tell(tx, author, { lower, version, before })
  return id
}

const isApprovedOrOwn = (programme: StandingProgramme, organisationId: string): boolean =>
  programme.organisationId === organisationId || programme.status === 'approved'

/** Lets the copies of a programme and its goals, by the ids of what they are of, carry out what those do, as far as it is in force. */
export async function copyLinks(
  tx: Tx,
  author: Author,
  { programmeId, copies }: { programmeId: string; copies: ReadonlyMap<string, string> },
): Promise<void> {
  const { organisationId, now: linkedAt } = author
  const links = (await findLinks(tx, organisationId, { end: 'lower', programmeId })).filter(isInForce)
  for (const [before, ofOne] of Map.groupBy(links, ({ lower }) => lower.id)) {
    const id = copies.get(before)
    if (id === undefined) continue
    const lower = { kind: ofOne[0]!.lower.kindOfPart, id }
    for (const { upper } of ofOne) {
      const { kindOfPart: kind, id: upperId, organisationId: whose, title } = upper
      await insertLink(tx, organisationId, {
        lower,
        upper: { kind, id: upperId, organisationId: whose, title },
        linkedAt,
      })
    }
    await tell(tx, author, { lower, version: 1, before: [] })
  }
}

/** Takes a link away; gives the part that it was of. Throws `notFound` when the organisation has no such link. */
export async function removeLink(tx: Tx, author: Author, id: string): Promise<{ kind: LinkedKind; id: string }> {
  const { organisationId } = author
  const lower = await findLinked(tx, organisationId, id)
  if (!lower) throw new AppError('notFound', 'No such link')
  const { version } = await requirePart(tx, organisationId, lower)
  const before = await findLinksOf(tx, organisationId, lower)
  await deleteLink(tx, organisationId, id)
  await tell(tx, author, { lower, version, before })
  return lower
}

interface Told {
  lower: { kind: LinkedKind; id: string }
  version: number
  before: Awaited<ReturnType<typeof findLinksOf>>
}

/** Writes into the part's history what it carried out and carries out now. */
async function tell(tx: Tx, author: Author, { lower, version, before }: Told): Promise<void> {
  const after = await findLinksOf(tx, author.organisationId, lower)
  const titles = (links: Told['before']) => ({ carriesOut: links.map(({ title }) => title) })
  await insertPlanChange(tx, author, {
    ...lower,
    change: 'linked',
    version,
    before: titles(before),
    after: titles(after),
  })
}

const noProgramme = () => new AppError('notFound', 'No such programme')
