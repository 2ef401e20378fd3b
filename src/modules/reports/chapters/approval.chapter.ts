import type { ChapterDefinition } from './chapter.ts'

export const approvalChapter: ChapterDefinition = {
  key: 'approval',
  title: { fi: 'Hyväksyminen ja julkaiseminen', sv: 'Godkännande och publicering', en: 'Approval and publication' },
  guidance: {
    fi: 'Kirjaa toimielimet, päivät ja pykälät. Kerro, missä asiakirja on julkaistu ja milloin se toimitettiin hyvinvointialueelle.',
    sv: 'Anteckna organ, datum och paragrafer. Berätta var dokumentet har publicerats och när det lämnades till välfärdsområdet.',
    en: 'Record the bodies, dates and sections. Tell where the document has been published, and when it was delivered to the wellbeing services county.',
  },
  fill: ['text'],
}
