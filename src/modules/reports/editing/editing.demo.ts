import { insertComment } from '#modules/organisations/comments/comments.queries.ts'
import { demoId } from '#modules/organisations/demo-id.ts'
import { demoPerson, type DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { demoDraft } from '../demo/demo-texts.ts'
import type { Report } from '../report.ts'
import { putAssignment, replaceAssignees } from './assignments.queries.ts'
import { insertRemark } from './remarks.queries.ts'
import { toVersionContent } from './report-version.ts'
import { insertVersion } from './versions.queries.ts'

/** Who writes which chapter of the year that is being told of; `isReady`: somebody has said so. */
const assignments: readonly { chapter: string; by: DemoPersonKey; dueOn: Day; note: string; isReady: boolean }[] = [
  {
    chapter: 'summary',
    by: 'coordinator',
    dueOn: '2026-12-04',
    note: 'Yksi sivu. Kerro myös, mikä ei onnistunut.',
    isReady: false,
  },
  {
    chapter: 'state-young',
    by: 'editor',
    dueOn: '2026-11-10',
    note: 'Sovi sanamuodoista nuorisovaltuuston kanssa.',
    isReady: false,
  },
  { chapter: 'changes', by: 'coordinator', dueOn: '2026-11-13', note: '', isReady: true },
]

/** What those who read the draft have said of its summary. */
const remarks: readonly {
  by: DemoPersonKey
  at: Date
  before: string
  quote: string
  replacement: string | null
  text: string
}[] = [
  {
    by: 'approver',
    at: new Date('2026-11-17T09:12:00Z'),
    before: 'Samaan aikaan ahdistuneisuus on yleistynyt ja ',
    quote: 'perheiden toimeentulo on tiukentunut.\nVuoden aikana ryhmäytettiin jokainen seitsemäs luokka',
    replacement: 'yhä useamman perheen rahat eivät riitä.\nVuoden aikana ryhmäytettiin joka seitsemäs luokka',
    text: 'Toimeentulo on sanana vieras. Sanotaanko suoraan? Toisen kappaleen alkukin lyhenee.',
  },
  {
    by: 'groupMember',
    at: new Date('2026-11-18T13:40:00Z'),
    before: 'avattiin ',
    quote: 'kuraattorin vastaanotto ilman ajanvarausta',
    replacement: null,
    text: 'Koskeeko tämä kaikkia yläkouluja?',
  },
]

const keptAt = new Date('2026-03-02T08:15:00Z')
const remarkKind = 0x123

/** What is around the texts of the demo city's report: who writes what, what is said of it, and an earlier version. */
export async function seedDemoEditing(
  tx: Tx,
  { organisationId, report }: { organisationId: string; report: Report },
): Promise<void> {
  const leader = demoPerson('coordinator')
  for (const { chapter, by, dueOn, note, isReady } of assignments) {
    const id = report.chapters.find(({ key }) => key === chapter)?.id
    if (!id) continue
    const ready = isReady ? { at: '2026-11-12T10:05:00Z', byName: demoPerson(by).name } : null
    await putAssignment(tx, id, { dueOn, note, ready, byName: leader.name })
    await replaceAssignees(tx, id, [demoPerson(by).id])
  }
  await seedRemarks(tx, organisationId, report)
  await insertVersion(tx, {
    reportId: report.id,
    name: 'Ennen neuvostojen lausuntoja',
    stage: null,
    content: withDraft(report),
    byName: leader.name,
    now: keptAt,
  })
}

async function seedRemarks(tx: Tx, organisationId: string, report: Report): Promise<void> {
  const chapter = report.chapters.find(({ key }) => key === 'summary')
  const block = chapter?.blocks.find(({ settings }) => settings.kind === 'text')?.id
  if (!chapter || !block) return
  for (const [index, { by, at, text, ...words }] of remarks.entries()) {
    const { id: accountId, name } = demoPerson(by)
    const commentId = await insertComment(tx, {
      id: demoId(remarkKind, index + 1),
      organisationId,
      subject: { kind: 'reportChapter', id: chapter.id },
      threadId: null,
      text,
      author: { accountId, name },
      isOpened: false,
      now: at,
    })
    await insertRemark(tx, { commentId, block, language: 'fi', ...words })
  }
}

/** The report as it was when the summary was a draft. */
function withDraft(report: Report) {
  const content = toVersionContent(report)
  const chapters = content.chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block) =>
      chapter.key === demoDraft.chapter && block.settings.kind === 'text'
        ? { ...block, texts: { ...block.texts, [demoDraft.language]: demoDraft.content } }
        : block,
    ),
  }))
  return { ...content, chapters }
}
