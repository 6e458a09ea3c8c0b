import { CASE_RESULTS, CASE_STAGES } from '../cases/rules.js'
import { column, type Dataset, isValue, isWord, note, rowColumns } from './dataset.js'

const CASES: Dataset = {
  dataset: 'cases',
  label: { id: 'Kasus', en: 'Cases' },
  description: {
    id: 'Satu baris satu perjalanan peserta melalui program, termasuk yang dibatalkan (`voidedAt`).',
    en: "One row a participant's passage through a programme, void ones too (`voidedAt`).",
  },
  from: `cases c
    join participants x on x.office_id = c.office_id and x.id = c.participant_id
    join programmes g on g.office_id = c.office_id and g.id = c.programme_id`,
  alias: 'c',
  columns: [
    ...rowColumns('c', 'Kasusnya.', 'The case.'),
    column('caseNumber', 'text', 'c.case_number', 'Nomor kasus.', 'Number of the case.'),
    column('programmeId', 'id', 'c.programme_id', 'Programnya.', 'Its programme.'),
    column('programmeYear', 'integer', 'g.year', 'Tahun program.', 'Year of the programme.'),
    column('participantId', 'id', 'c.participant_id', 'Pesertanya.', 'Its participant.'),
    column(
      'participantKind',
      'code',
      'x.kind',
      'Koperasi atau usaha (`participant-kinds`).',
      'Cooperative or enterprise (`participant-kinds`).',
    ),
    column('participantName', 'text', 'x.name', 'Nama peserta.', 'Name of the participant.'),
    column(
      'regionCode',
      'code',
      'x.region_code',
      'Kode wilayah peserta.',
      'Region of the participant.',
    ),
    column(
      'stage',
      'code',
      'c.stage',
      'Tahapnya (`case-stages`).',
      'Where it stands (`case-stages`).',
    ),
    column(
      'stageOn',
      'date',
      'c.stage_on',
      'Sejak kapan pada tahap itu.',
      'Since when it stands there.',
    ),
    column(
      'result',
      'code',
      'c.result',
      'Hasilnya (`case-results`); kosong selama berjalan.',
      'How it ended (`case-results`); empty while open.',
    ),
    column(
      'enrolledOn',
      'date',
      'c.enrolled_on',
      'Tanggal didaftarkan.',
      'The day it was enrolled.',
    ),
    column('closedOn', 'date', 'c.closed_on', 'Tanggal ditutup.', 'The day it was closed.'),
    column(
      'closedFrom',
      'code',
      'c.closed_from',
      'Tahap saat ditutup.',
      'The stage it was closed from.',
    ),
    column(
      'nominationSource',
      'text',
      'c.nomination_source',
      'Siapa yang mengusulkan.',
      'Who proposed it.',
    ),
    column(
      'consentOn',
      'date',
      'c.consent_on',
      'Tanggal peserta setuju diperiksa.',
      'The day it agreed to be examined.',
    ),
    column('diagnosisTeamId', 'id', 'c.diagnosis_team_id', 'Tim diagnosis.', 'Its diagnosis team.'),
    column('coachingTeamId', 'id', 'c.coaching_team_id', 'Tim pendamping.', 'Its coaching team.'),
    column(
      'withdrawalReason',
      'code',
      'c.withdrawal_reason',
      'Mengapa keluar (`withdrawal-reasons`).',
      'Why it was withdrawn (`withdrawal-reasons`).',
    ),
    column(
      'voidedAt',
      'instant',
      'klinik_instant(c.voided_at)',
      'Saat dinyatakan salah catat; tidak ikut dihitung.',
      'When it was found entered by mistake; then it counts nowhere.',
    ),
    note('voidReason', 'c.void_reason', 'Mengapa dibatalkan.', 'Why it is void.'),
  ],
  filters: {
    caseId: isValue('c.id'),
    programmeId: isValue('c.programme_id'),
    participantId: isValue('c.participant_id'),
    stage: isWord('c.stage', CASE_STAGES),
    result: isWord('c.result', CASE_RESULTS),
  },
}

/** The passages of participants through programmes. */
export const CASE_DATASETS: readonly Dataset[] = [CASES]
