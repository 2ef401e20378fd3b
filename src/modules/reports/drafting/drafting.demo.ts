import type { Cube } from '#modules/indicators/cube.ts'
import type { Reader } from '#modules/indicators/reader.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import type { Tx } from '#server/db.ts'
import type { Language } from '#shared/texts.ts'
import { figuresAsked } from '../blocks/index.ts'
import type { Report } from '../report.ts'
import { basisOf, type DraftBasis } from './draft.ts'
import { type NewDraft, saveDraft } from './drafts.queries.ts'

const editedAt = new Date('2026-03-10T12:05:00Z')

interface Written {
  chapter: string
  words: Partial<Record<Language, string>>
  /** Written a year earlier, of the figure that was the latest then. */
  isOfFormer: boolean
}

/** What people in the demo city have written of single charts in the words' place. */
const written: readonly Written[] = [
  {
    chapter: 'state-young',
    isOfFormer: false,
    words: {
      fi: 'Kehitys vaihtelee kouluittain. Nuorisovaltuusto pitää lukua oman kokemuksensa mukaisena ja toivoo, että kouluilla keskustellaan siitä.',
      sv: 'Utvecklingen varierar mellan skolorna. Ungdomsfullmäktige anser att siffran motsvarar den egna erfarenheten och hoppas att den diskuteras i skolorna.',
    },
  },
  {
    chapter: 'state-older',
    isOfFormer: true,
    words: {
      fi: 'Kehitys on ollut oikeansuuntaista mutta hidasta. Vanhusneuvosto pyytää, että lukua seurataan myös alueittain.',
      sv: 'Utvecklingen har gått åt rätt håll men långsamt. Äldrerådet önskar att siffran följs även per område.',
    },
  },
]

/** Where the city thinks that the chart needs no words. */
const silent = 'state-workingAge'

interface Place {
  reader: Reader
  report: Report
}

/** Words that people of the demo city have edited, one of which its figure has passed by, and words that they have hidden. */
export async function seedDemoDrafts(tx: Tx, cube: Cube, { reader, report }: Place): Promise<void> {
  const { regionKey } = demoOrganisation('virtala')
  const charts = report.chapters.flatMap(({ key, blocks }) => {
    const chart = blocks.find(({ settings }) => settings.kind === 'indicatorChart')
    return chart ? [{ chapter: key, block: chart }] : []
  })
  const indicators = charts.flatMap(({ block }) => figuresAsked(block.settings).indicators ?? [])
  if (regionKey === null) return
  const rows = await cube.profile(tx, { reader, indicators, region: regionKey, upToYear: report.year })
  for (const { chapter, block } of charts) {
    const own = rows.filter(({ indicator }) => figuresAsked(block.settings).indicators?.includes(indicator.key))
    for (const language of report.languages) {
      const draft = draftOfChapter(chapter, language, own)
      if (!draft) continue
      const author = { accountId: demoPerson('editor').id, now: editedAt }
      await saveDraft(tx, { blockId: block.id, language }, draft, { author, version: 0 })
    }
  }
}

function draftOfChapter(chapter: string, language: Language, rows: readonly ProfileRow[]): NewDraft | undefined {
  if (chapter === silent) return { words: null, isHidden: true, basis: basisOf(rows) }
  const its = written.find((one) => one.chapter === chapter)
  const words = its?.words[language]
  if (!its || !words) return undefined
  return { words, isHidden: false, basis: its.isOfFormer ? formerBasis(rows) : basisOf(rows) }
}

const formerBasis = (rows: readonly ProfileRow[]): DraftBasis =>
  basisOf(
    rows.map((row) => (row.previous && row.latest ? { ...row, latest: { ...row.latest, ...row.previous } } : row)),
  )
