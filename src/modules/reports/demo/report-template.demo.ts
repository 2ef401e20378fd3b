import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import { ownTemplates } from '../templates/index.ts'
import { insertTemplate } from '../templates/report-templates.queries.ts'
import type { TemplateChapter } from '../templates/template.ts'

const youthGreetings: TemplateChapter = {
  key: 'own-1',
  level: 1,
  title: { fi: 'Nuorisovaltuuston terveiset', sv: 'Ungdomsfullmäktiges hälsning' },
  guidance: {
    fi: 'Pyydä nuorisovaltuustolta puoli sivua: mikä on nyt tärkeintä, ja mitä katsaus ei kerro?',
    sv: 'Be ungdomsfullmäktige om en halv sida: vad är viktigast nu, och vad berättar översikten inte?',
  },
  required: false,
  fill: ['text'],
  groups: null,
}

/** Virtala's own template of the review: a chapter for the youth council, and no statements of others. */
export async function seedDemoTemplate(tx: Tx): Promise<void> {
  const { chapters, stages } = ownTemplates.review
  const at = chapters.findIndex(({ key }) => key === 'conclusions')
  await insertTemplate(tx, demoOrganisation('virtala').id, {
    kind: 'review',
    version: 1,
    content: { chapters: chapters.toSpliced(at, 0, youthGreetings), stages },
    savedBy: demoPerson('coordinator').name,
    now: new Date('2026-09-08T06:45:00Z'),
  })
}
