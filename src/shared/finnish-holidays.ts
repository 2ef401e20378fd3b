import { addDays, type Day } from './day.ts'
import type { LocalText } from './local-text.ts'

type HolidayName = Required<{ [L in keyof LocalText]: string }>

const names = {
  newYear: { fi: 'Uudenvuodenpäivä', sv: 'Nyårsdagen', en: "New Year's Day" },
  epiphany: { fi: 'Loppiainen', sv: 'Trettondagen', en: 'Epiphany' },
  goodFriday: { fi: 'Pitkäperjantai', sv: 'Långfredagen', en: 'Good Friday' },
  easter: { fi: 'Pääsiäispäivä', sv: 'Påskdagen', en: 'Easter Sunday' },
  easterMonday: { fi: 'Toinen pääsiäispäivä', sv: 'Annandag påsk', en: 'Easter Monday' },
  mayDay: { fi: 'Vappu', sv: 'Första maj', en: 'May Day' },
  ascension: { fi: 'Helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  whitSunday: { fi: 'Helluntaipäivä', sv: 'Pingstdagen', en: 'Whit Sunday' },
  midsummerEve: { fi: 'Juhannusaatto', sv: 'Midsommarafton', en: 'Midsummer Eve' },
  midsummer: { fi: 'Juhannuspäivä', sv: 'Midsommardagen', en: 'Midsummer Day' },
  allSaints: { fi: 'Pyhäinpäivä', sv: 'Alla helgons dag', en: "All Saints' Day" },
  independence: { fi: 'Itsenäisyyspäivä', sv: 'Självständighetsdagen', en: 'Independence Day' },
  christmasEve: { fi: 'Jouluaatto', sv: 'Julafton', en: 'Christmas Eve' },
  christmas: { fi: 'Joulupäivä', sv: 'Juldagen', en: 'Christmas Day' },
  boxingDay: { fi: 'Tapaninpäivä', sv: 'Annandag jul', en: 'Boxing Day' },
} satisfies Record<string, HolidayName>

const saturday = 6
const dayOf = (year: number, month: number, date: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

/** The first Saturday on a day or after it. */
const saturdayFrom = (day: Day): Day => addDays(day, (saturday - weekdayOf(day) + 7) % 7)

/** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const counted = moon + sunday - 7 * late + 114
  return dayOf(year, Math.floor(counted / 31), (counted % 31) + 1)
}

function holidaysOf(year: number): ReadonlyMap<Day, HolidayName> {
  const easter = easterOf(year)
  const midsummer = saturdayFrom(dayOf(year, 6, 20))
  return new Map([
    [dayOf(year, 1, 1), names.newYear],
    [dayOf(year, 1, 6), names.epiphany],
    [addDays(easter, -2), names.goodFriday],
    [easter, names.easter],
    [addDays(easter, 1), names.easterMonday],
    // In 2008 it fell on May Day, which is the name that people know the day by.
    [addDays(easter, 39), names.ascension],
    [dayOf(year, 5, 1), names.mayDay],
    [addDays(easter, 49), names.whitSunday],
    [addDays(midsummer, -1), names.midsummerEve],
    [midsummer, names.midsummer],
    [saturdayFrom(dayOf(year, 10, 31)), names.allSaints],
    [dayOf(year, 12, 6), names.independence],
    [dayOf(year, 12, 24), names.christmasEve],
    [dayOf(year, 12, 25), names.christmas],
    [dayOf(year, 12, 26), names.boxingDay],
  ])
}

const known = new Map<number, ReadonlyMap<Day, HolidayName>>()

function holidaysOfYear(year: number): ReadonlyMap<Day, HolidayName> {
  const found = known.get(year) ?? holidaysOf(year)
  known.set(year, found)
  return found
}

/**
 * The public holiday of mainland Finland on a day, and the eves of Midsummer and Christmas, when offices are closed all
 * the same; null: an ordinary day. By today's acts, as they are since 1992; Åland's own days are not here.
 */
export const holidayName = (day: Day): HolidayName | null => holidaysOfYear(Number(day.slice(0, 4))).get(day) ?? null

/** Monday to Friday, and no holiday. */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) < saturday && holidayName(day) === null

/** The first working day after a day. */
export const nextWorkingDay = (day: Day): Day => fromDay(addDays(day, 1), 1)

/** The last working day before a day. */
export const workingDayBefore = (day: Day): Day => fromDay(addDays(day, -1), -1)

function fromDay(day: Day, step: 1 | -1): Day {
  let candidate = day
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, step)
  return candidate
}
