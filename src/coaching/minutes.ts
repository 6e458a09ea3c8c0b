import { RECOMMENDATION_KINDS } from '../penyakit/catalogue.js'
import { escaped } from '../platform/http/html.js'
import {
  dayText,
  fact,
  instantText,
  numberCell,
  paper,
  row,
  signature,
  table,
} from '../platform/http/paper.js'
import { attendanceTable, hostsTable } from './attendance-list.js'
import type { HomeworkSide, HomeworkStatus } from './homework.rules.js'
import type { SessionBody } from './queries.js'
import { headFacts, kindText, type Sheet } from './sheet.js'

type Attended = SessionBody['cases'][number]

const SIDES: Record<HomeworkSide, string> = { participant: 'Peserta', office: 'Dinas' }
const STATUSES: Record<HomeworkStatus, string> = {
  open: 'Belum selesai',
  done: 'Selesai',
  dropped: 'Dihentikan',
}

const recommendationKind = (code: string) =>
  RECOMMENDATION_KINDS.find((kind) => kind.code === code)?.label.id ?? code

const points = ({ topics }: SessionBody) =>
  topics.length === 0
    ? ''
    : `<h2>Butir bahasan</h2>\n<ol>${topics.map((topic) => `<li>${escaped(topic)}</li>`).join('')}</ol>`

function served({ facts }: Sheet, { caseId }: Attended): string {
  const { recommendations = [] } = facts.cases[caseId] ?? {}
  if (recommendations.length === 0) return ''
  const items = recommendations.map(
    ({ kind, text }) =>
      `<li><strong>${escaped(recommendationKind(kind))}</strong>: ${escaped(text)}</li>`,
  )
  return `<p>Rekomendasi yang dikerjakan:</p>\n<ul>${items.join('')}</ul>`
}

/** The note where the reader may read it, and else that there is one. */
function noteText({ note, noteHidden }: Attended): string {
  if (noteHidden) return '<p class="quiet">Ada catatan yang tidak dibuka untuk Anda.</p>'
  return note === null ? '' : `<p class="long">${escaped(note)}</p>`
}

function homeworkTable(title: string, list: Attended['homework']): string {
  if (list.length === 0) return ''
  const columns = [
    '<th class="n">No.</th>',
    '<th>Tugas</th>',
    '<th class="short">Pelaksana</th>',
    '<th class="short">Paling lambat</th>',
    '<th class="short">Keadaan</th>',
  ]
  const rows = list.map(({ text, responsibleSide, dueOn, status }, index) =>
    row(
      numberCell(index),
      `<td class="long">${escaped(text)}</td>`,
      `<td class="short">${SIDES[responsibleSide]}</td>`,
      `<td class="short">${dayText(dueOn)}</td>`,
      `<td class="short">${STATUSES[status]}</td>`,
    ),
  )
  return `<p>${title}:</p>\n${table(columns, rows)}`
}

function casePart(sheet: Sheet, one: Attended): string {
  const { participantName = '', caseNumber = '' } = sheet.facts.cases[one.caseId] ?? {}
  const told = [
    served(sheet, one),
    noteText(one),
    homeworkTable('Tugas dari pertemuan sebelumnya', one.carriedHomework),
    homeworkTable('Tugas sampai pertemuan berikutnya', one.homework),
  ].filter((part) => part !== '')
  if (told.length === 0) return ''
  return `<h2>${escaped(participantName)} (${escaped(caseNumber)})</h2>\n${told.join('\n')}`
}

function signatures({ session: { cases }, facts }: Sheet): string {
  const [only] = cases
  const kind = only === undefined ? undefined : facts.cases[only.caseId]?.participantKind
  const alone = kind === 'enterprise' ? 'Pemilik usaha' : 'Pengurus koperasi'
  return `<section class="sign">
<h2>Tanda tangan</h2>
<div class="signatures">
${signature('Pendamping', facts.coachNames[0] ?? '', 'Tanggal:')}
${signature(cases.length === 1 ? alone : 'Wakil peserta', '', 'Tanggal:')}
${signature('Ketua tim pendamping', '', 'Tanggal:')}
</div>
</section>`
}

/**
 * The minutes of a session that was held (berita acara): who came, what was gone through, and what each
 * case has to do until the next. Notes are those that the reader may read.
 */
export function minutes(sheet: Sheet): string {
  const { session, facts } = sheet
  const { contactMinutes, receivedAt, createdAt, cases } = session
  const recorded = instantText(receivedAt ?? createdAt, facts.timeZone)
  return paper({
    title: `Berita acara ${session.topic}`,
    running: 'Berita acara pertemuan',
    officeName: facts.officeName,
    programmeName: facts.programmeName,
    main: `<h1>Berita Acara Pertemuan</h1>
<p class="under">${kindText(session)}</p>
<dl>
${headFacts(sheet)}
${fact('Lama', contactMinutes === null ? null : `${contactMinutes} menit bersama peserta`)}
</dl>
${points(session)}
<h2>Peserta</h2>
${attendanceTable(sheet)}
<h2>Pendamping dan tamu</h2>
${hostsTable(sheet)}
${cases.map((one) => casePart(sheet, one)).join('\n')}
${signatures(sheet)}`,
    footer: `<p>Dicatat ${escaped(recorded)}.</p>`,
  })
}
