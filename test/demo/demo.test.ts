import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import tap, { type Test } from 'tap'
import { buildApp } from '../../src/app.js'
import type { PersonKey } from '../../src/demo/cast/people.js'
import { CAST } from '../../src/demo/cast.js'
import { openClient } from '../../src/demo/client.js'
import { openDemo } from '../../src/demo/demo.js'
import { withReader } from '../../src/demo/office.js'
import { removeDemo } from '../../src/demo/remove.js'
import { describeReport, readReports, resultLine } from '../../src/demo/report.js'
import { PROGRESS_TYPES } from '../../src/penyakit/catalogue.js'
import { systemClock } from '../../src/platform/calendar.js'
import { readConfig } from '../../src/platform/config.js'
import { openDatabase } from '../../src/platform/database.js'
import { createTestDatabase } from '../support/database.js'

/** The real app, listening, on a database of its own and by the clock on the wall. */
async function serve(t: Test) {
  const { apiUrl, adminUrl } = await createTestDatabase(t)
  const config = readConfig({ DATABASE_URL: apiUrl, KLINIK_LOG_LEVEL: 'silent' })
  const database = openDatabase({ url: apiUrl, poolSize: 10, prepared: true, onError: () => {} })
  const unlimited = new Set<string>()
  const app = await buildApp({ config, clock: systemClock, database, unlimited })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const owner = new pg.Client({ connectionString: adminUrl })
  await owner.connect()
  t.teardown(async () => {
    await app.close()
    await database.close()
    await owner.end()
  })
  const { port } = app.server.address() as AddressInfo
  const baseUrl = `http://127.0.0.1:${port}`
  const open = (signal = new AbortController().signal) =>
    openDemo({ adminUrl, baseUrl, unlimited, signal, wait: false })
  const reports = () =>
    withReader(adminUrl, (key) =>
      readReports(openClient(baseUrl, new AbortController().signal), key),
    )
  const count = async (text: string) => (await owner.query(text)).rows[0].count as string
  return { adminUrl, baseUrl, open, reports, count }
}

const nameOf = (person: PersonKey) => CAST.people.find(({ key }) => key === person)?.name

/** What the cast means a programme to come to, as `npm run demo` prints it. */
function intended(year: number): string {
  const members = CAST.participants.filter(({ programmeYear }) => programmeYear === year)
  const of = (result: string) => members.filter((member) => member.result === result).length
  return [
    `result ${year} enrolled ${members.length} good ${of('good')} improved ${of('improved')}`,
    `unchanged ${of('unchanged')} worsened ${of('worsened')} referred ${of('referred')}`,
    `dissolution_proposed ${of('dissolution_proposed')} not_ill ${of('not_ill')}`,
    `dropped_out ${of('dropped_out')} open 0`,
  ].join(' ')
}

// Eight months of fifty participants: seconds on a quiet machine, a minute beside other tests.
tap.setTimeout(180_000)

tap.test('the demo story', { timeout: 180_000 }, async (t) => {
  const demo = await serve(t)

  await t.test(
    'prints a key of a different person for each role, and is interrupted',
    async (t) => {
      const ending = new AbortController()
      const first = await demo.open(ending.signal)
      t.strictSame(
        first?.keys.map(({ role }) => role),
        [
          'admin',
          'manager',
          'diagnosis_lead',
          'diagnostician',
          'coaching_lead',
          'coach',
          'reporter',
          'observer',
        ],
      )
      for (const { role, key } of first?.keys ?? []) {
        const reply = await fetch(`${demo.baseUrl}/v1/me`, { headers: { 'x-api-key': key } })
        t.equal(reply.status, 200, role)
      }
      t.equal(await demo.open(), null, 'another process leaves it to the first')
      const performing = first?.perform()
      while ((await demo.count('select count(*) from progress')) === '0') await sleep(50)
      ending.abort()
      await t.rejects(async () => performing, { name: 'AbortError' })
    },
  )

  await t.test('goes on where it stopped and comes to what the cast means', async (t) => {
    const second = await demo.open()
    t.strictSame(second?.keys, [], 'the keys are those printed before')
    await second?.perform()
    const reports = (await demo.reports()) ?? []
    t.strictSame(reports.map(resultLine), [2017, 2018].map(intended))
    t.equal(await demo.count('select count(*) from cases'), String(CAST.participants.length))
    const examined = `select string_agg(concat_ws(' ', point, state, category), ', '
      order by point, state) as count from health_examinations`
    t.equal(
      await demo.count(examined),
      'baseline completed dalam_pengawasan, baseline not_examinable, endline completed cukup_sehat',
    )
    t.equal(
      await demo.count(`select concat_ws(' ', f.penyakit_code, f.certainty,
          (select count(*) from individual_findings i where i.finding_id = f.id),
          (select count(*) from handovers h where h.diagnosis_id = f.diagnosis_id
            and h.status = 'accepted')) as count
        from finding_dissents x join findings f on f.id = x.finding_id`),
      'KEL-06 ruled_out 1 1',
      'one diagnosis with dissent was signed and taken over',
    )
    t.equal(
      await demo.count(`select string_agg(concat_ws(' ', subject_kind, media_type), ', '
        order by subject_kind) as count from attachments`),
      'finding application/pdf, health_answer application/pdf, health_answer application/pdf',
    )
    t.equal(
      await demo.count(`select string_agg(distinct responsible_side, ', ' order by responsible_side)
        as count from recommendations`),
      'cooperative, enterprise, office, parent_institution',
    )
    t.ok(
      Number(
        await demo.count('select count(*) from recommendations where target_value is not null'),
      ) > 20,
    )
    const programme2018 = reports.find(({ outcome }) => outcome.year === 2018)
    t.equal(programme2018?.good.length, programme2018?.outcome.good)
    for (const { verdict } of programme2018?.good ?? []) {
      t.ok(verdict?.criteria.every(({ status }) => status === 'met'))
    }
    if (programme2018 !== undefined) t.match(describeReport(programme2018), 'Peserta 30, bagus 11')
  })

  await t.test('gathers many cases in every kind of session but the individual', async (t) => {
    t.equal(
      await demo.count(`select string_agg(concat_ws(' ', kind, sessions), ', ' order by kind) as count
        from (select kind, count(*) as sessions from sessions s where status = 'held'
          and (select count(*) from session_attendances a where a.session_id = s.id) > 2
          group by kind) shared`),
      'bimtek 2, clinic_day 6, coordination 4, peer_visit 3',
    )
    t.equal(
      await demo.count(`select count(*) from sessions s where kind <> 'individual'
        and (select count(*) from session_attendances a where a.session_id = s.id) < 2`),
      '0',
    )
    t.equal(
      await demo.count(`select string_agg(distinct attendance, ', ' order by attendance) as count
        from session_attendances a join sessions s on s.id = a.session_id
        where s.kind = 'bimtek'`),
      'absent, excused, present',
    )
  })

  await t.test('tells what was reached by every type of facts', async (t) => {
    t.equal(
      await demo.count(
        "select string_agg(distinct type, ' ' order by type) as count from progress",
      ),
      PROGRESS_TYPES.toSorted().join(' '),
    )
    t.equal(
      await demo.count(`select count(distinct p.case_id) from progress p
        join progress_financing f on f.id = p.id and f.step = 'disbursed'
        where exists (select from progress q join progress_financing r on r.id = q.id
          where q.case_id = p.case_id and r.step = 'refused' and r.lender <> f.lender)`),
      '1',
      'one is refused by a lender before another pays',
    )
    t.equal(
      await demo.count(`select count(*) from progress_partnerships
        where counterpart_participant_id is not null`),
      '2',
    )
  })

  await t.test('gives homework, and carries it until it is done or dropped', async (t) => {
    t.equal(
      await demo.count(`select string_agg(distinct h.status, ' ' order by h.status) as count
        from homework h join cases c on c.id = h.case_id where c.result not in ('dropped_out', 'dissolution_proposed')`),
      'done dropped',
    )
    t.ok(
      Number(await demo.count('select count(*) from homework where settled_on > due_on')) > 10,
      'some of it is done later than it was due',
    )
  })

  await t.test('lays the sessions of one case out past the holidays', async (t) => {
    t.equal(
      await demo.count(`select string_agg(concat_ws(' ', status, sessions), ', ' order by status)
        as count from (select status, count(*) as sessions from sessions
          where series_id is not null group by status) laid_out`),
      'cancelled 1, held 10, rescheduled 1',
    )
    t.equal(
      await demo.count(`select count(*) from sessions s join holidays h on h.office_id = s.office_id
        where h.holiday_on = s.planned_on`),
      '0',
    )
  })

  await t.test('goes on by another coach when one has left the team', async (t) => {
    const afterwards = (person: PersonKey) =>
      demo.count(`select count(*) from sessions s join session_coaches c on c.session_id = s.id
        join person_contacts p on p.id = c.person_id
        where p.name = '${nameOf(person)}' and s.held_on > '2018-08-31'`)
    t.equal(await afterwards('second_coach'), '0')
    t.ok(Number(await afterwards('third_coach')) > 25)
  })

  await t.test('sends nobody to a peer whose story did not hold', async (t) => {
    t.equal(
      await demo.count(`select string_agg(concat_ws(' ', name, visits), ', ' order by name) as count
        from (select coalesce(p.name, s.name) as name, s.withdrawn_on is not null as is_withdrawn,
            (select count(*) from sessions v where v.success_story_id = s.id) as visits
          from success_stories s left join participants p on p.id = s.participant_id) told
        where not is_withdrawn`),
      'Koperasi Berkah 0, Koperasi Ikhtiar 1, Tahu Susu Lembah Sari 1',
    )
    t.equal(
      await demo.count('select name as count from success_stories where withdrawn_on is not null'),
      'Koperasi Sejahtera Bersama',
    )
  })

  await t.test('harms nothing when it is asked for again', async (t) => {
    const before = await demo.count('select count(*) from ledger')
    t.equal(await demo.open(), null)
    t.equal(await demo.count('select count(*) from ledger'), before)
    t.equal(
      await demo.count(
        "select count(*) from api_keys where label like 'demo: %' and revoked_at is null",
      ),
      '0',
    )
  })

  await t.test('goes away without a trace', async (t) => {
    t.equal(await removeDemo(demo.adminUrl), 1)
    t.equal(await demo.count('select count(*) from ledger'), '0')
    t.equal(await demo.count('select count(*) from participants'), '0')
    t.equal(await demo.count('select count(*) from observers'), '0')
    t.equal(await removeDemo(demo.adminUrl), 0)
  })
})
