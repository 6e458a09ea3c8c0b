import { ACCOUNTS, columnOf } from '../participants/accounts.rules.js'
import { PARTICIPANT_KINDS, PARTICIPANT_STATUSES } from '../participants/rules.js'
import { PROGRAMME_STATUSES } from '../programmes/rules.js'
import { column, type Dataset, isValue, isWord, note, person, rowColumns } from './dataset.js'

const identifier = (scheme: string) => `(select i.value from participant_identifiers i
  where i.office_id = x.office_id and i.participant_id = x.id and i.scheme = '${scheme}' and i.ends_on is null)`

const PARTICIPANTS: Dataset = {
  dataset: 'participants',
  label: { id: 'Peserta', en: 'Participants' },
  description: {
    id: 'Satu baris satu koperasi atau usaha.',
    en: 'One row a cooperative or enterprise.',
  },
  from: `participants x
    left join participant_contacts n on n.office_id = x.office_id and n.id = x.id
    left join lateral (select status, starts_on from participant_statuses
      where office_id = x.office_id and participant_id = x.id order by starts_on desc limit 1) s on true`,
  alias: 'x',
  columns: [
    ...rowColumns('x', 'Pesertanya.', 'The participant.'),
    column(
      'kind',
      'code',
      'x.kind',
      'Koperasi atau usaha (`participant-kinds`).',
      'Cooperative or enterprise (`participant-kinds`).',
    ),
    column('name', 'text', 'x.name', 'Nama lembaga.', 'Name of the organisation.'),
    column(
      'jenis',
      'code',
      'x.jenis',
      'Jenis koperasi (`jenis`).',
      'Kind of cooperative (`jenis`).',
    ),
    column(
      'kelompok',
      'text',
      'x.kelompok',
      'Kelompok menurut anggota atau pendiri.',
      'Group by members or founders.',
    ),
    column(
      'regionCode',
      'code',
      'x.region_code',
      'Kode wilayah Kemendagri.',
      'Kemendagri code of where it is.',
    ),
    column('address', 'text', 'x.address', 'Alamat.', 'Street and number.'),
    column(
      'parentInstitution',
      'text',
      'x.parent_institution',
      'Lembaga induk.',
      'Parent institution.',
    ),
    column(
      'parentInstitutionKind',
      'code',
      'x.parent_institution_kind',
      'Jenis lembaga induk (`parent-institution-kinds`).',
      'Kind of parent institution (`parent-institution-kinds`).',
    ),
    column(
      'pola',
      'code',
      'x.pola',
      'Pola pengelolaan (`pola`).',
      'How the cooperative is run (`pola`).',
    ),
    column(
      'bentuk',
      'code',
      'x.bentuk',
      'Bentuk koperasi (`bentuk`).',
      'Whether persons or cooperatives are members (`bentuk`).',
    ),
    column(
      'jurisdiction',
      'code',
      'klinik_jurisdiction(x.membership_regions)',
      'Tingkat pemerintahan menurut wilayah keanggotaan (`jurisdictions`).',
      'Level of government by the membership area (`jurisdictions`).',
    ),
    column('kbli', 'text', 'x.kbli', 'Lapangan usaha (KBLI).', 'Line of business (KBLI).'),
    column('kbliVersion', 'text', 'x.kbli_version', 'Tahun KBLI.', 'Year of the KBLI.'),
    column(
      'sizeClass',
      'code',
      'x.size_class',
      'Skala usaha (`size-classes`).',
      'Size of the enterprise (`size-classes`).',
    ),
    column(
      'sizeClassBasis',
      'code',
      'x.size_class_basis',
      'Dasar penentuan skala (`size-class-bases`).',
      'What the size was told by (`size-class-bases`).',
    ),
    column(
      'sizeClassRule',
      'code',
      'x.size_class_rule',
      'Aturan skala (`size-class-rules`).',
      'By which rule (`size-class-rules`).',
    ),
    column(
      'sizeClassOn',
      'date',
      'x.size_class_on',
      'Tanggal skala itu berlaku.',
      'As of which day.',
    ),
    column(
      'nikKoperasi',
      'text',
      identifier('nik_koperasi'),
      'Nomor Induk Koperasi yang berlaku.',
      'Cooperative number (NIK) in force.',
    ),
    column(
      'badanHukum',
      'text',
      identifier('badan_hukum'),
      'Nomor badan hukum yang berlaku.',
      'Number of the deed in force.',
    ),
    column(
      'nib',
      'text',
      identifier('nib'),
      'Nomor Induk Berusaha yang berlaku.',
      'Business licence (NIB) in force.',
    ),
    column(
      'badanHukumLama',
      'text',
      identifier('badan_hukum_lama'),
      'Nomor badan hukum lama.',
      'Former number of the deed.',
    ),
    column(
      'status',
      'code',
      's.status',
      'Status terakhir (`participant-statuses`).',
      'Latest standing (`participant-statuses`).',
    ),
    column(
      'statusOn',
      'date',
      's.starts_on',
      'Sejak kapan berstatus demikian.',
      'Since when it stands so.',
    ),
    column(
      'mergedIntoId',
      'id',
      'x.merged_into_id',
      'Peserta yang ternyata sama; kosong bila berdiri sendiri.',
      'The participant it turned out to be; empty while it stands for itself.',
    ),
    {
      ...note('contactName', 'n.contact_name', 'Orang yang dapat dihubungi.', 'Whom to ask for.'),
      withheld: 'person',
    },
    { ...note('phone', 'n.phone', 'Telepon.', 'Phone.'), withheld: 'person' },
    { ...note('email', 'n.email', 'Surel.', 'Email.'), withheld: 'person' },
  ],
  filters: {
    participantId: isValue('x.id'),
    kind: isWord('x.kind', PARTICIPANT_KINDS),
    status: isWord('s.status', PARTICIPANT_STATUSES),
    regionCode: {
      condition: (parameter) =>
        `exists (select from unnest(${parameter}::text[]) r where starts_with(x.region_code || '.', r || '.'))`,
    },
  },
}

const PARTICIPANT_STATUS_ROWS: Dataset = {
  dataset: 'participant-statuses',
  label: { id: 'Riwayat status peserta', en: 'Standings of participants' },
  description: {
    id: 'Satu baris satu status seorang peserta, dengan tanggal dan sumbernya.',
    en: 'One row a standing of a participant, dated and sourced.',
  },
  from: 'participant_statuses s',
  alias: 's',
  columns: [
    ...rowColumns('s', 'Barisnya.', 'The entry.'),
    column('participantId', 'id', 's.participant_id', 'Pesertanya.', 'The participant.'),
    column(
      'status',
      'code',
      's.status',
      'Statusnya (`participant-statuses`).',
      'The standing (`participant-statuses`).',
    ),
    column('on', 'date', 's.starts_on', 'Sejak kapan.', 'Since when.'),
    column('source', 'text', 's.source', 'Dari mana diketahui.', 'Where it is known from.'),
    column(
      'dissolutionBy',
      'code',
      's.dissolution_by',
      'Siapa yang membubarkan (`dissolution-ways`).',
      'Who dissolves it (`dissolution-ways`).',
    ),
    column(
      'dissolutionGround',
      'code',
      's.dissolution_ground',
      'Alasan pembubaran oleh pemerintah (`dissolution-grounds`).',
      'Ground of the government (`dissolution-grounds`).',
    ),
    person('recordedById', 's.recorded_by_id', 'Siapa yang mencatat.', 'Who recorded it.'),
  ],
  filters: {
    participantId: isValue('s.participant_id'),
    status: isWord('s.status', PARTICIPANT_STATUSES),
  },
}

const rupiah = (name: string, sql: string, id: string, en: string) =>
  column(name, 'integer', sql, `${id}, rupiah utuh.`, `${en}, whole rupiah.`)
const people = (name: string, sql: string, id: string, en: string) =>
  column(name, 'integer', sql, id, en)

const ANNUAL_FIGURES: Dataset = {
  dataset: 'annual-figures',
  label: { id: 'Angka tahunan', en: 'Annual figures' },
  description: {
    id: 'Satu baris satu tahun buku seorang peserta; kosong berarti tidak diketahui.',
    en: 'One row a book year of a participant; empty means unknown.',
  },
  from: 'annual_figures f',
  alias: 'f',
  columns: [
    ...rowColumns('f', 'Barisnya.', 'The entry.'),
    column('participantId', 'id', 'f.participant_id', 'Pesertanya.', 'The participant.'),
    column('bookYear', 'integer', 'f.book_year', 'Tahun buku.', 'The book year.'),
    column(
      'ratHeldOn',
      'date',
      'f.rat_held_on',
      'Tanggal RAT diadakan.',
      'When the annual meeting (RAT) was held.',
    ),
    column(
      'ratReportedOn',
      'date',
      'f.rat_reported_on',
      'Tanggal RAT dilaporkan ke dinas.',
      'When the office was told of it.',
    ),
    people('membersFemale', 'f.members_female', 'Anggota perempuan.', 'Members, women.'),
    people('membersMale', 'f.members_male', 'Anggota laki-laki.', 'Members, men.'),
    people('workersFemale', 'f.workers_female', 'Karyawan perempuan.', 'Workers, women.'),
    people('workersMale', 'f.workers_male', 'Karyawan laki-laki.', 'Workers, men.'),
    rupiah('assetsRupiah', 'f.assets_rupiah', 'Aset', 'Assets'),
    rupiah(
      'equityRupiah',
      'f.equity_rupiah',
      'Modal sendiri, boleh negatif',
      'Own capital, may be negative',
    ),
    rupiah('outsideCapitalRupiah', 'f.outside_capital_rupiah', 'Modal luar', 'Outside capital'),
    rupiah('businessVolumeRupiah', 'f.business_volume_rupiah', 'Volume usaha', 'Business volume'),
    rupiah('shuRupiah', 'f.shu_rupiah', 'SHU, boleh negatif', 'SHU, may be negative'),
    rupiah('savingsRupiah', 'f.savings_rupiah', 'Simpanan', 'Savings taken'),
    rupiah('loansRupiah', 'f.loans_rupiah', 'Pinjaman yang diberikan', 'Loans given'),
    people('membersTotal', 'f.members_total', 'Anggota seluruhnya.', 'Members, all.'),
    people('workersTotal', 'f.workers_total', 'Karyawan seluruhnya.', 'Workers, all.'),
    ...ACCOUNTS.map(({ name, label }) => rupiah(name, `f.${columnOf(name)}`, label.id, label.en)),
    column('source', 'text', 'f.source', 'Dari mana diketahui.', 'Where it is known from.'),
    note('evidence', 'f.evidence', 'Bukti yang dilihat.', 'The paper that shows it.'),
  ],
  filters: { participantId: isValue('f.participant_id') },
}

const PROGRAMMES: Dataset = {
  dataset: 'programmes',
  label: { id: 'Program', en: 'Programmes' },
  description: {
    id: 'Satu baris satu penyelenggaraan klinik.',
    en: 'One row a run of the clinic.',
  },
  from: 'programmes g',
  alias: 'g',
  columns: [
    ...rowColumns('g', 'Programnya.', 'The programme.'),
    column('name', 'text', 'g.name', 'Namanya.', 'Its name.'),
    column('year', 'integer', 'g.year', 'Tahun hari pertamanya.', 'Year of its first day.'),
    column(
      'status',
      'code',
      'g.status',
      'Keadaannya (`programme-statuses`).',
      'How it stands (`programme-statuses`).',
    ),
    column(
      'startsOn',
      'date',
      'g.starts_on',
      'Hari pertama delapan bulannya.',
      'First day of its eight months.',
    ),
    column(
      'timeZone',
      'code',
      'g.time_zone',
      'Zona waktu semua tanggalnya.',
      'Zone of all its dates.',
    ),
    column(
      'capacity',
      'integer',
      'g.capacity',
      'Kasus yang dapat ditampung.',
      'Cases it has room for.',
    ),
    column(
      'targetGood',
      'integer',
      'g.target_good',
      'Kasus yang harus menjadi bagus.',
      'Cases that should come out good.',
    ),
    column(
      'verdictRuleCode',
      'code',
      'g.verdict_rule_code',
      'Aturan putusannya.',
      'The rule its cases are judged by.',
    ),
    column(
      'budgetRupiah',
      'integer',
      `(select coalesce(sum((l ->> 'amountRupiah')::bigint), 0)
      from jsonb_array_elements(g.budget_lines) l)`,
      'Jumlah anggaran, rupiah utuh.',
      'Sum of its budget, whole rupiah.',
    ),
    column('openedOn', 'date', 'g.opened_on', 'Tanggal dibuka.', 'The day it was opened.'),
    column('closedOn', 'date', 'g.closed_on', 'Tanggal ditutup.', 'The day it was closed.'),
  ],
  filters: { programmeId: isValue('g.id'), status: isWord('g.status', PROGRAMME_STATUSES) },
}

/** Whom the clinic helps, and in which programmes. */
export const PARTICIPANT_DATASETS: readonly Dataset[] = [
  PARTICIPANTS,
  PARTICIPANT_STATUS_ROWS,
  ANNUAL_FIGURES,
  PROGRAMMES,
]
