import { Fragment } from 'react'

import { clockKinds, toldChanges } from '#modules/reports/freezing/clock-words.ts'
import type { TwoClocks } from '#modules/reports/freezing/clocks.ts'
import type { Language } from '#shared/texts.ts'
import { reportsAddress } from './ReportFrame.tsx'
import { siteReportTexts } from './site-reports.texts.ts'
import { type ReadingProps, pathOf } from './report-reading.ts'

/** Two links: the same page with the one clock and with the other. */
export function ClockSwitch({ page, ...props }: ReadingProps & { page: string }) {
  const { language } = props.frame
  const t = siteReportTexts[language]
  const to = (clocks: TwoClocks | null) =>
    `/${language}${reportsAddress(props.organisation)}${pathOf({ ...props, clocks })}${page}`
  const nothing: TwoClocks = { corrections: [], newer: [], gone: [], figures: 0 }
  const choice = (isToday: boolean, label: string) => (
    <a
      href={to(isToday ? nothing : null)}
      {...((props.clocks !== null) === isToday ? { 'aria-current': 'true' as const } : {})}
    >
      {label}
    </a>
  )
  return (
    <nav className="report-clocks" aria-label={t.clocks} lang={language}>
      {choice(false, t.asApproved)}
      {choice(true, t.asToday)}
    </nav>
  )
}

export function WhatChanged({ clocks, language, origins }: { clocks: TwoClocks; language: Language; origins: string }) {
  const t = siteReportTexts[language]
  const { corrections, newer, gone, figures } = clocks
  const told = toldChanges(clocks, language)
  const titles = { corrected: t.corrections, gone: t.gone, newer: t.newer }
  return (
    <section className="report-changed" aria-labelledby="changed">
      <h2 id="changed">{t.marks}</h2>
      <p>{t.todayLead}</p>
      <p>
        {corrections.length + newer.length + gone.length === 0
          ? t.nothingChanged(figures)
          : t.changed(corrections.length, newer.length)}
      </p>
      {clockKinds.map(
        (kind) =>
          told[kind].length > 0 && (
            <Fragment key={kind}>
              <h3>{titles[kind]}</h3>
              <ul>
                {told[kind].map(({ indicator, figure, words }) => (
                  <li key={figure}>
                    <a href={`${origins}#indicator-${indicator}`}>{figure}</a>: {words}
                  </li>
                ))}
              </ul>
            </Fragment>
          ),
      )}
    </section>
  )
}
