import type { TimeZone } from '../offices/rules.js'
import type { CalendarEntry, When } from './calendar.rules.js'

type Library = typeof import('ical.js').default
type Component = InstanceType<Library['Component']>

/** The three zones, which have not moved their clocks since 1964. Source: Keppres 243/1963, 41/1987. */
const ZONES: Record<TimeZone, { offset: string; name: string }> = {
  'Asia/Jakarta': { offset: '+07:00', name: 'WIB' },
  'Asia/Makassar': { offset: '+08:00', name: 'WITA' },
  'Asia/Jayapura': { offset: '+09:00', name: 'WIT' },
}

const isKnown = (zone: string): zone is TimeZone => zone in ZONES

/** Octets before a fold: 75 at most (RFC 5545, 3.1), and the library does not count the space after it. */
const FOLDED_AFTER = 74

/** How often a program should look again. */
const REFRESH = 'PT1H'

function zoneComponent(ical: Library, zone: TimeZone): Component {
  const { offset, name } = ZONES[zone]
  const component = new ical.Component('vtimezone')
  component.addPropertyWithValue('tzid', zone)
  const standard = new ical.Component('standard')
  standard.addPropertyWithValue('dtstart', ical.Time.fromDateTimeString('1970-01-01T00:00:00'))
  standard.addPropertyWithValue('tzoffsetfrom', ical.UtcOffset.fromString(offset))
  standard.addPropertyWithValue('tzoffsetto', ical.UtcOffset.fromString(offset))
  standard.addPropertyWithValue('tzname', name)
  component.addSubcomponent(standard)
  return component
}

function addWhen(ical: Library, event: Component, when: When): void {
  if (when.isAllDay) {
    event.addPropertyWithValue('dtstart', ical.Time.fromDateString(when.startsOn))
    event.addPropertyWithValue('dtend', ical.Time.fromDateString(when.endsBefore))
    return
  }
  const starts = ical.Time.fromDateTimeString(`${when.startsOn}T${when.startTime}:00`)
  event.addPropertyWithValue('dtstart', starts).setParameter('tzid', when.timeZone)
  event.addPropertyWithValue('duration', ical.Duration.fromSeconds(when.minutes * 60))
  if (when.days > 1) {
    event.addPropertyWithValue('rrule', ical.Recur.fromString(`FREQ=DAILY;COUNT=${when.days}`))
  }
}

function eventComponent(ical: Library, entry: CalendarEntry): Component {
  const instant = (at: string) => ical.Time.fromDateTimeString(`${at.slice(0, 19)}Z`)
  const event = new ical.Component('vevent')
  event.addPropertyWithValue('uid', entry.uid)
  event.addPropertyWithValue('dtstamp', instant(entry.updatedAt))
  event.addPropertyWithValue('created', instant(entry.createdAt))
  event.addPropertyWithValue('last-modified', instant(entry.updatedAt))
  event.addPropertyWithValue('sequence', entry.sequence)
  addWhen(ical, event, entry.when)
  event.addPropertyWithValue('summary', entry.title)
  if (entry.place !== null) event.addPropertyWithValue('location', entry.place)
  event.addPropertyWithValue('description', entry.text)
  event.addPropertyWithValue('status', entry.isCancelled ? 'CANCELLED' : 'CONFIRMED')
  event.addPropertyWithValue('transp', entry.isCancelled ? 'TRANSPARENT' : 'OPAQUE')
  return event
}

/**
 * Entries as the text of a calendar, RFC 5545. The library takes 4 MiB, so a process loads it with the
 * first calendar somebody asks for.
 */
export async function calendarText(entries: readonly CalendarEntry[]): Promise<string> {
  const { default: ical } = await import('ical.js')
  ical.foldLength = FOLDED_AFTER
  const calendar = new ical.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Klinik Koperasi//Klinik Koperasi API//ID')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('x-wr-calname', 'Pertemuan klinik koperasi')
  calendar.addPropertyWithValue('refresh-interval', ical.Duration.fromString(REFRESH))
  calendar.addPropertyWithValue('x-published-ttl', REFRESH)
  const zones = new Set(entries.flatMap(({ when }) => (when.isAllDay ? [] : [when.timeZone])))
  for (const zone of [...zones].filter(isKnown)) {
    calendar.addSubcomponent(zoneComponent(ical, zone))
  }
  for (const entry of entries) calendar.addSubcomponent(eventComponent(ical, entry))
  return `${calendar.toString()}\r\n`
}
