import { escaped } from '../platform/http/html.js'
import { numberCell, paper, row, signature, table } from '../platform/http/paper.js'
import type { SessionBody } from './queries.js'
import type { Attendance } from './rules.js'
import {
  caseText,
  daysOf,
  headFacts,
  hosts,
  kindText,
  type Sheet,
  shortDay,
  warning,
} from './sheet.js'

const ATTENDANCE_WORDS: Record<Attendance, string> = {
  present: 'Hadir',
  excused: 'Izin',
  absent: 'Tidak hadir',
}

/** Days whose places to sign fit beside each other on the paper. */
const DAYS_ABREAST = 4

/** Lines for the people of one case: more where it is the only one. */
const linesFor = ({ cases }: SessionBody) => (cases.length === 1 ? 8 : 2)

const empty = (count: number) => '<td class="sign-here"></td>'.repeat(count)

const dayHeads = (days: readonly string[]) =>
  days.map(
    (day) => `<th class="${days.length === 1 ? 'name' : 'day'}">Tanda tangan ${shortDay(day)}</th>`,
  )

/** Lines to sign, of every case, for some of the days. */
function linesToSign(sheet: Sheet, days: readonly string[]): string {
  const { session } = sheet
  const lines = linesFor(session)
  const rows = session.cases.flatMap(({ caseId }, index) =>
    Array.from({ length: lines }, (_one, line) =>
      row(
        line === 0
          ? `<td class="n" rowspan="${lines}">${index + 1}</td><td rowspan="${lines}">${caseText(sheet, caseId)}</td>`
          : '',
        empty(3 + days.length),
      ),
    ),
  )
  const columns = [
    '<th class="n">No.</th>',
    '<th>Koperasi atau usaha</th>',
    '<th class="name">Nama</th>',
    '<th class="part">Jabatan</th>',
    '<th class="n">L/P</th>',
    ...dayHeads(days),
  ]
  return table(columns, rows)
}

/** Where the coaches and the guests sign, for some of the days. */
function hostsToSign(sheet: Sheet, days: readonly string[]): string {
  const rows = hosts(sheet).map(({ name, part }, index) =>
    row(
      numberCell(index),
      `<td>${escaped(name)}</td>`,
      `<td>${escaped(part)}</td>`,
      empty(days.length),
    ),
  )
  const columns = ['<th class="n">No.</th>', '<th>Nama</th>', '<th>Sebagai</th>', ...dayHeads(days)]
  return table(columns, rows)
}

function listToSign(sheet: Sheet): string {
  const days = daysOf(sheet.session)
  const weeks = Array.from({ length: Math.ceil(days.length / DAYS_ABREAST) }, (_one, index) =>
    days.slice(index * DAYS_ABREAST, (index + 1) * DAYS_ABREAST),
  )
  const parts = weeks.map(
    (some) => `<h2>Peserta</h2>
${linesToSign(sheet, some)}
<h2>Pendamping dan tamu</h2>
${hostsToSign(sheet, some)}`,
  )
  return parts.join('\n')
}

const numberText = (count: number | null) => (count === null ? '' : String(count))

/** Who came, as it was recorded. */
export function attendanceTable(sheet: Sheet): string {
  const { cases } = sheet.session
  const dayCount = daysOf(sheet.session).length
  const rows = cases.map(
    ({ caseId, attendance, daysAttended, personsFemale, personsMale }, index) =>
      row(
        numberCell(index),
        `<td>${caseText(sheet, caseId)}</td>`,
        `<td class="short">${attendance === null ? '' : ATTENDANCE_WORDS[attendance]}</td>`,
        dayCount === 1 ? '' : `<td class="short">${numberText(daysAttended)}</td>`,
        `<td class="short">${numberText(personsFemale)}</td>`,
        `<td class="short">${numberText(personsMale)}</td>`,
      ),
  )
  const sum = (of: (one: (typeof cases)[number]) => number | null) =>
    cases.reduce((total, one) => total + (of(one) ?? 0), 0)
  const present = cases.filter(({ attendance }) => attendance === 'present').length
  const total = row(
    '<td></td>',
    '<td><strong>Jumlah</strong></td>',
    `<td class="short">${present} hadir</td>`,
    dayCount === 1 ? '' : '<td></td>',
    `<td class="short">${sum(({ personsFemale }) => personsFemale)}</td>`,
    `<td class="short">${sum(({ personsMale }) => personsMale)}</td>`,
  )
  const columns = [
    '<th class="n">No.</th>',
    '<th>Koperasi atau usaha</th>',
    '<th class="short">Kehadiran</th>',
    ...(dayCount === 1 ? [] : [`<th class="short">Hari diikuti dari ${dayCount}</th>`]),
    '<th class="short">Perempuan</th>',
    '<th class="short">Laki-laki</th>',
  ]
  return table(columns, [...rows, total])
}

/** Coaches and guests, as they were recorded. */
export const hostsTable = (sheet: Sheet): string =>
  table(
    ['<th class="n">No.</th>', '<th>Nama</th>', '<th>Sebagai</th>'],
    hosts(sheet).map(({ name, part }, index) =>
      row(numberCell(index), `<td>${escaped(name)}</td>`, `<td>${escaped(part)}</td>`),
    ),
  )

const listAsHeld = (sheet: Sheet) => `<h2>Peserta</h2>
${attendanceTable(sheet)}
<h2>Pendamping dan tamu</h2>
${hostsTable(sheet)}`

/**
 * The attendance list of a session (daftar hadir): with lines to sign on each of its days until it was
 * held, and after that as it was recorded.
 */
export function attendanceList(sheet: Sheet): string {
  const { session, facts } = sheet
  return paper({
    title: `Daftar hadir ${session.topic}`,
    running: 'Daftar hadir',
    officeName: facts.officeName,
    programmeName: facts.programmeName,
    main: `<h1>Daftar Hadir</h1>
<p class="under">${kindText(session)}</p>
${warning(session)}
<dl>
${headFacts(sheet)}
</dl>
${session.status === 'held' ? listAsHeld(sheet) : listToSign(sheet)}
<section class="sign"><div class="signatures">
${signature('Ketua tim pendamping', '', 'Tanggal:')}
</div></section>`,
    footer: '<p>L: laki-laki, P: perempuan.</p>',
  })
}
