/** The story as the player gets it: programmes, and participants each with its passage through one. */

import type { CaseResult, ConflictAct, WithdrawalReason } from '../cases/rules.js'
import type { HomeworkSide } from '../coaching/homework.rules.js'
import type { ProgressState } from '../coaching/progress.rules.js'
import type { Details } from '../coaching/progress-details.rules.js'
import type { Attendance, SessionKind, SessionMode } from '../coaching/rules.js'
import type { Certainty, EvidenceMethod, Severity } from '../diagnosis/rules.js'
import type { RecommendationAnswer } from '../handover/rules.js'
import type { AffiliationKind } from '../offices/rules.js'
import type { Attribution, FindingOutcome, MissingReason } from '../outcomes/rules.js'
import type { ParentInstitutionKind, Profile } from '../participants/profile.rules.js'
import type { Jenis, ParticipantKind } from '../participants/rules.js'
import type { PenyakitCode, RecommendationKind } from '../penyakit/catalogue.js'
import type { ResponsibleSide, TargetDirection, TargetUnit } from '../penyakit/rules.js'
import type { TeamKind, TeamRole } from '../programmes/rules.js'
import type { CooperativeCourseKey, EnterpriseCourseKey, MetricCode } from './cast/courses.js'
import type { PeerKey } from './cast/peers.js'
import type { PersonKey } from './cast/people.js'

export type StoryTeam = {
  kind: TeamKind
  name: string
  decreeNumber: string
  decreeOn: string
  members: readonly { person: PersonKey; role: TeamRole }[]
}

export type StoryProgramme = {
  year: number
  name: string
  startsOn: string
  /** The last day of month eight. */
  endsOn: string
  capacity: number
  targetGood: number | null
  budgetLines: readonly { fundingSource: string; purpose: string; amountRupiah: number }[]
  /** Who bore the cost, as reported; their shares were not. */
  fundingSources: readonly string[]
  teams: readonly StoryTeam[]
  /** Months of equal length whose business volume is compared, the same months a year apart. */
  baselineWindow: Window
  endlineWindow: Window
  /** The latest book year when the programme starts. */
  bookYear: number
  /** How much of the next one had passed at the evaluation. */
  monthsOfLastBookYear: number
}

/** A coach leaves the coaching team in the middle of a programme, and who takes over. */
export type StorySuccession = {
  programmeYear: number
  leaver: PersonKey
  lastOn: string
  successor: PersonKey
  startsOn: string
  decreeNumber: string
  decreeOn: string
}

export type Window = { startsOn: string; endsOn: string }

/** One metric at one point: either `value` or `missingReason` is null, never both. */
export type StoryMeasurement = {
  metricCode: MetricCode
  value: number | null
  missingReason: MissingReason | null
  on: string
  /** Only for business volume, a sum over months. */
  window: Window | null
  evidence: string | null
  /** Null at the baseline. */
  attribution: Attribution | null
  /** Null where nobody verified it: the value is missing, or it stayed as reported. */
  verifiedOn: string | null
}

/** Null is unknown. Amounts in whole rupiah; a null `ratHeldOn` is a RAT not held. */
export type StoryAnnualFigures = {
  bookYear: number
  ratHeldOn: string | null
  ratReportedOn: string | null
  membersMale: number | null
  membersFemale: number | null
  workersMale: number | null
  workersFemale: number | null
  assetsRupiah: number | null
  equityRupiah: number | null
  outsideCapitalRupiah: number | null
  businessVolumeRupiah: number | null
  shuRupiah: number | null
  savingsRupiah: number | null
  loansRupiah: number | null
  source: string
}

/** One penyakit; `penyakitCode` is unique within a case and names the finding elsewhere. */
export type StoryFinding = {
  penyakitCode: PenyakitCode
  certainty: Certainty
  severity: Severity
  evidence: string
  evidenceMethod: EvidenceMethod
  rootCause: PenyakitCode | null
}

/**
 * What members of the diagnosis team found by themselves, and where they did not agree: a finding that
 * the team ruled out, and who saw it differently.
 */
export type StoryDispute = {
  individual: readonly (Omit<StoryFinding, 'rootCause'> & { by: PersonKey })[]
  ruledOut: readonly StoryFinding[]
  dissents: readonly { by: PersonKey; penyakitCode: PenyakitCode; text: string }[]
}

/** Who acts, until when, and what is aimed at: a metric of the catalogue or one in own words. */
export type StoryPlan = {
  responsibleSide: ResponsibleSide
  dueOn: string
  targetMetricCode?: string
  targetMetricName?: string
  targetBaselineValue?: number
  targetValue?: number
  targetUnit?: TargetUnit
  targetDirection?: TargetDirection
}

/** `key` (`R1`, `R2`, ...) is unique within a case; sessions and progress refer to it. */
export type StoryRecommendation = {
  key: string
  kind: RecommendationKind
  text: string
  findings: readonly PenyakitCode[]
  /** Absent where a second diagnosis added it in haste. */
  plan?: StoryPlan
  answer: RecommendationAnswer
  /** Why it was declined or deferred. */
  answerReason: string | null
  deferredUntilOn: string | null
}

/** Who stays away and who came, of one case at one meeting, and what it was about. */
type Coming = {
  /** Null when the session was cancelled. */
  attendance: Attendance | null
  personsFemale: number
  personsMale: number
  note: string | null
  recommendations: readonly string[]
}

export type StoryHomework = {
  text: string
  responsibleSide: HomeworkSide
  dueOn: string
  recommendation: string
}

/** A meeting with one case. */
export type StorySession = Coming & {
  /** Whether it is a turn of the series of its case; else it is agreed by itself. */
  isLaidOut: boolean
  plannedOn: string
  /** The day it was first planned for, when it was moved once. */
  rescheduledFromOn: string | null
  status: 'held' | 'cancelled'
  cancelReason: string | null
  mode: SessionMode
  startTime: string
  topic: string
  contactMinutes: number
  preparationMinutes: number
  /** What is given to do until the next, and whether all that was given before is done. */
  homework: readonly StoryHomework[]
  isHomeworkDone: boolean
  /** The instant it was written down offline, to be sent the next day; null where that is not told. */
  writtenAt: string | null
}

/** The sessions of a case laid out at once, when its coaching begins. */
export type StorySeries = { firstOn: string; lastOn: string; everyWeeks: number; topic: string }

/** A meeting that many cases share; `key` names it among them. */
export type StoryGathering = {
  key: string
  programmeYear: number
  kind: SessionKind
  heldOn: string
  /** The last of several days; the first again for one. */
  heldUntilOn: string
  startTime: string
  minutesADay: number
  place: string
  topic: string
  topics: readonly string[]
  /** Whom a visit goes to; null for the other kinds. */
  peer: PeerKey | null
  guests: readonly { name: string; organisation: string | null; role: string | null }[]
  coaches: readonly PersonKey[]
  preparationMinutes: number
}

/** One that others may learn from, of the office or only named, and what a later look at it came to. */
export type StoryPeer = {
  key: string
  recordedOn: string
  peer: { name: string; kind: ParticipantKind } | { participant: string }
  title: string
  story: string
  penyakitCodes: readonly PenyakitCode[]
  figures: readonly {
    what: string
    unit: TargetUnit
    valueBefore: number
    yearBefore: number
    valueAfter: number
    yearAfter: number
  }[]
  reviewDueOn: string
  review: { on: string; reviewDueOn: string } | { on: string; withdrawal: string } | null
}

/** One case at a gathering. */
export type StoryAttendance = Coming & {
  gathering: string
  /** Of a gathering of several days; null for one day, and for who stayed away. */
  daysAttended: number | null
}

export type StoryProgress = {
  recommendation: string
  state: Extract<ProgressState, 'in_progress' | 'done' | 'dropped'>
  on: string
  text: string
  /** Only when dropped. */
  reason: string | null
  /** Whether it came of the last session about it; otherwise by letter. */
  isFromSession: boolean
  /** What was reached; null for words alone. A partnership may be with another of the programme. */
  details: Details | null
  /** The first entry of a matter begins it, later ones go on with it; null for one by itself. */
  matter: string | null
}

export type StoryOutcome = {
  penyakitCode: PenyakitCode
  outcome: FindingOutcome
  /** Only when not assessed. */
  reason: string | null
  on: string
  /** Null when not assessed. */
  evidence: string | null
}

/** The coaching lead sends the sealed diagnosis back; the draft is corrected and signed again. */
export type StoryReturn = {
  on: string
  items: readonly { penyakitCode: PenyakitCode; text: string }[]
  corrections: readonly { penyakitCode: PenyakitCode; evidence: string }[]
  signedAgainOn: string
}

/** The coaching lead asks for a second diagnosis; what it added to the first. */
export type StoryRediagnosis = {
  on: string
  reason: string
  findings: readonly StoryFinding[]
  recommendations: readonly StoryRecommendation[]
  signedOn: string
  acceptedOn: string
}

export type StoryWithdrawal = {
  on: string
  fromStage: 'diagnosis' | 'coaching'
  reason: WithdrawalReason
  note: string
  /** When set, the case went on from the stage it was withdrawn from. */
  reopened: { on: string; reason: string } | null
}

/** A tie that bars a person from an act, and the leave a manager gave. */
export type StoryConflict = {
  person: PersonKey
  affiliation: AffiliationKind
  startsOn: string
  act: ConflictAct
  waivedBy: PersonKey
  waivedOn: string
  reason: string
}

/**
 * The days the verbs took effect, in this order; null where the case never came so far.
 * `acceptedOn` is the last acceptance before coaching began, after a return too.
 */
export type StoryDates = {
  enrolledOn: string
  consentOn: string
  diagnosisStartedOn: string
  baselineOn: string
  signedOn: string | null
  acceptedOn: string | null
  evaluationStartedOn: string | null
  endlineOn: string | null
  verdictOn: string | null
  closedOn: string
}

/** A form filled at both points, or given up at the baseline; null where the category was told. */
export type StoryExamination = 'scored' | 'not_examinable'

/** One participant's passage through one programme, ready to be performed. */
export type StoryParticipant = {
  key: string
  programmeYear: number
  kind: ParticipantKind
  name: string
  /** What a UKM makes or sells; null for a cooperative. */
  product: string | null
  /** Both null for a UKM. */
  jenis: Jenis | null
  kelompok: string | null
  parentInstitution: string | null
  parentInstitutionKind: ParentInstitutionKind | null
  /** Pola, bentuk and membership area of a cooperative; the size of a UKM. */
  profile: Profile
  regionCode: string
  address: string
  nominationSource: string
  consentEvidence: string
  course: CooperativeCourseKey | EnterpriseCourseKey
  /** The two book years before the programme, and the one it ends in; the last only if judged. */
  annualFigures: readonly StoryAnnualFigures[]
  /** The day a RAT missed at the baseline was held after all; then `annualFigures[1]` gains it. */
  ratCaughtUpOn: string | null
  draftedBy: PersonKey
  /** Another participant of the programme, with whom it trades. */
  partner: string | null
  /** Who coaches it from the start; `coachOn` says who does on a later day. */
  coachedBy: PersonKey
  dates: StoryDates
  findings: readonly StoryFinding[]
  recommendations: readonly StoryRecommendation[]
  baseline: readonly StoryMeasurement[]
  /** Null where its sessions are agreed one by one. */
  series: StorySeries | null
  sessions: readonly StorySession[]
  attendances: readonly StoryAttendance[]
  progress: readonly StoryProgress[]
  outcomes: readonly StoryOutcome[]
  endline: readonly StoryMeasurement[]
  isLateJoiner: boolean
  dispute: StoryDispute | null
  returned: StoryReturn | null
  rediagnosis: StoryRediagnosis | null
  withdrawal: StoryWithdrawal | null
  conflict: StoryConflict | null
  examination: StoryExamination | null
  /** What the default verdict rule, or the way out of the programme, makes of all this. */
  result: CaseResult
}
