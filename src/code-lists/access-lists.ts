import { LEDGER_OPS } from '../casefile/schema.js'
import { SIGNER_ROLES } from '../diagnosis/rules.js'
import { CREDENTIAL_KINDS, SCOPES, type Scope } from '../offices/rules.js'
import { SERVICE_STATUSES } from '../platform/http/entry.js'
import type { Text } from '../platform/language.js'
import { ERROR_PLACES } from '../platform/problem/view.js'
import { VERDICT_RULES } from '../programmes/verdict-rules.js'
import { type CodeList, item, vocabulary } from './code-list.js'

type Resource = Scope extends `${infer Name}:${string}` ? Name : never

/** What a scope opens, as it stands in the label of each. */
const RESOURCES: Record<Resource, Text> = {
  offices: { id: 'dinas', en: 'the office' },
  people: { id: 'orang', en: 'people' },
  'api-keys': { id: 'kunci API', en: 'API keys' },
  participants: { id: 'peserta', en: 'participants' },
  penyakit: { id: 'katalog penyakit', en: 'the catalogue of penyakit' },
  programmes: { id: 'program, tim, dan daftar tunggu', en: 'programmes, teams and waitlists' },
  cases: { id: 'kasus', en: 'cases' },
  diagnoses: { id: 'diagnosis', en: 'diagnoses' },
  handovers: { id: 'serah terima', en: 'handovers' },
  sessions: { id: 'pertemuan', en: 'sessions' },
  progress: { id: 'kemajuan rekomendasi', en: 'progress on recommendations' },
  measurements: { id: 'ukuran', en: 'measurements' },
  verdicts: { id: 'putusan', en: 'verdicts' },
  attachments: { id: 'berkas bukti', en: 'files of evidence' },
  metrics: { id: 'angka program', en: 'metrics' },
  changes: { id: 'aliran perubahan', en: 'the feed of changes' },
  exports: { id: 'ekspor', en: 'exports' },
}

const DEEDS: Record<string, Text> = {
  read: { id: 'Membaca', en: 'Read' },
  write: { id: 'Mencatat dan mengubah', en: 'Record and change' },
  sign: { id: 'Mengesahkan', en: 'Sign' },
}

function scopeItem(scope: Scope) {
  const [resource = '', deed = ''] = scope.split(':')
  const [what, does] = [RESOURCES[resource as Resource], DEEDS[deed]]
  return item(scope, { id: `${does?.id} ${what.id}`, en: `${does?.en} ${what.en}` })
}

const RULES: Record<string, Text & { description: Text }> = {
  'default-2018': {
    id: 'Aturan bawaan 2018',
    en: 'Default rule of 2018',
    description: {
      id: 'Anggapan klinik, sebab tidak ada peraturan yang menetapkan hasil yang bagus: RAT, kesehatan atau SHU, volume usaha, kemajuan yang diperiksa, dan 70 % rekomendasi dikerjakan.',
      en: 'An assumption of the clinic, since no regulation defines a good outcome: RAT, health or SHU, business volume, a verified gain, and 70 % of the recommendations done.',
    },
  },
}

/** The words of credentials and signatures, of the rule a programme is judged by, and of the service. */
export const ACCESS_LISTS: readonly CodeList[] = [
  {
    list: 'scopes',
    label: { id: 'Cakupan kredensial', en: 'Scopes of a credential' },
    items: () => SCOPES.map(scopeItem),
  },
  vocabulary(
    'credential-kinds',
    { id: 'Jenis kredensial', en: 'Kinds of credential' },
    CREDENTIAL_KINDS,
    {
      key: { id: 'Kunci API', en: 'API key' },
      identity: { id: 'Akun penyedia identitas', en: 'Account of the identity provider' },
      observer: { id: 'Kunci pengamat', en: "Observer's key" },
    },
  ),
  vocabulary(
    'signer-roles',
    { id: 'Kedudukan penanda tangan', en: 'Places of a signer' },
    SIGNER_ROLES,
    { diagnosis_lead: { id: 'Ketua tim diagnosis', en: 'Lead of the diagnosis team' } },
  ),
  {
    list: 'verdict-rules',
    label: { id: 'Aturan penilaian', en: 'Rules of a verdict' },
    items: () => VERDICT_RULES.map(({ code }) => item(code, RULES[code] ?? { id: code, en: code })),
  },
  vocabulary(
    'ledger-ops',
    { id: 'Perubahan catatan', en: 'What happened to a record' },
    LEDGER_OPS,
    {
      insert: { id: 'Dibuat', en: 'Made' },
      update: { id: 'Diubah', en: 'Changed' },
      delete: { id: 'Dihapus', en: 'Removed' },
    },
  ),
  vocabulary(
    'problem-error-places',
    { id: 'Bagian yang salah', en: 'Parts at fault' },
    ERROR_PLACES,
    {
      body: { id: 'Isi permintaan', en: 'The body' },
      query: { id: 'Parameter alamat', en: 'The query' },
      path: { id: 'Alamat', en: 'The path' },
      headers: { id: 'Header', en: 'The headers' },
      resource: { id: 'Data yang tersimpan', en: 'A stored record' },
    },
  ),
  vocabulary(
    'service-statuses',
    { id: 'Keadaan layanan', en: 'States of the service' },
    SERVICE_STATUSES,
    {
      ready: { id: 'Siap', en: 'Ready' },
      unavailable: { id: 'Tidak tersedia', en: 'Unavailable' },
    },
  ),
]
