import { CHANGE_OPS, CHANGE_TYPES } from '../changes/rules.js'
import { DATASETS } from '../exports/queries.js'
import { COLUMN_TYPES, EXPORT_FILTERS, EXPORT_FORMATS, EXPORT_PROFILES } from '../exports/rules.js'
import { type CodeList, item, vocabulary } from './code-list.js'

/** The words of what reporting jobs read: the change feed and the exports. */
export const FEED_LISTS: readonly CodeList[] = [
  vocabulary('change-types', { id: 'Jenis perubahan', en: 'Types of change' }, CHANGE_TYPES, {
    office: { id: 'Dinas', en: 'Office' },
    person: {
      id: 'Orang',
      en: 'Person',
      description: { id: 'Tidak terlihat oleh pelapor.', en: 'Not shown to a reporter.' },
    },
    affiliation: {
      id: 'Hubungan dengan peserta',
      en: 'Tie to a participant',
      description: { id: 'Tidak terlihat oleh pelapor.', en: 'Not shown to a reporter.' },
    },
    participant: { id: 'Peserta', en: 'Participant' },
    participant_status: { id: 'Status peserta', en: 'Standing of a participant' },
    annual_figures: { id: 'Angka tahunan', en: 'Annual figures' },
    penyakit: {
      id: 'Penyakit milik dinas',
      en: "Penyakit of the office's own",
      description: {
        id: 'Katalog bersama tidak berubah lewat API; lihat /v1/penyakit.',
        en: 'The common catalogue does not change through the API; see /v1/penyakit.',
      },
    },
    programme: { id: 'Program', en: 'Programme' },
    team: { id: 'Tim dan anggotanya', en: 'Team and its members' },
    waitlist_entry: { id: 'Calon dalam daftar tunggu', en: 'Waitlist entry' },
    case: { id: 'Kasus', en: 'Case' },
    health_examination: { id: 'Pemeriksaan kesehatan', en: 'Health examination' },
    diagnosis: { id: 'Diagnosis', en: 'Diagnosis' },
    finding: { id: 'Temuan', en: 'Finding' },
    recommendation: { id: 'Rekomendasi', en: 'Recommendation' },
    handover: { id: 'Penyerahan', en: 'Handover' },
    session: { id: 'Pertemuan', en: 'Session' },
    attendance: { id: 'Kehadiran', en: 'Attendance' },
    homework: { id: 'Tugas', en: 'Homework' },
    progress: { id: 'Kemajuan rekomendasi', en: 'Progress on a recommendation' },
    measurement: { id: 'Pengukuran', en: 'Measurement' },
    finding_outcome: { id: 'Perkembangan penyakit', en: 'Outcome of a finding' },
    verdict: { id: 'Putusan', en: 'Verdict' },
  }),
  vocabulary('change-ops', { id: 'Isi perubahan', en: 'What a change says' }, CHANGE_OPS, {
    upsert: { id: 'Ada atau berubah', en: 'There, or changed' },
    remove: {
      id: 'Tidak ada lagi',
      en: 'Gone',
      description: {
        id: 'Dihapus, atau tidak lagi terlihat oleh pembaca; hapus salinannya.',
        en: 'Deleted, or no longer shown to the reader; delete the copy.',
      },
    },
  }),
  {
    list: 'export-datasets',
    label: { id: 'Data yang dapat diekspor', en: 'What can be exported' },
    items: () =>
      DATASETS.map(({ dataset, label, description }) => item(dataset, { ...label, description })),
  },
  vocabulary('export-formats', { id: 'Bentuk ekspor', en: 'Forms of an export' }, EXPORT_FORMATS, {
    csv: { id: 'CSV, untuk lembar kerja', en: 'CSV, for spreadsheets' },
    ndjson: { id: 'NDJSON, untuk program', en: 'NDJSON, for programs' },
  }),
  vocabulary('export-profiles', { id: 'Ragam CSV', en: 'Kinds of CSV' }, EXPORT_PROFILES, {
    excel: {
      id: 'Untuk Excel berbahasa Indonesia',
      en: 'For an Indonesian Excel',
      description: {
        id: 'Titik koma, koma desimal, dan tanda petik di depan teks yang menyerupai rumus.',
        en: 'Semicolons, decimal commas, and an apostrophe before text that looks like a formula.',
      },
    },
  }),
  vocabulary(
    'export-filters',
    { id: 'Penyaring ekspor', en: 'Filters of an export' },
    EXPORT_FILTERS,
    {
      programmeId: { id: 'Program', en: 'Programme' },
      participantId: { id: 'Peserta', en: 'Participant' },
      caseId: { id: 'Kasus', en: 'Case' },
      kind: { id: 'Jenis', en: 'Kind' },
      status: { id: 'Keadaan', en: 'How it stands' },
      stage: { id: 'Tahap', en: 'Stage' },
      result: { id: 'Hasil', en: 'Result' },
      regionCode: { id: 'Wilayah dan yang di bawahnya', en: 'Region, and those below it' },
    },
  ),
  vocabulary('column-types', { id: 'Jenis kolom', en: 'Types of column' }, COLUMN_TYPES, {
    id: { id: 'Pengenal (UUID)', en: 'Id (UUID)' },
    text: { id: 'Teks', en: 'Text' },
    code: { id: 'Kode dari daftar', en: 'Code of a list' },
    date: { id: 'Tanggal, YYYY-MM-DD', en: 'Date, YYYY-MM-DD' },
    instant: { id: 'Saat, UTC', en: 'Instant, UTC' },
    integer: { id: 'Bilangan bulat', en: 'Whole number' },
    number: { id: 'Angka', en: 'Number' },
    boolean: { id: 'Ya atau tidak', en: 'Yes or no' },
    list: {
      id: 'Daftar pengenal',
      en: 'List of ids',
      description: {
        id: 'Dalam CSV dipisahkan dengan |; dalam NDJSON berupa larik.',
        en: 'Joined by | in CSV; an array in NDJSON.',
      },
    },
    json: { id: 'JSON', en: 'JSON' },
  }),
]
