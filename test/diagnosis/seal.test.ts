import { test } from 'tap'
import type { DiagnosisRecord } from '../../src/diagnosis/schema.js'
import { isSealIntact, sealOf } from '../../src/diagnosis/seal.js'

const AT = '2018-05-07T04:00:00.000Z'
const part = {
  version: 1,
  createdAt: AT,
  updatedAt: AT,
  caseId: 'case',
  diagnosisId: 'diagnosis',
  authorId: 'author',
}

function signed(): DiagnosisRecord {
  const diagnosis: DiagnosisRecord = {
    id: 'diagnosis',
    version: 2,
    createdAt: AT,
    updatedAt: AT,
    caseId: 'case',
    number: 1,
    supersedesId: null,
    supersededById: null,
    summary: 'Pembukuan berhenti.',
    openedOn: '2018-04-10',
    signedOn: '2018-05-07',
    sealedAt: AT,
    signerId: 'signer',
    signerName: 'Dr. Ratna Wulandari',
    signerRole: 'diagnosis_lead',
    signerBackground: 'academic',
    contentSha256: null,
    findings: ['f1', 'f2'].map((id) => ({
      ...part,
      id,
      lineageId: id,
      penyakitCode: `KEL-0${id.slice(1)}`,
      certainty: 'confirmed',
      severity: 'severe',
      evidence: 'Tidak ada berita acara.',
      evidenceMethod: 'document',
      rootCauseFindingId: null,
      dissent: null,
    })),
    recommendations: [
      {
        ...part,
        id: 'r1',
        lineageId: 'r1',
        position: 1,
        kind: 'bimbingan',
        text: 'Dampingi pelaksanaan RAT.',
        findingIds: ['f1', 'f2'],
        targetMetricCode: 'rat_held',
        targetValue: 1,
        dueOn: '2018-07-31',
      },
    ],
  }
  return { ...diagnosis, contentSha256: sealOf(diagnosis) }
}

const changes: [string, (diagnosis: DiagnosisRecord) => void][] = [
  ['the summary', (d) => Object.assign(d, { summary: 'Lain.' })],
  ['the number', (d) => Object.assign(d, { number: 2 })],
  ['the signer', (d) => Object.assign(d, { signerId: 'other' })],
  ['the role of the signer', (d) => Object.assign(d, { signerRole: 'diagnostician' })],
  ['the background of the signer', (d) => Object.assign(d, { signerBackground: 'banking' })],
  ['the day of the signature', (d) => Object.assign(d, { signedOn: '2018-05-08' })],
  ['a severity', (d) => Object.assign(Object(d.findings[0]), { severity: 'mild' })],
  ['some evidence', (d) => Object.assign(Object(d.findings[1]), { evidence: null })],
  ['a version', (d) => Object.assign(Object(d.findings[1]), { version: 2 })],
  ['a missing finding', (d) => d.findings.pop()],
  ['a target', (d) => Object.assign(Object(d.recommendations[0]), { targetValue: 0 })],
  ['a link', (d) => d.recommendations[0]?.findingIds.pop()],
]

test('the seal breaks with', async (t) => {
  for (const [what, change] of changes) {
    const diagnosis = signed()
    change(diagnosis)
    t.equal(isSealIntact(diagnosis), false, what)
  }
})

test('the seal holds whatever is not signed', async (t) => {
  const diagnosis = signed()
  t.equal(isSealIntact(diagnosis), true)
  t.equal(isSealIntact({ ...diagnosis, signerName: null }), true, 'a blanked signer')
  t.equal(isSealIntact({ ...diagnosis, supersededById: 'next' }), true, 'a later version')
  t.equal(isSealIntact({ ...diagnosis, findings: diagnosis.findings.toReversed() }), true, 'order')
})

test('a draft has no seal', async (t) => {
  t.equal(isSealIntact({ ...signed(), contentSha256: null }), null)
})
