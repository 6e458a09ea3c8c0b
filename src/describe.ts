import { readFile } from 'node:fs/promises'
import { buildApp } from './app.js'
import { nameCodeLists } from './code-lists/document.js'
import { CODE_LISTS } from './code-lists/routes.js'
import { systemClock } from './platform/calendar.js'
import { readConfig } from './platform/config.js'
import type { Database } from './platform/database.js'
import { type ApiDescription, buildDocument } from './platform/openapi/collect.js'
import type { Finished } from './platform/openapi/finish.js'
import type { Recordings } from './platform/openapi/samples.js'
import { API_VERSION } from './version.js'

/** What the OpenAPI document says beside the routes; tags in the order of the workflow. */
export const API: ApiDescription = {
  title: 'Klinik Koperasi API',
  version: API_VERSION,
  description: {
    en: [
      'Case management for the coaching clinics of Indonesian cooperative offices: enrol a cooperative, diagnose it, hand it over, coach it for eight months, measure, judge, count.',
      '**Begin** with `GET /v1/me`: who you are and what waits for you. Cases, diagnoses, handovers, sessions and programmes carry `allowedActions`: every step, whether you may take it now, and what stands in its way. Show buttons from them and you need none of our rules.',
      '**Labels and forms**: a vocabulary with `x-code-list` has its words at `GET /v1/code-lists/{list}`. The `operationId` of an action leads to its words in the list `actions`, and in this document to what its body may hold; POST it to `href` with the version of the record that carries it.',
      '**Credentials**: `X-API-Key`, or `Authorization: Bearer` with a token of your identity provider. Roles and teams give permission; scopes only narrow it. What you may not see is 404, like what does not exist.',
      '**Changes**: every change of something stored takes `If-Match` with the `ETag` (the `version`) last read: 428 without it, 412 when somebody else was faster. Every POST and PATCH takes an `Idempotency-Key`, so that a repeated call after a lost answer does nothing twice.',
      '**Lists** come in pages: `limit`, `cursor`, and `nextCursor` in the reply until it is null. Commas mean "or", different parameters mean "and". An unknown parameter is refused, never ignored.',
      '**Refusals** are `application/problem+json`, whatever went wrong. Branch on `code`; show `detail` and the messages of `errors` to people, in Indonesian or, with `Accept-Language: en`, in English. Each code has a page at `/docs/problems/{code}`. Before any operation is reached you may get 405 (with `Allow`), 408, 414 or 431.',
      '**Every answer** names its request in `Request-Id`; send a UUID of your own and it is kept. `traceparent` is honoured. `RateLimit` tells the calls left in the minute; 304 costs none.',
      '**Dates**: `...At` is an instant in UTC with milliseconds, `...On` a civil date in the time zone of the programme. Money is whole rupiah. In replies every member is present: no value is `null`, and readers ignore members they do not know.',
    ].join('\n\n'),
    id: [
      'Pengelolaan kasus klinik pendampingan di dinas koperasi: mendaftarkan koperasi, mendiagnosis, menyerahkan, mendampingi delapan bulan, mengukur, menilai, menghitung.',
      '**Mulailah** dengan `GET /v1/me`: siapa Anda dan apa yang menunggu Anda. Kasus, diagnosis, serah terima, pertemuan, dan program membawa `allowedActions`: setiap langkah, apakah Anda boleh melakukannya sekarang, dan apa yang menghalanginya. Tampilkan tombol dari sana, dan aturan kami tidak perlu Anda tiru.',
      '**Label dan formulir**: kosakata dengan `x-code-list` mempunyai labelnya di `GET /v1/code-lists/{list}`. `operationId` sebuah langkah menunjuk labelnya di daftar `actions`, dan dalam dokumen ini apa yang boleh diisi; kirim dengan POST ke `href` bersama versi data yang membawanya.',
      '**Kredensial**: `X-API-Key`, atau `Authorization: Bearer` dengan token dari penyedia identitas dinas. Wewenang datang dari peran dan tim; cakupan hanya mempersempit. Yang tidak boleh Anda lihat dijawab 404, sama seperti yang tidak ada.',
      '**Perubahan**: setiap perubahan data memerlukan `If-Match` berisi `ETag` (yaitu `version`) dari bacaan terakhir: 428 tanpa itu, 412 bila orang lain lebih dulu. Setiap POST dan PATCH menerima `Idempotency-Key`, sehingga panggilan yang diulang karena jawabannya hilang tidak dikerjakan dua kali.',
      '**Daftar** datang per halaman: `limit`, `cursor`, dan `nextCursor` dalam jawaban sampai isinya null. Koma berarti "atau", parameter yang berbeda berarti "dan". Parameter yang tidak dikenal ditolak, tidak diabaikan.',
      '**Penolakan** selalu berupa `application/problem+json`. Program membedakannya dari `code`; `detail` dan pesan dalam `errors` untuk ditampilkan kepada orang, dalam bahasa Indonesia atau, dengan `Accept-Language: en`, bahasa Inggris. Setiap kode punya halaman di `/docs/problems/{code}`. Sebelum sampai ke suatu operasi, jawaban dapat berupa 405 (dengan `Allow`), 408, 414, atau 431.',
      '**Setiap jawaban** menyebut nama permintaannya dalam `Request-Id`; UUID yang Anda kirim dipakai lagi. `traceparent` dihormati. `RateLimit` menyebut sisa panggilan dalam menit berjalan; 304 tidak dihitung.',
      '**Tanggal**: `...At` adalah saat dalam UTC dengan milidetik, `...On` tanggal kalender di zona waktu program. Uang ditulis dalam rupiah utuh. Dalam jawaban setiap isian ada: yang kosong berisi `null`, dan pembaca mengabaikan isian yang tidak dikenalnya.',
    ].join('\n\n'),
  },
  contact: { name: 'Klinik Koperasi', url: 'https://klinik.example/docs' },
  guide: {
    url: 'https://klinik.example/docs',
    description: { en: 'The guide and a console.', id: 'Panduan dan konsol.' },
  },
  servers: [
    {
      url: '/',
      description: {
        en: 'This server, local or wherever the document came from.',
        id: 'Server ini, lokal atau tempat asal dokumen ini.',
      },
      isInternal: true,
    },
    {
      url: 'https://klinik.example',
      description: { en: 'Production, as an example.', id: 'Produksi, sebagai contoh.' },
      isInternal: false,
    },
    {
      url: 'https://staging.klinik.example',
      description: { en: 'Staging, as an example.', id: 'Uji coba, sebagai contoh.' },
      isInternal: true,
    },
  ],
  tags: [
    {
      name: 'Me',
      label: { en: 'Me', id: 'Saya' },
      description: {
        en: 'Who am I, and what waits for me.',
        id: 'Siapa saya, dan apa yang menunggu saya.',
      },
    },
    {
      name: 'Office',
      label: { en: 'Office', id: 'Dinas' },
      description: { en: 'The office: its settings.', id: 'Dinas dan pengaturannya.' },
    },
    {
      name: 'People',
      label: { en: 'People', id: 'Orang' },
      description: {
        en: 'Staff and outside experts, their roles and affiliations.',
        id: 'Pegawai dan tenaga luar, peran dan hubungannya dengan peserta.',
      },
    },
    {
      name: 'Credentials',
      label: { en: 'Credentials', id: 'Kredensial' },
      description: { en: 'API keys of jobs and people.', id: 'Kunci API milik program dan orang.' },
    },
    {
      name: 'Participants',
      label: { en: 'Participants', id: 'Peserta' },
      description: {
        en: 'Whom the clinic helps: cooperatives and enterprises.',
        id: 'Siapa yang dibantu klinik: koperasi dan usaha.',
      },
    },
    {
      name: 'Penyakit',
      label: { en: 'Penyakit', id: 'Penyakit' },
      description: { en: 'The catalogue of ailments.', id: 'Katalog penyakit koperasi.' },
    },
    {
      name: 'Code lists',
      label: { en: 'Code lists', id: 'Daftar kode' },
      description: {
        en: 'Every vocabulary with both labels.',
        id: 'Setiap daftar kode dengan kedua labelnya.',
      },
    },
    {
      name: 'Programmes',
      label: { en: 'Programmes', id: 'Program' },
      description: {
        en: 'One run of the clinic, eight months.',
        id: 'Satu angkatan klinik, delapan bulan.',
      },
    },
    {
      name: 'Teams',
      label: { en: 'Teams', id: 'Tim' },
      description: {
        en: 'Who diagnoses and who coaches.',
        id: 'Siapa yang mendiagnosis dan siapa yang mendampingi.',
      },
    },
    {
      name: 'Cases',
      label: { en: 'Cases', id: 'Kasus' },
      description: {
        en: 'One participant’s passage through one programme.',
        id: 'Perjalanan satu peserta dalam satu program.',
      },
    },
    {
      name: 'Health examinations',
      label: { en: 'Health examinations', id: 'Pemeriksaan kesehatan' },
      description: {
        en: 'The official forms, their answers and the score.',
        id: 'Instrumen resmi, jawabannya, dan nilainya.',
      },
    },
    {
      name: 'Diagnoses',
      label: { en: 'Diagnoses', id: 'Diagnosis' },
      description: {
        en: 'Findings and recommendations of team one, then sealed.',
        id: 'Temuan dan rekomendasi tim pertama, lalu disahkan.',
      },
    },
    {
      name: 'Handovers',
      label: { en: 'Handovers', id: 'Serah terima' },
      description: {
        en: 'The seam: offered, accepted or returned.',
        id: 'Serah terima: ditawarkan, diterima, atau dikembalikan.',
      },
    },
    {
      name: 'Success stories',
      label: { en: 'Success stories', id: 'Kisah berhasil' },
      description: {
        en: 'Peers that others may learn from, while they agree and hold.',
        id: 'Koperasi dan usaha tempat belajar, selama setuju dan masih layak.',
      },
    },
    {
      name: 'Sessions',
      label: { en: 'Sessions', id: 'Pertemuan' },
      description: {
        en: 'Meetings of team two, attendance and notes.',
        id: 'Pertemuan tim kedua, kehadiran dan catatannya.',
      },
    },
    {
      name: 'Progress',
      label: { en: 'Progress', id: 'Kemajuan' },
      description: {
        en: 'What was done on each recommendation.',
        id: 'Apa yang dikerjakan atas setiap rekomendasi.',
      },
    },
    {
      name: 'Measurements',
      label: { en: 'Measurements', id: 'Pengukuran' },
      description: {
        en: 'Baseline, midline, endline: values or reasons.',
        id: 'Awal, tengah, akhir: angka atau alasannya.',
      },
    },
    {
      name: 'Verdicts',
      label: { en: 'Verdicts', id: 'Putusan' },
      description: {
        en: 'What came out, by the written rule.',
        id: 'Hasil akhir menurut aturan tertulis.',
      },
    },
    {
      name: 'Attachments',
      label: { en: 'Attachments', id: 'Lampiran' },
      description: {
        en: 'Scans and photographs, the evidence of a case and its parts.',
        id: 'Pindaian dan foto, bukti suatu kasus dan bagian-bagiannya.',
      },
    },
    {
      name: 'Metrics',
      label: { en: 'Metrics', id: 'Angka' },
      description: {
        en: 'The numbers, each with what it counts and leaves out.',
        id: 'Angka-angka, masing-masing dengan apa yang dihitung dan tidak.',
      },
    },
    {
      name: 'Imports',
      label: { en: 'Imports', id: 'Impor' },
      description: {
        en: 'Files brought in: whole or not at all, with a report on every row.',
        id: 'Berkas yang diimpor: seluruhnya atau tidak sama sekali, dengan laporan tiap baris.',
      },
    },
    {
      name: 'Changes',
      label: { en: 'Changes', id: 'Perubahan' },
      description: {
        en: 'What has changed, in an order that misses nothing.',
        id: 'Apa yang berubah, dalam urutan yang tidak melewatkan apa pun.',
      },
    },
    {
      name: 'Exports',
      label: { en: 'Exports', id: 'Ekspor' },
      description: {
        en: 'Whole tables as CSV or NDJSON, as of one instant.',
        id: 'Tabel lengkap sebagai CSV atau NDJSON, menurut satu saat.',
      },
    },
    {
      name: 'Service',
      label: { en: 'Service', id: 'Layanan' },
      description: {
        en: 'The server itself: its pages, this document, its probes. Open to all.',
        id: 'Server ini sendiri: halaman, dokumen ini, dan pemeriksaannya. Terbuka untuk semua.',
      },
    },
  ],
}

/** Nothing is asked of the database while routes are only described. */
const noDatabase = { gauges: () => ({ total: 0, waiting: 0 }) } as unknown as Database

const EXAMPLES = new URL('../openapi/examples.json', import.meta.url)

/** The recorded examples; none before the first recording. */
async function readRecordings(): Promise<Recordings> {
  const text = await readFile(EXAMPLES, 'utf8').catch(() => '{}')
  return JSON.parse(text) as Recordings
}

/**
 * The OpenAPI document of this source, with the Indonesian of what its builder composed; without a
 * database or a port.
 */
export async function describeApp(): Promise<Finished> {
  const config = { ...readConfig({}), logLevel: 'silent' as const }
  const app = await buildApp({ config, clock: systemClock, database: noDatabase, describe: true })
  try {
    const built = await buildDocument(app, API, await readRecordings())
    return { ...built, document: nameCodeLists(built.document, CODE_LISTS) }
  } finally {
    await app.close()
  }
}
