import pg from 'pg'
import { answersOf, BEFORE, FORM } from '../src/demo/forms.js'
import { answersAsGiven, score } from '../src/examinations/score.js'
import { makeKey } from '../src/platform/access.js'
import { newId } from '../src/platform/ids.js'

/** What the load needs to know of the data. */
export type Data = {
  officeId: string
  key: string
  /** Somebody of the last programme alone, with a whole case load. */
  facilitatorId: string
  facilitatorKey: string
  programmeIds: string[]
  caseIds: string[]
  examinedCaseIds: string[]
  sessionTargets: {
    programmeId: string
    caseId: string
    recommendationId: string
    coachId: string
  }[]
}

const PROGRAMMES = 10
const CASES_A_PROGRAMME = 60

/**
 * An office in its tenth year: ten programmes of sixty cases in coaching, each with three findings,
 * three accepted recommendations, eight sessions held, progress and measurements. The last programme has
 * a facilitator with a session planned for each of its cases this fortnight, a day's worth on each.
 */
export async function fill(adminUrl: string): Promise<Data> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const officeId = newId()
  const [lead, coach, facilitatorId] = [newId(), newId(), newId()]
  const [keyId, facilitatorKeyId] = [newId(), newId()]
  const { key, secretSha256 } = makeKey(keyId)
  const facilitator = makeKey(facilitatorKeyId)
  await client.query(
    `select set_config('app.office_id', $1, false), set_config('app.person_id', $2, false)`,
    [officeId, lead],
  )
  await client.query(
    `insert into offices (id, name, region_code) values ($1, 'Dinas Koperasi', '32.71')`,
    [officeId],
  )
  await client.query(
    `insert into people (id, background, roles) values ($1, 'academic', '{diagnostician}'), ($2, 'practitioner', '{coach}'),
       ($3, 'dekopinda', '{coach}')`,
    [lead, coach, facilitatorId],
  )
  await client.query(
    `insert into api_keys (id, person_id, label, secret_sha256, expires_at)
     values ($1, $2, 'bench', $3, '2100-01-01'), ($4, $5, 'bench', $6, '2100-01-01')`,
    [keyId, coach, secretSha256, facilitatorKeyId, facilitatorId, facilitator.secretSha256],
  )
  for (const text of ROWS) await client.query(text, text.includes('$2') ? [lead, coach] : [])
  for (const text of PLANS) await client.query(text, text.includes('$1') ? [facilitatorId] : [])
  const examinedCaseIds = await examine(client, lead)
  await client.query('analyze')
  const { rows: programmes } = await client.query<{ id: string }>('select id from programmes')
  const { rows: cases } = await client.query<{ id: string }>('select id from cases')
  const { rows: targets } = await client.query<Data['sessionTargets'][number]>(
    `select c.programme_id as "programmeId", c.id as "caseId", r.id as "recommendationId", $1 as "coachId"
       from cases c join recommendations r on r.case_id = c.id and r.position = 1`,
    [coach],
  )
  await client.end()
  return {
    officeId,
    key,
    facilitatorId,
    facilitatorKey: facilitator.key,
    programmeIds: programmes.map(({ id }) => id),
    caseIds: cases.map(({ id }) => id),
    examinedCaseIds,
    sessionTargets: targets,
  }
}

/** The cases of one programme get two book years of figures and a whole form; returns their ids. */
async function examine(client: pg.Client, lead: string): Promise<string[]> {
  const answers = answersOf(BEFORE).map(({ questionCode, met = null, amount = null, method }) => ({
    questionCode,
    met,
    amount,
    missingReason: null,
    method,
  }))
  const result = score(FORM, answersAsGiven(answers))
  await client.query(`create temporary table examined as
    select c.id, c.participant_id, c.enrolled_on from cases c join programmes p on p.id = c.programme_id
     where p.year = (select max(year) from programmes)`)
  await client.query(
    `insert into annual_figures (id, participant_id, book_year, rat_held_on, rat_reported_on, members_total,
       assets_rupiah, equity_rupiah, business_volume_rupiah, shu_rupiah, savings_rupiah, loans_rupiah, source)
     select gen_random_uuid(), x.participant_id, extract(year from x.enrolled_on)::int - n, x.enrolled_on - 300 * n,
            x.enrolled_on - 290 * n, 84, 850000000 - 5000000 * n, 320000000, 600000000, 14000000, 355000000, 310000000, 'RAT'
       from examined x, generate_series(1, 2) n`,
  )
  await client.query(
    `insert into health_examinations (id, case_id, instrument_id, instrument_version, point, happened_on, book_year, recorded_by_id)
     select gen_random_uuid(), id, $1, $2, 'baseline', enrolled_on + 14, extract(year from enrolled_on)::int - 1, $3 from examined`,
    [FORM.id, FORM.version, lead],
  )
  await client.query(
    `insert into health_answers (id, case_id, health_examination_id, question_code, met, amount, method, evidence, recorded_by_id)
     select gen_random_uuid(), e.case_id, e.id, a."questionCode", a.met, a.amount, a.method, 'Neraca dan berita acara RAT.', $2
       from health_examinations e,
            json_to_recordset($1) as a ("questionCode" text, met boolean, amount numeric, method text)`,
    [JSON.stringify(answers), lead],
  )
  await client.query(
    `update health_examinations set state = 'completed', result = $1, final_score = $2, category = $3,
       settled_on = happened_on, settled_by_id = $4`,
    [JSON.stringify(result), result.final, result.category, lead],
  )
  const { rows } = await client.query<{ id: string }>('select id from examined')
  return rows.map(({ id }) => id)
}

/** Each statement fills a table from the one before; $1 is the diagnosis lead, $2 the coach. */
const ROWS = [
  `insert into programmes (id, name, year, status, starts_on, time_zone, capacity, target_good, verdict_rule_code, opened_on)
   select gen_random_uuid(), 'Klinik ' || n, 2009 + n, 'open', make_date(2009 + n, 4, 2), 'Asia/Jakarta', 60, 10, 'default-2018',
          make_date(2009 + n, 4, 2) from generate_series(1, ${PROGRAMMES}) n`,
  `insert into teams (id, programme_id, kind, name)
   select gen_random_uuid(), p.id, k, 'Tim ' || k from programmes p, unnest(array['diagnosis', 'coaching']) k`,
  `insert into team_members (id, team_id, person_id, role, starts_on)
   select gen_random_uuid(), t.id, case t.kind when 'diagnosis' then $1::uuid else $2::uuid end, 'lead', p.starts_on
     from teams t join programmes p on p.id = t.programme_id`,
  `insert into participants (id, kind, name, region_code)
   select gen_random_uuid(), 'cooperative', 'Koperasi ' || n, '32.71.01' from generate_series(1, ${PROGRAMMES * CASES_A_PROGRAMME}) n`,
  `insert into participant_statuses (id, participant_id, status, starts_on, source)
   select gen_random_uuid(), id, 'active', '2009-01-01', 'ODS' from participants`,
  `insert into cases (id, case_number, programme_id, participant_id, stage, stage_on, enrolled_on, nomination_source,
     consent_on, diagnosis_team_id, coaching_team_id)
   select gen_random_uuid(), 'KK-' || p.year || '-' || lpad(x.n::text, 4, '0'), p.id, x.id, 'coaching', p.starts_on + 42,
          p.starts_on, 'Usulan', p.starts_on,
          (select id from teams where programme_id = p.id and kind = 'diagnosis'),
          (select id from teams where programme_id = p.id and kind = 'coaching')
     from (select id, row_number() over (order by name) as n from participants) x
     join (select *, row_number() over (order by year) - 1 as m from programmes) p on p.m = (x.n - 1) / ${CASES_A_PROGRAMME}`,
  `insert into case_intervals (id, case_id, participant_id, starts_on)
   select gen_random_uuid(), id, participant_id, enrolled_on from cases`,
  `insert into case_stage_entries (id, case_id, stage, entered_on, left_on, verb)
   select gen_random_uuid(), c.id, s.stage, c.enrolled_on + s.day, c.enrolled_on + s.until, 'bench'
     from cases c, (values ('enrolled', 0, 8), ('diagnosis', 8, 35), ('handover', 35, 42), ('coaching', 42, null)) s (stage, day, until)`,
  `insert into diagnoses (id, case_id, number, opened_on, summary)
   select gen_random_uuid(), id, 1, enrolled_on + 8, 'Koperasi sehat secara organisasi, lemah pembukuan.' from cases`,
  `insert into findings (id, case_id, diagnosis_id, lineage_id, common_code, certainty, severity, evidence, evidence_method, author_id)
   select gen_random_uuid(), d.case_id, d.id, gen_random_uuid(), f.code, 'confirmed', 'moderate', 'Dilihat pada buku kas dan berita acara.', 'document', $1
     from diagnoses d, unnest(array['KEL-01', 'KEU-01', 'MOD-02']) as f (code) where $2::uuid is not null`,
  `insert into recommendations (id, case_id, diagnosis_id, lineage_id, position, kind, text, due_on, author_id)
   select gen_random_uuid(), d.case_id, d.id, gen_random_uuid(), n, 'bimbingan', 'Dampingi penyusunan laporan dan pelaksanaan RAT.',
          d.opened_on + 60 * n, $1
     from diagnoses d, generate_series(1, 3) n where $2::uuid is not null`,
  `insert into recommendation_findings (id, case_id, diagnosis_id, recommendation_id, finding_id)
   select gen_random_uuid(), r.case_id, r.diagnosis_id, r.id, f.id from
     (select *, row_number() over (partition by diagnosis_id order by id) as n from recommendations) r
     join (select *, row_number() over (partition by diagnosis_id order by id) as n from findings) f using (diagnosis_id, n)`,
  `update diagnoses set sealed_at = now(), signed_on = opened_on + 27, signer_id = $1, signer_role = 'diagnostician',
     signer_background = 'academic', content_sha256 = repeat('0', 64) where $2::uuid is not null`,
  `insert into handovers (id, case_id, diagnosis_id, coaching_team_id, status, offered_on, offered_by_id, answered_on, answered_by_id)
   select gen_random_uuid(), c.id, d.id, c.coaching_team_id, 'accepted', c.enrolled_on + 35, $1, c.enrolled_on + 42, $2
     from cases c join diagnoses d on d.case_id = c.id`,
  `insert into recommendation_answers (id, case_id, handover_id, recommendation_id, answer)
   select gen_random_uuid(), r.case_id, h.id, r.id, 'accepted' from recommendations r join handovers h on h.diagnosis_id = r.diagnosis_id`,
  `insert into sessions (id, programme_id, kind, status, mode, planned_on, held_on, place, topic, contact_minutes, preparation_minutes, recorded_by_id)
   select gen_random_uuid(), c.programme_id, 'individual', 'held', 'on_site', c.stage_on + 14 * n, c.stage_on + 14 * n, c.id::text,
          'Pembukuan ' || n, 120, 30, $2 from cases c, generate_series(1, 8) n where $1::uuid is not null`,
  `insert into session_coaches (id, session_id, person_id) select gen_random_uuid(), id, $2 from sessions where $1::uuid is not null`,
  `insert into session_attendances (id, session_id, case_id, attendance, persons_female, persons_male, note)
   select gen_random_uuid(), id, place::uuid, 'present', 4, 3, 'Buku kas lengkap; neraca dibahas pekan depan.' from sessions`,
  `insert into session_recommendations (id, session_id, case_id, recommendation_id)
   select gen_random_uuid(), a.session_id, a.case_id, r.id from session_attendances a join recommendations r on r.case_id = a.case_id and r.position = 1`,
  `update sessions set place = 'Kantor koperasi'`,
  `insert into progress (id, case_id, recommendation_id, state, happened_on, text, recorded_by_id)
   select gen_random_uuid(), r.case_id, r.id, s.state, c.stage_on + s.day, 'Laporan disusun bersama pengurus.', $2
     from recommendations r join cases c on c.id = r.case_id, (values ('in_progress', 30), ('done', 90)) s (state, day) where $1::uuid is not null`,
  `insert into measurements (id, case_id, metric_code, point, value, happened_on, recorded_by_id)
   select gen_random_uuid(), c.id, m.code, 'baseline', m.value, c.enrolled_on + 14, $1
     from cases c, (values ('rat_held', 0), ('shu_rupiah', 12000000), ('health_category', 2), ('member_count', 84)) m (code, value) where $2::uuid is not null`,
]

/** What lies before the facilitator $1: half of the recommendations of the last programme are not done. */
const PLANS = [
  `create temporary table near as select c.id, c.programme_id, row_number() over (order by c.id) - 1 as n
     from cases c join programmes p on p.id = c.programme_id where p.year = (select max(year) from programmes)`,
  `insert into team_members (id, team_id, person_id, role, starts_on)
   select gen_random_uuid(), t.id, $1, 'member', p.starts_on from teams t join programmes p on p.id = t.programme_id
    where t.kind = 'coaching' and p.id = (select min(programme_id::text)::uuid from near)`,
  `insert into sessions (id, programme_id, kind, mode, planned_on, place, topic, recorded_by_id)
   select gen_random_uuid(), programme_id, 'individual', 'on_site', current_date - 6 + n::integer % 14, id::text, 'Laporan bulanan', $1 from near`,
  `insert into session_coaches (id, session_id, person_id) select gen_random_uuid(), id, $1 from sessions where status = 'planned'`,
  `insert into session_attendances (id, session_id, case_id)
   select gen_random_uuid(), id, place::uuid from sessions where status = 'planned' and $1::uuid is not null`,
  `update sessions set place = 'Kantor koperasi' where status = 'planned' and $1::uuid is not null`,
  `delete from progress using near where progress.case_id = near.id and near.n % 2 = 0 and state = 'done' and $1::uuid is not null`,
]
