import { test } from 'tap'
import type { DiagnosisRecord } from '../../src/diagnosis/schema.js'
import { isSealIntact, LAYOUT, sealOf } from '../../src/diagnosis/seal.js'

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
    contentLayout: LAYOUT,
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
        targetMetricName: null,
        targetBaselineValue: 0,
        targetValue: 1,
        targetUnit: 'yes_no',
        targetDirection: 'up',
        dueOn: '2018-07-31',
        responsibleSide: 'cooperative',
        templateCode: null,
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
  ['a baseline', (d) => Object.assign(Object(d.recommendations[0]), { targetBaselineValue: 1 })],
  ['a side', (d) => Object.assign(Object(d.recommendations[0]), { responsibleSide: 'office' })],
  ['the layout', (d) => Object.assign(d, { contentLayout: 'klinik-diagnosis/1' })],
  ['an unknown layout', (d) => Object.assign(d, { contentLayout: 'klinik-diagnosis/9' })],
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

/** SHA-256 of `signed()` as the program hashed it before there were layouts after the first. */
const SIGNED_BEFORE = '99bcd899db00b7804fc4f46e22f410d3259d22623b97337da45d9dd402691d55'

test('a seal of an earlier layout holds, whatever later layouts hold more', async (t) => {
  const before = { ...signed(), contentLayout: 'klinik-diagnosis/1' }
  t.equal(sealOf(before), SIGNED_BEFORE)
  t.equal(isSealIntact({ ...before, contentSha256: SIGNED_BEFORE }), true)
})
