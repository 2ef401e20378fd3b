import { useCallback, useEffect, useState } from 'react'

import { call } from '#web/api.ts'
import type { Language } from '#shared/texts.ts'
import type { PlaceChange } from '../../editing/earlier-places.ts'
import type { ChapterDifference, VersionHead } from '../../editing/report-version.ts'
import { compareReportVersions, listReportVersions } from '../../editing/versions.contract.ts'
import type { PagePlace } from '../blocks/ReportBlock.tsx'

/** The versions of the report, newest first; null until they are read. */
export function useVersions({ organisation, report: { id: report } }: PagePlace) {
  const [versions, setVersions] = useState<readonly VersionHead[] | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const reload = useCallback(
    () =>
      call(listReportVersions, { organisation, report }).then(
        (found) => setVersions(found.versions),
        () => setFailed(true),
      ),
    [organisation, report],
  )
  useEffect(() => {
    void reload()
  }, [reload])
  return { versions, hasFailed, reload }
}

interface Compared {
  organisation: string
  report: string
  language: Language
  version: string
  /** Another version; null: the report as it is now. */
  to: string | null
}

interface Difference {
  chapters: readonly ChapterDifference[]
  places: readonly PlaceChange[]
}

/** How two versions differ; null while they are compared. */
export function useDifference({ organisation, report, language, version, to }: Compared) {
  const [difference, setDifference] = useState<Difference | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const compare = useCallback(async () => {
    const place = { organisation, report, version, language }
    return call(compareReportVersions, { ...place, ...(to === null ? {} : { to }) })
  }, [organisation, report, language, version, to])
  useEffect(() => {
    let isWanted = true
    compare().then(
      (found) => isWanted && setDifference(found),
      () => isWanted && setFailed(true),
    )
    return () => {
      isWanted = false
    }
  }, [compare])
  const reload = useCallback(() => compare().then(setDifference, () => setFailed(true)), [compare])
  return { chapters: difference?.chapters ?? null, places: difference?.places ?? [], hasFailed, reload }
}
