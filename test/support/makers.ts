import { createHash } from 'node:crypto'
import { newId } from '../../src/platform/ids.js'
import { enterOffice } from './actors.js'
import type { TestApp } from './app.js'

/** Writes rows as the owner, column by column; the office comes from the context. */
async function insert(
  test: TestApp,
  table: string,
  values: Record<string, unknown>,
): Promise<string> {
  const row = { id: newId(), ...values }
  const names = Object.keys(row)
  await test.owner.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  )
  return String(row.id)
}

export type Programme = {
  programmeId: string
  diagnosisTeamId: string
  coachingTeamId: string
}

/** An open programme from 2 April 2018 with both teams, each with its lead and a member. */
export async function makeProgramme(
  test: TestApp,
  { startsOn = '2018-04-02', capacity = 30, year = 2018 } = {},
): Promise<Programme> {
  const { officeId, people } = test.actors
  await enterOffice(test.owner, officeId, people.manager.personId)
  const programmeId = await insert(test, 'programmes', {
    name: `Klinik Koperasi ${year}`,
    year,
    status: 'open',
    starts_on: startsOn,
    time_zone: 'Asia/Jakarta',
    capacity,
    target_good: 10,
    verdict_rule_code: 'default-2018',
    opened_on: startsOn,
  })
  const team = async (kind: string, lead: string, member: string) => {
    const teamId = await insert(test, 'teams', {
      programme_id: programmeId,
      kind,
      name: `Tim ${kind}`,
    })
    for (const [personId, role] of [
      [lead, 'lead'],
      [member, 'member'],
    ]) {
      await insert(test, 'team_members', {
        team_id: teamId,
        person_id: personId,
        role,
        starts_on: startsOn,
      })
    }
    return teamId
  }
  const { diagnosisLead, diagnostician, coachingLead, coach } = people
  return {
    programmeId,
    diagnosisTeamId: await team('diagnosis', diagnosisLead.personId, diagnostician.personId),
    coachingTeamId: await team('coaching', coachingLead.personId, coach.personId),
  }
}

export async function makeParticipant(
  test: TestApp,
  { kind = 'cooperative', name = `Koperasi Uji ${newId().slice(-6)}` } = {},
): Promise<string> {
  const { officeId, people } = test.actors
  await enterOffice(test.owner, officeId, people.manager.personId)
  return insert(test, 'participants', { kind, name, region_code: '32.71.01' })
}

export type MadeCase = Programme & {
  caseId: string
  participantId: string
  diagnosisId: string
  findingId: string
  recommendationId: string
  handoverId: string
}

const MOMENTS = ['enrolled', 'diagnosis', 'handover', 'coaching', 'evaluation'] as const
export type Moment = (typeof MOMENTS)[number]

/** The day on which a made case entered each stage. */
export const ENTERED_ON: Record<Moment, string> = {
  enrolled: '2018-04-02',
  diagnosis: '2018-04-10',
  handover: '2018-05-07',
  coaching: '2018-05-14',
  evaluation: '2018-06-12',
}

/**
 * A case at a moment of its life, with all that leads there: consent and teams; in diagnosis a draft
 * with one confirmed finding (KEL-01, or KEU-06 for an enterprise) by the diagnostician, answered by
 * one recommendation, and a full baseline; from handover on sealed, from coaching on accepted.
 */
export async function makeCase(
  test: TestApp,
  moment: Moment,
  {
    programme,
    kind = 'cooperative',
  }: { programme?: Programme; kind?: 'cooperative' | 'enterprise' } = {},
): Promise<MadeCase> {
  const { officeId, people } = test.actors
  const within = programme ?? (await makeProgramme(test))
  const participantId = await makeParticipant(test, { kind })
  const reached = MOMENTS.indexOf(moment)
  const has = (stage: Moment) => reached >= MOMENTS.indexOf(stage)
  await enterOffice(test.owner, officeId, people.diagnostician.personId)
  const caseId = await insert(test, 'cases', {
    case_number: `KK-2018-${newId().slice(-8)}`,
    programme_id: within.programmeId,
    participant_id: participantId,
    stage: moment,
    stage_on: ENTERED_ON[moment],
    enrolled_on: ENTERED_ON.enrolled,
    nomination_source: 'Usulan Dekopinda',
    consent_on: '2018-04-03',
    diagnosis_team_id: within.diagnosisTeamId,
    coaching_team_id: within.coachingTeamId,
  })
  await insert(test, 'case_intervals', {
    case_id: caseId,
    participant_id: participantId,
    starts_on: ENTERED_ON.enrolled,
  })
  for (const [index, stage] of MOMENTS.slice(0, reached + 1).entries()) {
    const next = MOMENTS[index + 1]
    await insert(test, 'case_stage_entries', {
      case_id: caseId,
      stage,
      entered_on: ENTERED_ON[stage],
      left_on: next !== undefined && index < reached ? ENTERED_ON[next] : null,
      verb: 'test',
    })
  }
  const made = {
    ...within,
    caseId,
    participantId,
    diagnosisId: '',
    findingId: '',
    recommendationId: '',
    handoverId: '',
  }
  if (has('diagnosis')) Object.assign(made, await makeDraft(test, caseId, kind))
  if (has('handover')) await seal(test, made.diagnosisId)
  if (has('handover')) made.handoverId = await makeHandover(test, made, has('coaching'))
  return made
}

const BASELINES: Record<string, Record<string, number>> = {
  cooperative: { rat_held: 0, shu_rupiah: 1_000_000, health_category: 2 },
  enterprise: { business_volume_rupiah: 100_000_000 },
}

/** In one transaction, so that its version is still 1: each later change of a part raises it. */
async function makeDraft(test: TestApp, caseId: string, kind: 'cooperative' | 'enterprise') {
  await test.owner.query('begin')
  const diagnosisId = await insert(test, 'diagnoses', {
    case_id: caseId,
    number: 1,
    opened_on: ENTERED_ON.diagnosis,
  })
  const part = { case_id: caseId, diagnosis_id: diagnosisId }
  const findingId = await insert(test, 'findings', {
    ...part,
    lineage_id: newId(),
    common_code: kind === 'cooperative' ? 'KEL-01' : 'KEU-06',
    certainty: 'confirmed',
    severity: 'severe',
    evidence: 'Tidak ada berita acara.',
    evidence_method: 'document',
  })
  const recommendationId = await insert(test, 'recommendations', {
    ...part,
    lineage_id: newId(),
    position: 1,
    kind: 'bimbingan',
    text: 'Dampingi pelaksanaan.',
  })
  await insert(test, 'recommendation_findings', {
    ...part,
    recommendation_id: recommendationId,
    finding_id: findingId,
  })
  await test.owner.query('commit')
  for (const [metric, value] of Object.entries(BASELINES[kind] ?? {})) {
    const isWindowed = metric === 'business_volume_rupiah'
    await insert(test, 'measurements', {
      case_id: caseId,
      metric_code: metric,
      point: 'baseline',
      value,
      happened_on: '2018-04-20',
      window_starts_on: isWindowed ? '2017-04-01' : null,
      window_ends_on: isWindowed ? '2018-03-31' : null,
    })
  }
  return { diagnosisId, findingId, recommendationId }
}

async function seal(test: TestApp, diagnosisId: string): Promise<void> {
  await test.owner.query(
    `update diagnoses set sealed_at = $2, signed_on = $3, signer_id = $4, signer_role = 'diagnostician',
       signer_background = 'academic', content_sha256 = $5 where id = $1`,
    [
      diagnosisId,
      `${ENTERED_ON.handover}T02:00:00Z`,
      ENTERED_ON.handover,
      test.actors.people.diagnosisLead.personId,
      createHash('sha256').update(diagnosisId).digest('hex'),
    ],
  )
}

async function makeHandover(test: TestApp, made: MadeCase, accepted: boolean): Promise<string> {
  const { people } = test.actors
  const handoverId = await insert(test, 'handovers', {
    case_id: made.caseId,
    diagnosis_id: made.diagnosisId,
    coaching_team_id: made.coachingTeamId,
    status: accepted ? 'accepted' : 'offered',
    offered_on: ENTERED_ON.handover,
    offered_by_id: people.diagnosisLead.personId,
    answered_on: accepted ? ENTERED_ON.coaching : null,
    answered_by_id: accepted ? people.coachingLead.personId : null,
  })
  if (accepted) {
    await insert(test, 'recommendation_answers', {
      case_id: made.caseId,
      handover_id: handoverId,
      recommendation_id: made.recommendationId,
      answer: 'accepted',
    })
  }
  return handoverId
}

/** Changes rows as the owner, for moments no maker names. */
export async function change(test: TestApp, text: string, values: unknown[] = []): Promise<void> {
  await enterOffice(test.owner, test.actors.officeId)
  await test.owner.query(text, values)
}
