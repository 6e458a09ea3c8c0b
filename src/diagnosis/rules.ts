import type { Caller, CaseFacts } from '../cases/rules.js'
import { conflictBlockers, leadBlockers, stageBlockers } from '../cases/rules.js'
import { RECOMMENDATION_KINDS as TREATMENTS } from '../penyakit/catalogue.js'
import { type Action, action } from '../platform/problem/action.js'
import type { FieldErrorCode } from '../platform/problem/codes.js'
import { type Blocker, type FieldError, invalid } from '../platform/problem/problem.js'

export const CERTAINTIES = ['suspected', 'confirmed', 'ruled_out'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** In which place a diagnosis is signed. */
export const SIGNER_ROLES = ['diagnosis_lead'] as const
export const SEVERITIES = ['mild', 'moderate', 'severe'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How evidence was obtained: the techniques of the official examination form. */
export const EVIDENCE_METHODS = ['document', 'interview', 'observation'] as const
export type EvidenceMethod = (typeof EVIDENCE_METHODS)[number]

export type RecommendationKind = (typeof TREATMENTS)[number]['code']

/** The twelve kinds of treatment, by the words of the field. */
export const RECOMMENDATION_KINDS: readonly RecommendationKind[] = TREATMENTS.map(
  ({ code }) => code,
)

export const isRecommendationKind = (kind: string): kind is RecommendationKind =>
  (RECOMMENDATION_KINDS as readonly string[]).includes(kind)

/** Most findings, and most recommendations, of one diagnosis. */
export const MOST_PARTS = 50

/** Most individual findings of one diagnosis. */
export const MOST_INDIVIDUAL = 200

/** What one diagnostician found alone, and the finding that took it up. */
export type IndividualFinding = {
  id: string
  penyakitCode: string
  findingId: string | null
  authorId: string
}

/** One penyakit of a diagnosis, as far as decisions need it. */
export type Finding = {
  id: string
  penyakitCode: string
  certainty: Certainty
  severity: Severity
  rootCauseFindingId: string | null
  authorId: string
}

/** One treatment of a diagnosis and the findings it answers. */
export type Recommendation = { id: string; findingIds: readonly string[]; authorId: string }

/** A version of a diagnosis, its parts in the order the API shows them: pointers count on it. */
export type DiagnosisFacts = {
  diagnosis: {
    id: string
    version: number
    sealedAt: string | null
    findings: readonly Finding[]
    individualFindings: readonly IndividualFinding[]
    recommendations: readonly Recommendation[]
  }
  /** Baseline examinations of the case that were begun and are neither complete nor not examinable. */
  openHealthExaminationIds: readonly string[]
  /** Required metrics whose baseline has neither value nor reason. */
  missingBaselineMetricCodes: readonly string[]
  case: CaseFacts
}

/** What cannot be signed or written any more. */
const alreadySealedBlocker: Blocker = {
  code: 'already_sealed',
  pointer: '/sealedAt',
  message: {
    id: 'Diagnosis ini sudah disahkan. Perbaikan dibuat pada versi baru.',
    en: 'This diagnosis is sealed. Corrections go into a new version.',
  },
}

const noConfirmedFinding: Blocker = {
  code: 'no_confirmed_finding',
  pointer: '/findings',
  message: {
    id: 'Catat sekurangnya satu penyakit yang sudah dipastikan.',
    en: 'Record at least one confirmed penyakit.',
  },
}

const openExamination = (index: number): Blocker => ({
  code: 'health_examination_open',
  pointer: `/openHealthExaminationIds/${index}`,
  message: {
    id: 'Pemeriksaan kesehatan awal belum selesai. Selesaikan, atau nyatakan tidak dapat diperiksa.',
    en: 'A baseline health examination is still open. Complete it, or mark it not examinable.',
  },
})

const openIndividualFinding = (index: number, { penyakitCode }: IndividualFinding): Blocker => ({
  code: 'individual_finding_open',
  pointer: `/individualFindings/${index}`,
  message: {
    id: `${penyakitCode} dari seorang anggota belum dibahas. Rujuk dalam temuan tim, dipastikan atau disingkirkan.`,
    en: `${penyakitCode} of one member was not dealt with. Refer to it in a finding of the team, confirmed or ruled out.`,
  },
})

const openSuspicion = (index: number, { penyakitCode }: Finding): Blocker => ({
  code: 'open_suspicion',
  pointer: `/findings/${index}`,
  message: {
    id: `${penyakitCode} masih dugaan. Pastikan atau singkirkan.`,
    en: `${penyakitCode} is still suspected. Confirm it or rule it out.`,
  },
})

const unansweredPenyakit = (index: number, { penyakitCode }: Finding): Blocker => ({
  code: 'unanswered_penyakit',
  pointer: `/findings/${index}`,
  message: {
    id: `${penyakitCode} sedang atau berat, tetapi belum ada rekomendasinya.`,
    en: `${penyakitCode} is moderate or severe and has no recommendation.`,
  },
})

const baselineIncomplete = (index: number, metricCode: string): Blocker => ({
  code: 'baseline_incomplete',
  pointer: `/missingBaselineMetricCodes/${index}`,
  message: {
    id: `Data awal ${metricCode} belum ada: isi nilainya atau alasan tidak ada.`,
    en: `The baseline of ${metricCode} is missing: give its value or the reason there is none.`,
  },
})

const signerIsSoleAuthor: Blocker = {
  code: 'signer_is_sole_author',
  pointer: '/signerId',
  message: {
    id: 'Anda menulis seluruh diagnosis ini sendiri. Minta anggota tim lain ikut menulis atau mengesahkan.',
    en: 'You wrote all of this diagnosis yourself. Have another member contribute or sign.',
  },
}

const noCoachingTeam: Blocker = {
  code: 'no_coaching_team',
  pointer: '/coachingTeamId',
  message: {
    id: 'Belum ada tim pendamping untuk menerima kasus ini.',
    en: 'No coaching team is assigned to take this case over.',
  },
}

const isAnswered = ({ id }: Finding, recommendations: readonly Recommendation[]) =>
  recommendations.some(({ findingIds }) => findingIds.includes(id))

/** A confirmed penyakit that may not stand without a recommendation; a mild one may. */
const needsAnswer = ({ certainty, severity }: Finding) =>
  certainty === 'confirmed' && severity !== 'mild'

/**
 * What the draft itself still lacks, in the order a team would fix it: the examination done, since it
 * tells what to look for, what single members found dealt with, penyakit settled, each one answered,
 * the baseline known.
 */
function contentBlockers(facts: DiagnosisFacts): Blocker[] {
  const { diagnosis, openHealthExaminationIds, missingBaselineMetricCodes } = facts
  const { findings, individualFindings, recommendations } = diagnosis
  const indexed = [...findings.entries()]
  return [
    ...[...openHealthExaminationIds.keys()].map(openExamination),
    ...[...individualFindings.entries()]
      .filter(([, { findingId }]) => findingId === null)
      .map(([index, one]) => openIndividualFinding(index, one)),
    ...(findings.some(({ certainty }) => certainty === 'confirmed') ? [] : [noConfirmedFinding]),
    ...indexed
      .filter(([, { certainty }]) => certainty === 'suspected')
      .map(([index, finding]) => openSuspicion(index, finding)),
    ...indexed
      .filter(([, finding]) => needsAnswer(finding) && !isAnswered(finding, recommendations))
      .map(([index, finding]) => unansweredPenyakit(index, finding)),
    ...[...missingBaselineMetricCodes.entries()].map(([index, metricCode]) =>
      baselineIncomplete(index, metricCode),
    ),
  ]
}

/** Four eyes: true when the caller alone wrote every finding, individual ones too, and recommendation. */
function isSoleAuthor({ diagnosis }: DiagnosisFacts, personId: string | null): boolean {
  const { findings, individualFindings, recommendations } = diagnosis
  const authors = [...findings, ...individualFindings, ...recommendations].map(
    (part) => part.authorId,
  )
  return authors.length > 0 && authors.every((authorId) => authorId === personId)
}

function signOffBlockers(facts: DiagnosisFacts, caller: Caller): Blocker[] {
  const who = leadBlockers(facts.case, caller, 'diagnosis')
  const stage = stageBlockers(facts.case, 'diagnosis')
  if (facts.diagnosis.sealedAt !== null) return [...who, ...stage, alreadySealedBlocker]
  return [
    ...who,
    ...stage,
    ...contentBlockers(facts),
    ...(isSoleAuthor(facts, caller.personId) ? [signerIsSoleAuthor] : []),
    ...conflictBlockers(facts.case, 'sign_off'),
    ...(facts.case.coachingTeamId === null ? [noCoachingTeam] : []),
  ]
}

/** What one caller may do with a version of a diagnosis. GET shows it, POST refuses with it. */
export const diagnosisActions = (facts: DiagnosisFacts, caller: Caller): Action[] => [
  action(
    'signOffDiagnosis',
    'sign-off',
    `/v1/diagnoses/${facts.diagnosis.id}/sign-off`,
    signOffBlockers(facts, caller),
  ),
]

/**
 * What keeps a member of the diagnosis team from writing in a draft: a case that is elsewhere, or a
 * declared tie to the participant.
 */
export const writingBlockers = ({ case: facts }: DiagnosisFacts): Blocker[] => [
  ...stageBlockers(facts, 'diagnosis'),
  ...conflictBlockers(facts, 'diagnose'),
]

/** What keeps anyone but its author from taking an individual finding or a dissent back. */
export const authorBlockers = (authorId: string, caller: Caller): Blocker[] =>
  authorId === caller.personId
    ? []
    : [
        {
          code: 'not_the_author',
          pointer: '/authorId',
          message: {
            id: 'Hanya penulisnya yang dapat menarik ini kembali.',
            en: 'Only its author can take this back.',
          },
        },
      ]

/** Ids among those a finding refers to that are no individual findings of its diagnosis. */
export function individualFaults(
  individual: readonly IndividualFinding[],
  ids: readonly string[] | undefined,
): FieldError[] {
  const known = new Set(individual.map(({ id }) => id))
  return [...(ids ?? []).entries()]
    .filter(([, id]) => !known.has(id))
    .map(([index]) =>
      invalid(`/individualFindingIds/${index}`, 'unknown_finding', {
        id: 'Ini bukan temuan perorangan dalam diagnosis yang sama.',
        en: 'This is no individual finding of the same diagnosis.',
      }),
    )
}

/** What still leans on a finding and so keeps it from being removed. */
export function removalBlockers({ diagnosis }: DiagnosisFacts, findingId: string): Blocker[] {
  const { findings, recommendations } = diagnosis
  return [
    ...[...recommendations.entries()]
      .filter(([, { findingIds }]) => findingIds.includes(findingId))
      .map<Blocker>(([index]) => ({
        code: 'finding_has_recommendation',
        pointer: `/recommendations/${index}`,
        message: {
          id: 'Sebuah rekomendasi menjawab penyakit ini. Ubah atau hapus rekomendasi itu dahulu.',
          en: 'A recommendation answers this penyakit. Change or remove that one first.',
        },
      })),
    ...[...findings.entries()]
      .filter(([, { rootCauseFindingId }]) => rootCauseFindingId === findingId)
      .map<Blocker>(([index]) => ({
        code: 'finding_is_root_cause',
        pointer: `/findings/${index}`,
        message: {
          id: 'Penyakit lain menunjuk ini sebagai akar masalah. Lepaskan dahulu.',
          en: 'Another penyakit names this one as its root cause. Unlink it first.',
        },
      })),
  ]
}

/**
 * What is wrong with naming `rootCauseId` as the root cause of `findingId` (null for a new finding):
 * it must be another finding of the diagnosis, and following causes must never lead back.
 */
export function rootCauseFaults(
  findings: readonly Finding[],
  findingId: string | null,
  rootCauseId: string | null | undefined,
): FieldError[] {
  if (rootCauseId === null || rootCauseId === undefined) return []
  const causes = new Map(findings.map(({ id, rootCauseFindingId }) => [id, rootCauseFindingId]))
  if (!causes.has(rootCauseId)) {
    return [
      invalid('/rootCauseFindingId', 'unknown_finding', {
        id: 'Akar masalah harus temuan lain dalam diagnosis yang sama.',
        en: 'The root cause must be another finding of the same diagnosis.',
      }),
    ]
  }
  const visited = new Set<string>()
  for (let cause: string | null | undefined = rootCauseId; cause; cause = causes.get(cause)) {
    if (cause === findingId || visited.has(cause)) {
      return [
        invalid('/rootCauseFindingId', 'root_cause_cycle', {
          id: 'Rantai akar masalah kembali ke temuan ini sendiri.',
          en: 'The chain of root causes leads back to this finding.',
        }),
      ]
    }
    visited.add(cause)
  }
  return []
}

/** A penyakit code as the catalogue or the office knows it. */
export type KnownPenyakit = {
  isOfficeOwn: boolean
  appliesTo: readonly string[]
  isRetired: boolean
}

/** What is wrong with recording this penyakit on a participant of this kind. */
export function penyakitFaults(known: KnownPenyakit | null, participantKind: string): FieldError[] {
  const fault = (code: FieldErrorCode, id: string, en: string) => [
    invalid('/penyakitCode', code, { id, en }),
  ]
  if (known === null) {
    return fault(
      'unknown_code',
      'Kode penyakit ini tidak ada dalam katalog.',
      'The catalogue has no penyakit of this code.',
    )
  }
  if (known.isRetired) {
    return fault(
      'retired_code',
      'Kode penyakit ini sudah tidak dipakai lagi.',
      'This penyakit code has been retired.',
    )
  }
  if (known.appliesTo.includes(participantKind)) return []
  return fault(
    'not_applicable_to_kind',
    'Penyakit ini tidak berlaku untuk jenis peserta ini.',
    'This penyakit does not apply to this kind of participant.',
  )
}
