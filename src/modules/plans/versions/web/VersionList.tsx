import { Link } from 'react-router'

import { formatDay, formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import type { ProgrammeVersion } from '../versions.contract.ts'
import { versionTexts } from '../versions.texts.ts'

/** Who approved each version and when, newest first, with the way to read it. */
export function VersionList({ versions, programmeId }: { versions: readonly ProgrammeVersion[]; programmeId: string }) {
  const t = useTexts(versionTexts)
  return (
    <ol className="version-list">
      {versions.map((version) => (
        <li key={version.number}>
          <span className="version-number">{t.version(version.number)}</span>
          <div>
            <p>
              <Decision version={version} />
            </p>
            <p className="small muted">
              <VersionFacts version={version} />
            </p>
          </div>
          <Link to={`?programme=${programmeId}&read=${version.number}`} aria-label={t.readNamed(version.number)}>
            {t.read}
          </Link>
        </li>
      ))}
    </ol>
  )
}

/** Which body approved the version, on which day and in which section of its minutes. */
export function Decision({ version: { approvedBy, approvedOn, approvedSection } }: { version: ProgrammeVersion }) {
  const t = useTexts(versionTexts)
  const language = useLanguage()
  return t.decided(
    approvedBy ? textIn(approvedBy, language) : '',
    formatDay(approvedOn, language),
    approvedSection ?? '',
  )
}

/** How large the version is, and who recorded it; of one that was taken at an upgrade that it may differ. */
export function VersionFacts({ version }: { version: ProgrammeVersion }) {
  const t = useTexts(versionTexts)
  const language = useLanguage()
  const { goals, actions, takenAt, takenBy, hash } = version
  const at = new Date(takenAt)
  return (
    <>
      {t.extent(goals, actions)} ·{' '}
      {takenBy === null ? t.upgraded(formatMoment(at, language)) : t.recorded(takenBy, formatMoment(at, language))} ·{' '}
      <span title={hash}>
        {t.fingerprint} <code>{hash.slice(0, 8)}</code>
      </span>
    </>
  )
}
