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
      individualFindingIds: id === 'f1' ? ['i1'] : [],
      dissents: id === 'f1' ? [{ ...part, id: 'x1', findingId: id, text: 'Akibat.' }] : [],
    })),
    individualFindings: [
      {
        ...part,
        id: 'i1',
        findingId: 'f1',
        penyakitCode: 'KEL-01',
        certainty: 'suspected',
        severity: 'mild',
        evidence: null,
        evidenceMethod: null,
      },
    ],
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
  ['a dissent', (d) => Object.assign(Object(d.findings[0]?.dissents[0]), { text: 'Sebab.' })],
  ['a missing dissent', (d) => d.findings[0]?.dissents.pop()],
  [
    'an individual finding',
    (d) => Object.assign(Object(d.individualFindings[0]), { severity: 'severe' }),
  ],
  ['a baseline', (d) => Object.assign(Object(d.recommendations[0]), { targetBaselineValue: 1 })],
  ['a side', (d) => Object.assign(Object(d.recommendations[0]), { responsibleSide: 'office' })],
  ['the layout', (d) => Object.assign(d, { contentLayout: 'klinik-diagnosis/1' })],
  ['the layout before', (d) => Object.assign(d, { contentLayout: 'klinik-diagnosis/2' })],
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

/** SHA-256 of `signed()` as the program hashed it while the layout was the latest. */
const SIGNED_BEFORE = {
  'klinik-diagnosis/1': '99bcd899db00b7804fc4f46e22f410d3259d22623b97337da45d9dd402691d55',
  'klinik-diagnosis/2': '81ff7be67e3b300f4ea46dc0fcd644fe4952391383677e24a0b4532edf2a92e4',
}

test('a seal of an earlier layout holds, whatever later layouts hold more', async (t) => {
  for (const [contentLayout, contentSha256] of Object.entries(SIGNED_BEFORE)) {
    const before = { ...signed(), contentLayout }
    t.equal(sealOf(before), contentSha256, contentLayout)
    t.equal(isSealIntact({ ...before, contentSha256 }), true, contentLayout)
  }
})
