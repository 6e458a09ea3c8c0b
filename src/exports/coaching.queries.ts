import { PgDialect } from 'drizzle-orm/pg-core'
import { HOMEWORK_STATUSES } from '../coaching/homework.rules.js'
import { PROGRESS_STATES } from '../coaching/progress.rules.js'
import { attendanceSource } from '../coaching/queries.js'
import { SESSION_KINDS, SESSION_STATUSES } from '../coaching/rules.js'
import {
  caseIdColumn,
  column,
  type Dataset,
  isValue,
  isWord,
  note,
  ofCase,
  person,
  rowColumns,
} from './dataset.js'

/** Where an attendance is read, with what its reader may see of the note. */
const attendancesRead = new PgDialect().sqlToQuery(attendanceSource).sql

const atSession = (condition: string) => `(select count(*) from session_attendances a
  where a.office_id = s.office_id and a.session_id = s.id and a.removed_at is null and ${condition})`

const SESSIONS: Dataset = {
  dataset: 'sessions',
  label: { id: 'Pertemuan', en: 'Sessions' },
  description: {
    id: 'Satu baris satu pertemuan tim pendamping; siapa yang hadir ada di `attendances`.',
    en: 'One row a meeting of the coaching team; who came is in `attendances`.',
  },
  from: 'sessions s',
  alias: 's',
  columns: [
    ...rowColumns('s', 'Pertemuannya.', 'The session.'),
    column('programmeId', 'id', 's.programme_id', 'Programnya.', 'Its programme.'),
    column(
      'seriesId',
      'id',
      's.series_id',
      'Rangkaiannya, bila dijadwalkan berulang.',
      'Its series, when it was laid out to repeat.',
    ),
    column(
      'wasPlanned',
      'boolean',
      's.was_planned',
      'Direncanakan dahulu, bukan dicatat langsung terlaksana.',
      'Planned first, not recorded straight as held.',
    ),
    column(
      'kind',
      'code',
      's.kind',
      'Jenisnya (`session-kinds`).',
      'What kind of meeting (`session-kinds`).',
    ),
    column(
      'status',
      'code',
      's.status',
      'Keadaannya (`session-statuses`).',
      'How it stands (`session-statuses`).',
    ),
    column(
      'mode',
      'code',
      's.mode',
      'Tatap muka atau daring (`session-modes`).',
      'In a place or online (`session-modes`).',
    ),
    column('plannedOn', 'date', 's.planned_on', 'Tanggal rencana.', 'The day it was planned for.'),
    column(
      'plannedUntilOn',
      'date',
      's.planned_until_on',
      'Hari terakhir rencana, bila beberapa hari.',
      'The last day planned, of several.',
    ),
    column(
      'startTime',
      'text',
      `to_char(s.start_time, 'HH24:MI')`,
      'Jam mulai, waktu setempat.',
      'When it begins, by local time.',
    ),
    column(
      'plannedMinutes',
      'integer',
      's.planned_minutes',
      'Menit yang direncanakan setiap harinya.',
      'Minutes planned on each of its days.',
    ),
    column('heldOn', 'date', 's.held_on', 'Tanggal terlaksana.', 'The day it was held.'),
    column(
      'heldUntilOn',
      'date',
      's.held_until_on',
      'Hari terakhir terlaksana, bila beberapa hari.',
      'The last day it was held, of several.',
    ),
    column('place', 'text', 's.place', 'Tempatnya.', 'Where people met.'),
    column('topic', 'text', 's.topic', 'Pokok bahasannya.', 'What it was about.'),
    column(
      'successStoryId',
      'id',
      's.success_story_id',
      'Kisah yang dikunjungi.',
      'The success story visited.',
    ),
    column('topics', 'list', 'to_json(s.topics)', 'Butir bahasannya.', 'The points gone through.'),
    column(
      'contactMinutes',
      'integer',
      's.contact_minutes',
      'Menit bersama peserta.',
      'Minutes spent with the participants.',
    ),
    column(
      'preparationMinutes',
      'integer',
      's.preparation_minutes',
      'Menit persiapan dan perjalanan.',
      'Minutes of preparing and travelling.',
    ),
    column(
      'caseCount',
      'integer',
      atSession('true'),
      'Jumlah kasus.',
      'How many cases were on it.',
    ),
    column(
      'presentCount',
      'integer',
      atSession(`a.attendance = 'present'`),
      'Jumlah kasus yang hadir.',
      'How many of them came.',
    ),
    column(
      'guestCount',
      'integer',
      `(select count(*) from session_guests g
        where g.office_id = s.office_id and g.session_id = s.id)`,
      'Jumlah tamu.',
      'How many guests came.',
    ),
    column(
      'cancelledOn',
      'date',
      's.cancelled_on',
      'Tanggal dibatalkan atau dijadwalkan ulang.',
      'The day it was cancelled or rescheduled.',
    ),
    column(
      'replacesId',
      'id',
      's.replaces_id',
      'Pertemuan yang digantikannya.',
      'The session it replaces.',
    ),
    {
      ...person(
        'coachIds',
        `(select coalesce(json_agg(k.person_id order by k.id), '[]') from session_coaches k
        where k.office_id = s.office_id and k.session_id = s.id)`,
        'Para pendampingnya.',
        'Who coached.',
      ),
      type: 'list',
    },
    column(
      'source',
      'code',
      's.source',
      'Asal catatannya (`record-sources`).',
      'How the record came (`record-sources`).',
    ),
    person('recordedById', 's.recorded_by_id', 'Siapa yang mencatat.', 'Who entered it.'),
    column(
      'writtenAt',
      'instant',
      'klinik_instant(s.written_at)',
      'Kapan ditulis di perangkat bahwa terlaksana.',
      'When it was written down that it was held.',
    ),
    column(
      'receivedAt',
      'instant',
      'klinik_instant(s.received_at)',
      'Kapan catatan itu sampai.',
      'When that record came in.',
    ),
    note(
      'reason',
      's.reason',
      'Mengapa dibatalkan atau dijadwalkan ulang.',
      'Why it was cancelled or rescheduled.',
    ),
  ],
  filters: {
    programmeId: isValue('s.programme_id'),
    caseId: {
      condition: (parameter) => `s.id in (select session_id from session_attendances
        where office_id = klinik_office() and removed_at is null and case_id = any(${parameter}::uuid[]))`,
    },
    kind: isWord('s.kind', SESSION_KINDS),
    status: isWord('s.status', SESSION_STATUSES),
  },
}

const ATTENDANCES: Dataset = {
  dataset: 'attendances',
  label: { id: 'Kehadiran', en: 'Attendances' },
  description: {
    id: 'Satu baris satu kasus pada satu pertemuan; catatan menurut keterbukaannya.',
    en: 'One row a case at a session; notes by their visibility.',
  },
  from: `${attendancesRead} join sessions s on s.office_id = a.office_id and s.id = a.session_id`,
  alias: 'a',
  where: 'a.removed_at is null',
  columns: [
    ...rowColumns('a', 'Barisnya.', 'The entry.'),
    column('sessionId', 'id', 'a.session_id', 'Pertemuannya.', 'Its session.'),
    caseIdColumn('a'),
    column('heldOn', 'date', 's.held_on', 'Tanggal terlaksana.', 'The day it was held.'),
    column(
      'attendance',
      'code',
      'a.attendance',
      'Hadir, izin, atau tidak (`attendances`).',
      'Present, excused or absent (`attendances`).',
    ),
    column(
      'daysAttended',
      'integer',
      'a.days_attended',
      'Jumlah hari yang diikuti.',
      'On how many days it was there.',
    ),
    column(
      'personsFemale',
      'integer',
      'a.persons_female',
      'Perempuan yang hadir.',
      'Women who came.',
    ),
    column('personsMale', 'integer', 'a.persons_male', 'Laki-laki yang hadir.', 'Men who came.'),
    column(
      'recommendationIds',
      'list',
      `(select coalesce(json_agg(t.recommendation_id order by t.id), '[]')
      from session_recommendations t where t.office_id = a.office_id
        and t.session_id = a.session_id and t.case_id = a.case_id)`,
      'Rekomendasi yang dikerjakan.',
      'The recommendations it served.',
    ),
    column(
      'writtenAt',
      'instant',
      'klinik_instant(a.written_at)',
      'Kapan terakhir ditulis di perangkat.',
      'When it was last written down.',
    ),
    column(
      'receivedAt',
      'instant',
      'klinik_instant(a.received_at)',
      'Kapan catatan itu sampai.',
      'When that record came in.',
    ),
    note(
      'note',
      'case when reader.may_read_note then a.note end',
      'Catatan, bila boleh dibaca.',
      'The note, where you may read it.',
    ),
  ],
  filters: ofCase('a.case_id'),
}

const HOMEWORK: Dataset = {
  dataset: 'homework',
  label: { id: 'Tugas', en: 'Homework' },
  description: {
    id: 'Satu baris satu tugas yang diberikan kepada satu kasus pada suatu pertemuan.',
    en: 'One row a piece of homework that a case was given at a session.',
  },
  from: 'homework h',
  alias: 'h',
  columns: [
    ...rowColumns('h', 'Barisnya.', 'The homework.'),
    caseIdColumn('h'),
    column('sessionId', 'id', 'h.session_id', 'Pertemuan asalnya.', 'The session it is from.'),
    column(
      'recommendationId',
      'id',
      'h.recommendation_id',
      'Rekomendasinya.',
      'Its recommendation.',
    ),
    column('givenOn', 'date', 'h.given_on', 'Tanggal diberikan.', 'The day it was given.'),
    column(
      'responsibleSide',
      'code',
      'h.responsible_side',
      'Siapa yang mengerjakan (`homework-sides`).',
      'Who has to do it (`homework-sides`).',
    ),
    column('dueOn', 'date', 'h.due_on', 'Batas waktunya.', 'By when.'),
    column(
      'status',
      'code',
      'h.status',
      'Keadaannya (`homework-statuses`).',
      'How it stands (`homework-statuses`).',
    ),
    column(
      'settledOn',
      'date',
      'h.settled_on',
      'Tanggal selesai atau dihentikan.',
      'The day it was done or dropped.',
    ),
    note('text', 'h.text', 'Apa yang dikerjakan.', 'What is to be done.'),
    note('reason', 'h.reason', 'Mengapa dihentikan.', 'Why it was dropped.'),
    person('settledById', 'h.settled_by_id', 'Siapa yang menyelesaikan.', 'Who settled it.'),
    person('recordedById', 'h.recorded_by_id', 'Siapa yang mencatat.', 'Who entered it.'),
  ],
  filters: { ...ofCase('h.case_id'), status: isWord('h.status', HOMEWORK_STATUSES) },
}

const PROGRESS: Dataset = {
  dataset: 'progress',
  label: { id: 'Kemajuan rekomendasi', en: 'Progress' },
  description: {
    id: 'Satu baris satu kemajuan; yang terakhir menunjukkan keadaan rekomendasinya.',
    en: 'One row an entry; the latest is where its recommendation stands.',
  },
  from: `progress e
    left join progress_financing f on f.office_id = e.office_id and f.id = e.id
    left join progress_partnerships p on p.office_id = e.office_id and p.id = e.id
    left join progress_trainings g on g.office_id = e.office_id and g.id = e.id`,
  alias: 'e',
  columns: [
    ...rowColumns('e', 'Barisnya.', 'The entry.'),
    caseIdColumn('e'),
    column(
      'recommendationId',
      'id',
      'e.recommendation_id',
      'Rekomendasinya.',
      'Its recommendation.',
    ),
    column('sessionId', 'id', 'e.session_id', 'Pertemuan asalnya.', 'The session it came from.'),
    column(
      'state',
      'code',
      'e.state',
      'Keadaannya (`progress-states`).',
      'Where it stands (`progress-states`).',
    ),
    column('on', 'date', 'e.happened_on', 'Tanggalnya.', 'The day it took effect.'),
    column(
      'writtenAt',
      'instant',
      'klinik_instant(e.written_at)',
      'Kapan ditulis di perangkat.',
      'When it was written down.',
    ),
    column(
      'source',
      'code',
      'e.source',
      'Asal catatannya (`record-sources`).',
      'How the record came (`record-sources`).',
    ),
    column(
      'deferredUntilOn',
      'date',
      'e.deferred_until_on',
      'Ditunda sampai tanggal ini.',
      'Until when it is deferred.',
    ),
    column(
      'type',
      'code',
      'e.type',
      'Jenis faktanya (`progress-types`).',
      'What its facts are about (`progress-types`).',
    ),
    column(
      'followsId',
      'id',
      'e.follows_id',
      'Catatan pertama urusan yang dilanjutkannya.',
      'The first entry of the matter it goes on with.',
    ),
    column('lender', 'text', 'f.lender', 'Pemberi pinjaman.', 'The lender.'),
    column('scheme', 'text', 'f.scheme', 'Skemanya.', 'The scheme.'),
    column(
      'financingStep',
      'code',
      'f.step',
      'Langkah pembiayaan (`financing-steps`).',
      'How far it came (`financing-steps`).',
    ),
    column(
      'amountRupiah',
      'integer',
      'f.amount_rupiah',
      'Rupiah pada langkah itu.',
      'Rupiah of that step.',
    ),
    column(
      'counterpartParticipantId',
      'id',
      'p.counterpart_participant_id',
      'Mitra yang menjadi peserta.',
      'The counterpart, where it is a participant.',
    ),
    column(
      'seller',
      'code',
      'p.seller',
      'Siapa yang menjual (`partnership-sellers`).',
      'Who sells (`partnership-sellers`).',
    ),
    column('goods', 'text', 'p.goods', 'Apa yang dijual.', 'What is sold.'),
    column(
      'monthlyValueRupiah',
      'integer',
      'p.monthly_value_rupiah',
      'Nilai penjualan sebulan, rupiah.',
      'What is sold in a month, rupiah.',
    ),
    column('sinceOn', 'date', 'p.since_on', 'Bermitra sejak.', 'Since when they trade.'),
    column('endedOn', 'date', 'p.ended_on', 'Hari terakhir bermitra.', 'The last day they traded.'),
    column(
      'personsFemale',
      'integer',
      'g.persons_female',
      'Perempuan yang dilatih.',
      'Women who were trained.',
    ),
    column(
      'personsMale',
      'integer',
      'g.persons_male',
      'Laki-laki yang dilatih.',
      'Men who were trained.',
    ),
    note('text', 'e.text', 'Apa yang dikerjakan.', 'What was done.'),
    note(
      'reason',
      'e.reason',
      'Mengapa ditunda atau dihentikan.',
      'Why it was deferred or dropped.',
    ),
    note('refusalReason', 'f.refusal_reason', 'Mengapa ditolak.', 'Why it was refused.'),
    note(
      'counterpartName',
      'p.counterpart_name',
      'Nama mitra lain.',
      'Another counterpart by name.',
    ),
    person('recordedById', 'e.recorded_by_id', 'Siapa yang mencatat.', 'Who entered it.'),
  ],
  filters: { ...ofCase('e.case_id'), status: isWord('e.state', PROGRESS_STATES) },
}

/** What the coaching team did. */
export const COACHING_DATASETS: readonly Dataset[] = [SESSIONS, ATTENDANCES, HOMEWORK, PROGRESS]
