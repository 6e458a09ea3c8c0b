import { CASE_METRICS } from '../cases/metrics.js'
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
import type { DiagnosisRecord, FindingRecord, RecommendationRecord } from './schema.js'

/** What a sheet says beside the diagnosis: whose it is, and who deals with it. */
export type SheetFacts = {
  officeName: string
  programmeName: string
  caseNumber: string
  participantName: string
  participantKind: 'cooperative' | 'enterprise'
  address: string | null
  identifiers: { scheme: string; value: string }[]
  diagnosisTeamName: string | null
  coachingTeamName: string | null
  /** In Indonesian, by code. */
  penyakitLabels: Record<string, string>
}

/** A sealed diagnosis on its way to paper. */
export type Sheet = {
  diagnosis: DiagnosisRecord
  facts: SheetFacts
  isIntact: boolean
  timeZone: string
}

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 })

const SCHEMES: Record<string, string> = {
  nik_koperasi: 'NIK koperasi',
  badan_hukum: 'Nomor badan hukum',
  nib: 'NIB',
}
const SEVERITY_WORDS: Record<FindingRecord['severity'], string> = {
  mild: 'Ringan',
  moderate: 'Sedang',
  severe: 'Berat',
}
const METHOD_WORDS: Record<NonNullable<FindingRecord['evidenceMethod']>, string> = {
  document: 'dokumen',
  interview: 'wawancara',
  observation: 'pengamatan',
}

const kindText = (code: string) =>
  RECOMMENDATION_KINDS.find((kind) => kind.code === code)?.label.id ?? code

const UNITS: Record<NonNullable<RecommendationRecord['targetUnit']>, (value: number) => string> = {
  yes_no: (value) => (value === 1 ? 'ya' : 'tidak'),
  rupiah: (value) => `Rp${NUMBER.format(value)}`,
  category: (value) => `kategori ${NUMBER.format(value)}`,
  persons: (value) => `${NUMBER.format(value)} orang`,
  percent: (value) => `${NUMBER.format(value)} %`,
  items: (value) => `${NUMBER.format(value)} buah`,
  days: (value) => `${NUMBER.format(value)} hari`,
}
const SIDES: Record<NonNullable<RecommendationRecord['responsibleSide']>, string> = {
  cooperative: 'koperasi',
  enterprise: 'usaha',
  office: 'dinas',
  parent_institution: 'lembaga induk',
}

/** What a recommendation is to reach, and from where; empty without a target. */
function targetText(one: RecommendationRecord): string {
  const { targetMetricCode, targetMetricName, targetBaselineValue, targetValue } = one
  const metric = CASE_METRICS.find(({ code }) => code === targetMetricCode)
  const name = metric?.label.id ?? targetMetricName
  const unit = one.targetUnit ?? metric?.unit
  if (!name || targetValue === null || unit === undefined) return ''
  const said = UNITS[unit]
  const from = targetBaselineValue === null ? '' : `dari ${said(targetBaselineValue)} menjadi `
  return `<p>Sasaran: ${escaped(name)}, ${from}${said(targetValue)}</p>`
}

const sideText = ({ responsibleSide }: RecommendationRecord) =>
  responsibleSide === null ? '' : `<p>Pelaksana: ${SIDES[responsibleSide]}</p>`

function findingRow(finding: FindingRecord, index: number, { penyakitLabels }: SheetFacts) {
  const { penyakitCode, severity, evidence, evidenceMethod } = finding
  const label = penyakitLabels[penyakitCode] ?? ''
  const method =
    evidenceMethod === null ? '' : ` <span class="quiet">(${METHOD_WORDS[evidenceMethod]})</span>`
  return row(
    numberCell(index),
    `<td class="short">${escaped(penyakitCode)}</td>`,
    `<td><p><strong>${escaped(label)}</strong></p>${evidence === null ? '' : `<p class="long">${escaped(evidence)}${method}</p>`}</td>`,
    `<td class="short">${SEVERITY_WORDS[severity]}</td>`,
  )
}

function recommendationRow(one: RecommendationRecord, index: number, shown: FindingRecord[]) {
  const answers = shown.flatMap(({ id }, at) => (one.findingIds.includes(id) ? [at + 1] : []))
  return row(
    numberCell(index),
    `<td><p><strong>${escaped(kindText(one.kind))}</strong></p><p class="long">${escaped(one.text)}</p>${targetText(one)}${sideText(one)}</td>`,
    `<td class="short">${answers.join(', ')}</td>`,
    `<td class="short">${one.dueOn === null ? '' : dayText(one.dueOn)}</td>`,
  )
}

function findingsPart(shown: FindingRecord[], facts: SheetFacts): string {
  const columns = [
    '<th class="n">No.</th>',
    '<th class="short">Kode</th>',
    '<th>Penyakit dan buktinya</th>',
    '<th class="short">Keparahan</th>',
  ]
  return table(
    columns,
    shown.map((finding, index) => findingRow(finding, index, facts)),
  )
}

function recommendationsPart({ recommendations }: DiagnosisRecord, shown: FindingRecord[]): string {
  if (recommendations.length === 0) return '<p>Tidak ada rekomendasi.</p>'
  const columns = [
    '<th class="n">No.</th>',
    '<th>Yang perlu dilakukan</th>',
    '<th class="short">Untuk penyakit no.</th>',
    '<th class="short">Paling lambat</th>',
  ]
  return table(
    columns,
    recommendations.map((one, index) => recommendationRow(one, index, shown)),
  )
}

const DECISIONS: Record<FindingRecord['certainty'], string> = {
  confirmed: 'Dipastikan',
  suspected: 'Dugaan',
  ruled_out: 'Disingkirkan',
}

/** What members of the team see differently, whatever the team decided; no names. Empty without any. */
function dissentsPart({ findings }: DiagnosisRecord, { penyakitLabels }: SheetFacts): string {
  const told = findings.flatMap((finding) =>
    [
      ...(finding.dissent === null ? [] : [finding.dissent]),
      ...finding.dissents.map((one) => one.text),
    ].map((text) => ({ finding, text })),
  )
  if (told.length === 0) return ''
  const columns = [
    '<th class="n">No.</th>',
    '<th class="short">Kode</th>',
    '<th>Penyakit dan pendapat yang berbeda</th>',
    '<th class="short">Putusan tim</th>',
  ]
  const rows = told.map(({ finding: { penyakitCode, certainty }, text }, index) =>
    row(
      numberCell(index),
      `<td class="short">${escaped(penyakitCode)}</td>`,
      `<td><p><strong>${escaped(penyakitLabels[penyakitCode] ?? '')}</strong></p><p class="long">${escaped(text)}</p></td>`,
      `<td class="short">${DECISIONS[certainty]}</td>`,
    ),
  )
  return `<h2>Pendapat berbeda di dalam tim diagnosis</h2>\n${table(columns, rows)}`
}

/** What must be said before anything is read; empty for the version in force. */
function warning({ diagnosis, isIntact }: Sheet): string {
  if (!isIntact) {
    return '<p class="warning">Isi diagnosis ini tidak lagi sama dengan yang disahkan. Jangan dipakai; hubungi dinas.</p>'
  }
  if (diagnosis.supersededById === null) return ''
  return '<p class="warning">Versi ini sudah digantikan oleh versi yang lebih baru.</p>'
}

function signatures({ diagnosis, facts }: Sheet): string {
  const isCooperative = facts.participantKind === 'cooperative'
  const signedOn = diagnosis.signedOn === null ? '' : dayText(diagnosis.signedOn)
  return `<section class="sign">
<h2>Tanda tangan</h2>
<p>Hasil diagnosis ini telah dijelaskan kepada ${isCooperative ? 'pengurus koperasi' : 'pemilik usaha'}.</p>
<div class="signatures">
${signature('Ketua tim diagnosis', diagnosis.signerName ?? '', `Mengesahkan ${signedOn}`)}
${signature('Ketua tim pendamping', '', 'Tanggal:')}
${signature(isCooperative ? 'Pengurus koperasi' : 'Pemilik usaha', '', 'Tanggal:')}
</div>
</section>`
}

/**
 * A sealed diagnosis as the participant gets it: one A4 sheet or more in Indonesian, with places to
 * sign. Only what was confirmed is on it, and where members of the team saw it differently, of what was
 * ruled out too; who they are stays with the two teams.
 */
export function diagnosisSheet(sheet: Sheet): string {
  const { diagnosis, facts, timeZone } = sheet
  const shown = diagnosis.findings.filter(({ certainty }) => certainty === 'confirmed')
  const identifiers = facts.identifiers.map(({ scheme, value }) =>
    fact(SCHEMES[scheme] ?? scheme, value),
  )
  return paper({
    title: `Hasil diagnosis ${facts.caseNumber}`,
    running: facts.caseNumber,
    officeName: facts.officeName,
    programmeName: facts.programmeName,
    main: `<h1>Hasil Diagnosis</h1>
<p class="under">Kasus ${escaped(facts.caseNumber)}, versi ${diagnosis.number}</p>
${warning(sheet)}
<dl>
${fact(facts.participantKind === 'cooperative' ? 'Koperasi' : 'Usaha', facts.participantName)}
${identifiers.join('\n')}
${fact('Alamat', facts.address)}
${fact('Tim diagnosis', facts.diagnosisTeamName)}
${fact('Tim pendamping', facts.coachingTeamName)}
${fact('Tanggal pengesahan', diagnosis.signedOn === null ? null : dayText(diagnosis.signedOn))}
</dl>
${diagnosis.summary === null ? '' : `<h2>Ringkasan</h2>\n<p class="long">${escaped(diagnosis.summary)}</p>`}
<h2>Penyakit yang dipastikan</h2>
${findingsPart(shown, facts)}
<h2>Rekomendasi</h2>
${recommendationsPart(diagnosis, shown)}
${dissentsPart(diagnosis, facts)}
${signatures(sheet)}`,
    footer: `<p>Disahkan secara elektronik ${diagnosis.sealedAt === null ? '' : escaped(instantText(diagnosis.sealedAt, timeZone))}. Sidik isi (SHA-256): <code>${escaped(diagnosis.contentSha256 ?? '')}</code></p>`,
  })
}
