import { Download } from 'lucide-react'

import { languages } from '#shared/texts.ts'
import { addressOf } from '#web/api.ts'
import { languageNames } from '#web/language-names.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { getMeetingMinutesFile } from '../minutes.contract.ts'
import type { MinutesPartProps } from './MinutesPage.tsx'
import { minutesTexts } from './minutes.texts.ts'

/** The minutes as files, in the reader's language first. */
export function MinutesFiles({ page, minutes }: MinutesPartProps) {
  const t = useTexts(minutesTexts)
  const own = useLanguage()
  const place = { organisation: usePlace().organisation.slug, meeting: page.meeting.id, number: minutes.number }
  return (
    <section className="panel" aria-labelledby="minutes-files">
      <h2 id="minutes-files">{t.files}</h2>
      <ul className="minutes-people">
        {[own, ...languages.filter((one) => one !== own)].map((language) => (
          <li key={language} className="minutes-file">
            <span>{languageNames[language]}</span>
            {(['pdf', 'docx'] as const).map((format) => (
              <a key={format} href={addressOf(getMeetingMinutesFile, { ...place, language, format })} download>
                <Icon as={Download} />
                {format === 'pdf' ? t.pdf : t.word}
                <span className="visually-hidden"> {languageNames[language]}</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
      {minutes.documentHash && (
        <p className="small muted minutes-hash">
          {t.hash}: <code>{minutes.documentHash}</code>
        </p>
      )}
    </section>
  )
}
