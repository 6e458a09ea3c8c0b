import type { ParticipantKind, ParticipantStatus } from '../participants/rules.js'
import { ENDED_STATUSES } from '../participants/rules.js'
import type { Text } from '../platform/language.js'
import { notYourRole, notYourTeam } from '../platform/problem/access-kinds.js'
import {
  type Action,
  action,
  notYourRoleBlocker,
  notYourTeamBlocker,
} from '../platform/problem/action.js'
import type { BlockerCode } from '../platform/problem/codes.js'
import { type Blocker, invalid } from '../platform/problem/problem.js'
import { ruleViolated } from '../platform/problem/record-kinds.js'
import type { Role } from '../platform/roles.js'
import type { TeamKind, TeamRole } from '../programmes/rules.js'

/** Where a case stands. Read down, it is the clinic's workflow. */
export const CASE_STAGES = [
  'enrolled',
  'diagnosis',
  'handover',
  'coaching',
  'evaluation',
  'closed',
] as const
export type CaseStage = (typeof CASE_STAGES)[number]

/** How a case ended. Enrolled = open + the sum of these, always. */
export const CASE_RESULTS = [
  'good',
  'improved',
  'unchanged',
  'worsened',
  'referred',
  'dissolution_proposed',
  'not_ill',
  'dropped_out',
] as const
export type CaseResult = (typeof CASE_RESULTS)[number]

export const WITHDRAWAL_REASONS = [
  'lost_contact',
  'dissolved',
  'business_closed',
  'declined',
  'merged',
  'other',
] as const
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number]

/** What a declared tie to the participant bars a person from, and a waiver allows. */
export const CONFLICT_ACTS = ['diagnose', 'sign_off', 'accept', 'verify'] as const
export type ConflictAct = (typeof CONFLICT_ACTS)[number]

/** Everything stored that the verbs of a case ask for, as the caller's transaction sees it. */
export type CaseFacts = {
  id: string
  version: number
  caseNumber: string
  programmeId: string
  participantId: string
  participantKind: ParticipantKind
  /** The participant's standing today; null when none was recorded. */
  participantStatus: ParticipantStatus | null
  stage: CaseStage
  stageOn: string
  result: CaseResult | null
  closedFrom: CaseStage | null
  enrolledOn: string
  closedOn: string | null
  consentOn: string | null
  diagnosisTeamId: string | null
  coachingTeamId: string | null
  notIllProposedById: string | null
  notIllProposedOn: string | null
  voidedAt: string | null
  timeZone: string
  programmeStartsOn: string
  programmeStatus: string
  verdictRuleCode: string
  /** The start of the interval that runs, or of the last one. */
  intervalStartsOn: string
  /** The latest of: entering the stage, a held session, an earlier interval's end, the verdict. */
  lastFactOn: string
  hasOtherOpenCase: boolean
  confirmedFindingCount: number
  sessionsPlanned: { id: string; plannedOn: string }[]
  recommendationsWithoutProgress: string[]
  missingEndline: string[]
  /** Baselines and endlines that the rule compares and nobody has verified yet. */
  unverifiedMeasurements: { id: string; metricCode: string; point: 'baseline' | 'endline' }[]
  findingsWithoutOutcome: { id: string; penyakitCode: string }[]
  verdict: {
    id: string
    result: CaseResult
    isOverridden: boolean
    isCountersigned: boolean
  } | null
  callerTeams: Record<TeamKind, TeamRole | null>
  callerIsAffiliated: boolean
  callerWaivers: ConflictAct[]
}

/** Who asks, by today's roles. */
export type Caller = { personId: string | null; roles: readonly Role[] }

const STAGE_NAMES: Record<CaseStage, Text> = {
  enrolled: { id: 'terdaftar', en: 'enrolled' },
  diagnosis: { id: 'diagnosis', en: 'diagnosis' },
  handover: { id: 'serah terima', en: 'handover' },
  coaching: { id: 'pendampingan', en: 'coaching' },
  evaluation: { id: 'evaluasi', en: 'evaluation' },
  closed: { id: 'selesai', en: 'closed' },
}

const blocker = (code: BlockerCode, pointer: string, id: string, en: string): Blocker => ({
  code,
  pointer,
  message: { id, en },
})

/** `wrong_stage` unless the case stands in one of `stages`. */
export function stageBlockers(facts: CaseFacts, ...stages: CaseStage[]): Blocker[] {
  if (facts.voidedAt !== null) {
    return [
      blocker(
        'case_void',
        '/voidedAt',
        'Kasus ini sudah dibatalkan karena salah catat.',
        'The case is void: it was entered by mistake.',
      ),
    ]
  }
  if (stages.includes(facts.stage)) return []
  const here = STAGE_NAMES[facts.stage]
  const there = stages.map((stage) => STAGE_NAMES[stage])
  return [
    blocker(
      'wrong_stage',
      '/stage',
      `Kasus berada pada tahap ${here.id}; langkah ini untuk tahap ${there.map(({ id }) => id).join(' atau ')}.`,
      `The case is in ${here.en}; this step is for ${there.map(({ en }) => en).join(' or ')}.`,
    ),
  ]
}

const hasRole = (caller: Caller, role: Role) => caller.roles.includes(role)

const managerOnly = (caller: Caller): Blocker[] =>
  hasRole(caller, 'manager') ? [] : [notYourRoleBlocker]

/** The role a person needs to work in a team of that kind. */
const TEAM_PERSON: Record<TeamKind, Role> = { diagnosis: 'diagnostician', coaching: 'coach' }

/** Empty when the caller works in the case's team of that kind today. */
export function teamBlockers(facts: CaseFacts, caller: Caller, kind: TeamKind): Blocker[] {
  if (!hasRole(caller, TEAM_PERSON[kind])) return [notYourRoleBlocker]
  return facts.callerTeams[kind] === null ? [notYourTeamBlocker] : []
}

/** Empty when the caller leads the case's team of that kind today. */
export function leadBlockers(facts: CaseFacts, caller: Caller, kind: TeamKind): Blocker[] {
  if (!hasRole(caller, TEAM_PERSON[kind])) return [notYourRoleBlocker]
  return facts.callerTeams[kind] === 'lead' ? [] : [notYourTeamBlocker]
}

/** Throws 403 unless the caller works in the case's team; for plain writes, which no verb covers. */
export function forbidWrite(facts: CaseFacts, caller: Caller, kind: TeamKind): void {
  const [first] = teamBlockers(facts, caller, kind)
  if (first === undefined) return
  throw first.code === 'not_your_role' ? notYourRole() : notYourTeam()
}

/** `conflict_of_interest` for an act of an affiliated person, unless a manager waived it. */
export function conflictBlockers(facts: CaseFacts, act: ConflictAct): Blocker[] {
  if (!facts.callerIsAffiliated || facts.callerWaivers.includes(act)) return []
  return [
    blocker(
      'conflict_of_interest',
      '/participantId',
      'Anda tercatat memiliki hubungan dengan peserta ini. Mintalah manajer mencatat pengecualian, atau biarkan orang lain yang melakukannya.',
      'You have a declared tie to this participant. Ask a manager for a waiver, or let someone else do it.',
    ),
  ]
}

// ── The verbs of a case: each function is everything in the way of one verb ────────────────

const startDiagnosisBlockers = (facts: CaseFacts): Blocker[] => [
  ...stageBlockers(facts, 'enrolled'),
  ...(facts.diagnosisTeamId === null
    ? [
        blocker(
          'no_diagnosis_team',
          '/diagnosisTeamId',
          'Tim diagnosis belum ditunjuk. Mintalah manajer menunjuknya.',
          'No diagnosis team is assigned. Ask a manager to assign one.',
        ),
      ]
    : []),
  ...(facts.consentOn === null
    ? [
        blocker(
          'no_consent',
          '/consentOn',
          'Persetujuan peserta belum dicatat. Isi consentOn pada kasusnya.',
          'The consent of the participant is not recorded. Give consentOn on the case.',
        ),
      ]
    : []),
]

function closeWithoutFindingsBlockers(facts: CaseFacts, caller: Caller): Blocker[] {
  const isSecond = facts.notIllProposedById !== null
  const wayIn = isSecond ? teamBlockers : leadBlockers
  return [
    ...wayIn(facts, caller, 'diagnosis'),
    ...stageBlockers(facts, 'diagnosis'),
    ...(facts.confirmedFindingCount > 0
      ? [
          blocker(
            'confirmed_finding',
            '/findings',
            'Masih ada penyakit yang sudah dipastikan. Singkirkan penyakit itu, atau sahkan diagnosisnya.',
            'There is a confirmed finding. Rule it out, or sign the diagnosis.',
          ),
        ]
      : []),
    ...(isSecond && facts.notIllProposedById === caller.personId
      ? [
          blocker(
            'second_diagnostician_needed',
            '/notIllProposedById',
            'Pengusul tidak boleh mengesahkan sendiri; mintalah anggota lain tim diagnosis.',
            'Whoever proposed it cannot confirm it; ask another diagnostician of the team.',
          ),
        ]
      : []),
    ...conflictBlockers(facts, 'diagnose'),
  ]
}

const startEvaluationBlockers = (facts: CaseFacts, on: string): Blocker[] => [
  ...stageBlockers(facts, 'coaching'),
  ...facts.sessionsPlanned
    .filter(({ plannedOn }) => plannedOn <= on)
    .map(({ id, plannedOn }) =>
      blocker(
        'session_not_accounted_for',
        `/sessions/${id}`,
        `Pertemuan tanggal ${plannedOn} belum dicatat terlaksana atau dibatalkan.`,
        `The session planned on ${plannedOn} is neither held nor cancelled.`,
      ),
    ),
  ...facts.recommendationsWithoutProgress.map((id) =>
    blocker(
      'recommendation_without_progress',
      `/recommendations/${id}`,
      'Rekomendasi yang diterima ini belum memiliki catatan kemajuan. Catat dahulu kemajuannya.',
      'This accepted recommendation has no progress recorded. Record it first.',
    ),
  ),
]

const issueVerdictBlockers = (facts: CaseFacts): Blocker[] => [
  ...stageBlockers(facts, 'evaluation'),
  ...facts.missingEndline.map((metricCode) =>
    blocker(
      'endline_incomplete',
      `/measurements/endline/${metricCode}`,
      `Pengukuran akhir ${metricCode} belum diisi, baik nilai maupun alasannya.`,
      `The endline of ${metricCode} has neither a value nor a reason.`,
    ),
  ),
  ...facts.unverifiedMeasurements.map(({ id, metricCode, point }) =>
    blocker(
      'unverified_measurement',
      `/measurements/${id}`,
      `Pengukuran ${point === 'baseline' ? 'awal' : 'akhir'} ${metricCode} belum diperiksa.`,
      `The ${point} of ${metricCode} is not verified.`,
    ),
  ),
  ...facts.findingsWithoutOutcome.map(({ id, penyakitCode }) =>
    blocker(
      'finding_without_outcome',
      `/findings/${id}`,
      `Penyakit ${penyakitCode} belum dicatat perkembangannya.`,
      `Nobody has recorded what became of ${penyakitCode}.`,
    ),
  ),
]

function closeBlockers(facts: CaseFacts): Blocker[] {
  const wrongStage = stageBlockers(facts, 'evaluation')
  const { verdict } = facts
  if (verdict === null) {
    return [
      ...wrongStage,
      blocker(
        'no_verdict',
        '/verdict',
        'Putusan hasil belum diterbitkan. Terbitkan dahulu putusannya.',
        'No verdict has been issued. Issue it first.',
      ),
    ]
  }
  if (verdict.isOverridden && !verdict.isCountersigned) {
    return [
      ...wrongStage,
      blocker(
        'override_not_countersigned',
        '/verdict/countersignedById',
        'Putusan yang diubah belum ditandatangani orang kedua.',
        'The overridden verdict lacks its second signature.',
      ),
    ]
  }
  return wrongStage
}

/** A participant that cannot be coached: another open case, or nobody left to coach. */
export function participantBlockers(facts: {
  hasOtherOpenCase: boolean
  participantStatus: ParticipantStatus | null
}): Blocker[] {
  const { participantStatus: status } = facts
  return [
    ...(facts.hasOtherOpenCase
      ? [
          blocker(
            'already_enrolled',
            '/participantId',
            'Peserta ini masih memiliki kasus yang berjalan.',
            'The participant has an open case already.',
          ),
        ]
      : []),
    ...(status !== null && ENDED_STATUSES.includes(status)
      ? [
          blocker(
            'participant_dissolved',
            '/participantId',
            'Peserta ini sudah bubar atau usahanya sudah tutup.',
            'The participant is dissolved or its business closed.',
          ),
        ]
      : []),
  ]
}

/**
 * Every verb of a case as one caller sees it on a day. GET shows this list and POST refuses by it,
 * so the two never disagree. `on` is today, or the day a late entry says the step was taken.
 */
export function caseActions(facts: CaseFacts, caller: Caller, on: string): Action[] {
  const href = (verb: string) => `/v1/cases/${facts.id}/${verb}`
  const verb = (operationId: string, name: string, blockers: Blocker[], requires: string[] = []) =>
    action(operationId, name, href(name), blockers, requires)
  const manager = managerOnly(caller)
  const diagnosisStarters =
    manager.length === 0 || leadBlockers(facts, caller, 'diagnosis').length === 0
      ? []
      : leadBlockers(facts, caller, 'diagnosis')
  const coachingLead = leadBlockers(facts, caller, 'coaching')
  const open = stageBlockers(facts, 'enrolled', 'diagnosis', 'handover', 'coaching', 'evaluation')
  return [
    verb('assignTeam', 'assign-team', [...manager, ...open]),
    verb('startDiagnosis', 'start-diagnosis', [
      ...diagnosisStarters,
      ...startDiagnosisBlockers(facts),
    ]),
    verb(
      'closeWithoutFindings',
      'close-without-findings',
      closeWithoutFindingsBlockers(facts, caller),
    ),
    verb(
      'requestRediagnosis',
      'request-rediagnosis',
      [...coachingLead, ...stageBlockers(facts, 'coaching')],
      ['reason'],
    ),
    verb('startEvaluation', 'start-evaluation', [
      ...coachingLead,
      ...startEvaluationBlockers(facts, on),
    ]),
    verb(
      'resumeCoaching',
      'resume-coaching',
      [...coachingLead, ...stageBlockers(facts, 'evaluation')],
      ['reason'],
    ),
    verb('issueVerdict', 'issue-verdict', [...manager, ...issueVerdictBlockers(facts)]),
    verb('closeCase', 'close', [...manager, ...closeBlockers(facts)]),
    verb('withdrawCase', 'withdraw', [...manager, ...open], ['reason']),
    verb(
      'reopenCase',
      'reopen',
      [...manager, ...stageBlockers(facts, 'closed'), ...participantBlockers(facts)],
      ['reason'],
    ),
    verb(
      'waiveConflict',
      'waive-conflict',
      [
        ...manager,
        ...open,
        ...(facts.callerIsAffiliated
          ? conflictBlockers({ ...facts, callerWaivers: [] }, 'diagnose')
          : []),
      ],
      ['personId', 'act', 'reason'],
    ),
    verb(
      'voidCase',
      'void',
      [...manager, ...(facts.voidedAt === null ? [] : stageBlockers(facts))],
      ['reason'],
    ),
  ]
}

/** What `takeAction` needs to let a verb of a case pass or refuse it. */
export const caseState = (facts: CaseFacts, caller: Caller, on: string) => ({
  version: facts.version,
  currentStage: facts.stage,
  actions: caseActions(facts, caller, on),
})

/** Throws 422 for a dated record outside the interval in which the case ran. */
export function insideCase(facts: CaseFacts, on: string): void {
  const isInside = on >= facts.intervalStartsOn && (facts.closedOn === null || on <= facts.closedOn)
  if (isInside) return
  const until = facts.closedOn ?? '…'
  throw ruleViolated({
    errors: [
      invalid('/on', 'outside_interval', {
        id: `Tanggal di luar masa kasus ini (${facts.intervalStartsOn} sampai ${until}).`,
        en: `The date lies outside the time this case ran (${facts.intervalStartsOn} to ${until}).`,
      }),
    ],
  })
}

// ── Enrolment ──────────────────────────────────────────────────────────────────────────────

/** What enrolment asks of the programme and the participant. */
export type EnrolmentFacts = {
  programmeId: string
  programmeStatus: 'planned' | 'open' | 'closed'
  year: number
  timeZone: string
  capacity: number
  /** Cases neither void nor withdrawn before coaching. */
  takenCount: number
  participantStatus: ParticipantStatus | null
  hasOtherOpenCase: boolean
}

/** Everything in the way of enrolling a participant. */
export const enrolmentBlockers = (facts: EnrolmentFacts): Blocker[] => [
  ...(facts.programmeStatus === 'closed'
    ? [
        blocker(
          'programme_over',
          '/programme/status',
          'Program ini sudah ditutup.',
          'The programme has been closed.',
        ),
      ]
    : []),
  ...(facts.programmeStatus === 'planned'
    ? [
        blocker(
          'wrong_stage',
          '/programme/status',
          'Program ini belum dibuka.',
          'The programme has not been opened yet.',
        ),
      ]
    : []),
  ...(facts.takenCount >= facts.capacity
    ? [
        blocker(
          'programme_full',
          '/programme/capacity',
          `Kuota ${facts.capacity} peserta sudah terisi; masukkan ke daftar tunggu.`,
          `All ${facts.capacity} places are taken; put the nominee on the waitlist.`,
        ),
      ]
    : []),
  ...participantBlockers(facts),
]
