import { type CalendarDate, parseDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components'

import type { Day } from '#shared/day.ts'
import { FieldLabel, FieldNotes, type FieldProps } from './Field.tsx'
import { Icon } from './Icon.tsx'

interface Props extends FieldProps {
  value: Day | null
  onChange: (day: Day | null) => void
  min?: Day
  max?: Day
  name?: string
}

const toCalendarDate = (day: Day | null): CalendarDate | null => (day === null ? null : parseDate(day))

/** A day, typed in the order of the user's language or picked from a calendar; the value is an ISO day. */
export const DateField = ({
  label,
  description,
  error,
  isOptional = false,
  value,
  onChange,
  min,
  max,
  ...field
}: Props) => (
  <DatePicker
    {...field}
    className="field"
    value={toCalendarDate(value)}
    onChange={(date) => onChange(date?.toString() ?? null)}
    {...(min ? { minValue: parseDate(min) } : {})}
    {...(max ? { maxValue: parseDate(max) } : {})}
    isInvalid={error !== undefined}
    validationBehavior="aria"
  >
    <FieldLabel label={label} isOptional={isOptional} />
    <Group className="input-group">
      <DateInput className="input date-input">
        {(segment) => <DateSegment segment={segment} className="date-segment" />}
      </DateInput>
      <Button className="input-button">
        <Icon as={CalendarDays} />
      </Button>
    </Group>
    <FieldNotes description={description} error={error} />
    <Popover className="popover">
      <Dialog className="calendar-dialog">
        <DayCalendar />
      </Dialog>
    </Popover>
  </DatePicker>
)

const DayCalendar = () => (
  <Calendar className="calendar" firstDayOfWeek="mon">
    <header className="calendar-header">
      <Button slot="previous" className="icon-button">
        <Icon as={ChevronLeft} />
      </Button>
      <Heading className="calendar-month" />
      <Button slot="next" className="icon-button">
        <Icon as={ChevronRight} />
      </Button>
    </header>
    <CalendarGrid weekdayStyle="short">
      <CalendarGridHeader>
        {(day) => <CalendarHeaderCell className="calendar-weekday">{day}</CalendarHeaderCell>}
      </CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGridBody>
    </CalendarGrid>
  </Calendar>
)
