import type { Cube } from '#modules/indicators/cube.ts'
import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { findBlock } from '../arrangement.queries.ts'
import { figuresAsked } from '../blocks/index.ts'
import { findReportHead } from '../report-heads.queries.ts'
import { readGroups } from '../resolve/group-facts.ts'
import { requireChangeable } from '../workflow/lock.service.ts'
import { basisOf, type DraftBasis } from './draft.ts'
import { changeDraft, type DraftDeed } from './drafts.contract.ts'
import { findEarlierWords, keepWords, type LockedDraft, lockDraft, type NewDraft, saveDraft } from './drafts.queries.ts'
import { areaOf } from '../report-area.ts'

/** What has been decided meanwhile travels with the refusal, so that neither person's words disappear. */
function conflictWith(stored: LockedDraft | undefined): AppError {
  const { words = null, version = 0, editedBy = null } = stored ?? {}
  return new AppError('conflict', `The words are at version ${version}`, {
    extra: { words, currentVersion: version, editedBy },
  })
}

interface Place {
  organisation: Pick<Organisation, 'id' | 'regionKey'>
  report: string
  block: string
}

/** The figures of a block as they are now. Throws `notFound` when it is no block of figures of the organisation's report. */
async function requireBasis(tx: ReadTx, cube: Cube, { organisation, report, block }: Place): Promise<DraftBasis> {
  const head = await findReportHead(tx, organisation.id, report)
  const found = head && (await findBlock(tx, report, block))
  const asked = found ? figuresAsked(found.settings) : {}
  const { indicators = [], grouped } = asked
  const region = head ? areaOf(head, organisation) : null
  if (!head || indicators.length === 0 || region === null)
    throw new AppError('notFound', 'No such block of figures in the report')
  const reader = await readOrganisationReader(tx, organisation.id)
  const of = { reader, region, upToYear: head.year }
  const groups = await readGroups(tx, cube, { ...of, asked: [asked] })
  return basisOf(
    await cube.profile(tx, { ...of, indicators }),
    (grouped?.indicators ?? []).flatMap((key) => groups.of(grouped!.by, key)),
  )
}

/** What a deed makes of what stands. */
function decide(deed: DraftDeed, stored: LockedDraft | undefined, basis: DraftBasis): NewDraft {
  const { words = null, isHidden = false } = stored ?? {}
  switch (deed.kind) {
    case 'edit':
      return { words: deed.words, isHidden: false, basis }
    case 'refresh':
      return { words: null, isHidden: false, basis }
    case 'keep':
      return { words, isHidden, basis }
    case 'hide':
    case 'show':
      return { words, isHidden: deed.kind === 'hide', basis: stored?.basis ?? basis }
    case 'restore':
      return { words, isHidden: false, basis }
  }
}

export const draftRoutes = (cube: Cube) => [
  route(changeDraft, async ({ tx, organisation, user, now, audit }, { report, block, language, version, deed }) => {
    await requireChangeable(tx, organisation.id, report)
    const basis = await requireBasis(tx, cube, { organisation, report, block })
    const key = { blockId: block, language }
    const stored = await lockDraft(tx, key)
    if ((stored?.version ?? 0) !== version) throw conflictWith(stored)
    const earlier = deed.kind === 'restore' ? await findEarlierWords(tx, key) : undefined
    if (deed.kind === 'restore' && !earlier) throw new AppError('notFound', 'There are no earlier words')
    const next = { ...decide(deed, stored, basis), ...earlier }
    if (stored && next.words !== stored.words) await keepWords(tx, key, stored)
    const saved = await saveDraft(tx, key, next, { author: { accountId: user.id, now }, version })
    if (saved === undefined) throw conflictWith(await lockDraft(tx, key))
    audit(block, { report, language, deed: deed.kind })
    return { version: saved }
  }),
]
