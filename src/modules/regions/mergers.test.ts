import { describe, expect, test } from 'vitest'

import { mergers } from './mergers.ts'

/** Statistics Finland's codes of the municipalities of 2026. */
const today = `
  005 009 010 016 018 019 020 035 043 046 047 049 050 051 052 060 061 062 065 069 071 072 074 075 076 077 078
  079 081 082 086 090 091 092 097 098 102 103 105 106 108 109 111 139 140 142 143 145 146 148 149 151 152 153
  165 167 169 170 171 172 176 177 178 179 181 182 186 202 204 205 208 211 213 214 216 217 218 224 226 230 231
  232 233 235 236 239 240 241 244 245 249 250 256 257 260 261 263 265 271 272 273 275 276 280 284 285 286 287
  288 290 291 295 297 300 301 304 305 309 312 316 317 318 320 322 398 399 400 402 403 405 407 408 410 416 417
  418 420 421 422 423 425 426 430 433 434 435 436 438 440 441 444 445 475 478 480 481 483 484 489 491 494 495
  498 499 500 503 504 505 507 508 529 531 535 536 538 541 543 545 560 561 562 563 564 576 577 578 580 581 583
  584 592 593 595 598 599 601 604 607 608 609 611 614 615 616 619 620 623 624 625 626 630 631 635 636 638 678
  680 681 683 684 686 687 689 691 694 697 698 700 702 704 707 710 729 732 734 736 738 739 740 742 743 746 747
  748 749 751 753 755 758 759 761 762 765 766 768 771 777 778 781 783 785 790 791 831 832 833 834 837 844 845
  846 848 849 850 851 853 854 857 858 859 886 887 889 890 892 893 895 905 908 915 918 921 922 924 925 927 931
  934 935 936 941 946 976 977 980 981 989 992`
  .trim()
  .split(/\s+/)

/** Codes that a merger took into use, by the year. */
const newCodes: Readonly<Record<number, readonly string[]>> = {
  2004: ['640'],
  2007: ['020', '945'],
  2009: ['322', '445', '508', '710', '790', '791'],
  2011: ['946'],
}

/** How many municipalities there were from the year on, by Statistics Finland; 448 before. */
const counted = {
  2003: 446,
  2004: 444,
  2005: 432,
  2006: 431,
  2007: 416,
  2008: 415,
  2009: 348,
  2010: 342,
  2011: 336,
  2013: 320,
  2015: 317,
  2016: 313,
  2017: 311,
  2020: 310,
  2021: 309,
  2025: 308,
}

describe('municipalities that merged', () => {
  test('each stands once, with a code of three digits and a name of its own', () => {
    const codes = mergers.map(({ code }) => code)
    const names = mergers.map(({ title }) => title.fi)
    expect(codes.filter((code) => !/^\d{3}$/.test(code))).toEqual([])
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([])
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  test('each is a part of a municipality of today, and none is one itself', () => {
    expect(mergers.filter(({ into }) => !today.includes(into))).toEqual([])
    expect(mergers.filter(({ code }) => today.includes(code))).toEqual([])
  })

  test('as many ended each year as there were fewer left', () => {
    const left: Record<number, number> = {}
    let count = 448
    for (const [year, ended] of Map.groupBy(mergers, ({ since }) => since)) {
      count += (newCodes[year]?.length ?? 0) - ended.length
      left[year] = count
    }
    expect(left).toEqual(counted)
    expect(count).toBe(today.length)
  })

  test('a code that a merger took into use is a municipality of today or merged later', () => {
    for (const [year, codes] of Object.entries(newCodes))
      for (const code of codes) {
        const later = mergers.find((merger) => merger.code === code)
        expect(later ? later.since > Number(year) : today.includes(code), code).toBe(true)
      }
  })

  test('the list is in the order of years and codes', () => {
    const order = mergers.map(({ since, code }) => `${since} ${code}`)
    expect(order).toEqual(order.toSorted())
  })

  test('a chain of mergers leads to the municipality of today', () => {
    const intoOf = (code: string) => mergers.find((merger) => merger.code === code)?.into
    expect(['594', '640', '479', '944', '945', '772'].map(intoOf)).toEqual(['593', '593', '946', '946', '946', '790'])
  })

  test('Swedish names are given where they differ', () => {
    expect(mergers.filter(({ title }) => title.sv === title.fi)).toEqual([])
    expect(mergers.find(({ code }) => code === '573')?.title).toEqual({ fi: 'Parainen', sv: 'Pargas' })
  })
})
