import pg from 'pg'
import t from 'tap'
import { buildTestApp } from '../support/app.js'
import { makeCase } from '../support/makers.js'

/** Tenant tables that no change feed needs to know of. */
const NOT_LEDGERED = [
  'attachment_pieces',
  'idempotency_keys',
  'import_rows',
  'import_uploads',
  'ledger',
  'report_office_programmes',
]

t.test('the promises of every table with an office', async (t) => {
  const { owner } = await buildTestApp(t)
  const { rows: tables } = await owner.query<{
    name: string
    forced: boolean
    policies: string[] | null
    triggers: string[] | null
    leads: boolean
    keyed: boolean
  }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
       (select array_agg(p.polname::text) from pg_policy p where p.polrelid = c.oid) as policies,
       (select array_agg(t.tgname::text) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as triggers,
       exists (select from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = i.indkey[0]
         where i.indrelid = c.oid and k.attname = 'office_id') as leads,
       exists (select from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = i.indkey[0]
         where i.indrelid = c.oid and i.indisprimary and k.attname = 'office_id') as keyed
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  )
  t.ok(tables.length > 30)
  for (const { name, forced, policies, triggers, leads, keyed } of tables) {
    t.ok(forced, `${name} forces row-level security`)
    t.ok(
      policies?.some((policy) => policy.startsWith('own_')),
      `${name} has its policy`,
    )
    t.ok(leads, `${name} has an index that starts with office_id`)
    if (name !== 'ledger') t.ok(keyed, `${name} has office_id first in its key`)
    if (!NOT_LEDGERED.includes(name)) {
      t.ok(triggers?.includes('ledger') && triggers.includes('touch'), `${name} is ledgered`)
    }
  }
})

t.test('the API role', async (t) => {
  const test = await buildTestApp(t)
  const { caseId } = await makeCase(test, 'coaching')
  const client = new pg.Client({ connectionString: test.apiUrl })
  await client.connect()
  t.teardown(() => client.end())
  const enter = (officeId: string) =>
    client.query(
      `select set_config('app.office_id', $1, true), set_config('role', 'klinik_staff', true)`,
      [officeId],
    )
  const denied = (text: string) => t.rejects(client.query(text), { code: '42501' }, text)

  t.test('is no superuser, bypasses nothing, owns nothing', async (t) => {
    const { rows } = await client.query(
      `select rolsuper or rolbypassrls or rolcreaterole as "isMighty",
         exists (select from pg_class where relowner = oid and relnamespace = 'public'::regnamespace) as "owns"
       from pg_roles where rolname = current_user`,
    )
    t.same(rows, [{ isMighty: false, owns: false }])
  })

  t.test('sees no row without a context', async (t) => {
    await denied('select * from cases')
    await client.query('begin')
    await client.query(`select set_config('role', 'klinik_staff', true)`)
    t.same((await client.query('select id from cases')).rows, [])
    t.same((await client.query('select seq from ledger')).rows, [])
    await client.query('rollback')
  })

  t.test('sees its own office only, and keeps nothing after the transaction', async (t) => {
    await client.query('begin')
    await enter(test.actors.officeId)
    t.equal((await client.query('select id from cases')).rows[0].id, caseId)
    await enter(test.strangers.officeId)
    t.same((await client.query('select id from cases')).rows, [])
    await client.query('commit')
    await denied('select * from cases')
  })

  t.test('cannot write into another office, nor refer to it', async (t) => {
    await client.query('begin')
    await enter(test.strangers.officeId)
    await t.rejects(
      client.query(
        `insert into teams (office_id, id, programme_id, kind, name)
         select $1, gen_random_uuid(), gen_random_uuid(), 'coaching', 'Penyusup'`,
        [test.actors.officeId],
      ),
      { code: '42501' },
    )
    await client.query('rollback')
    await client.query('begin')
    await enter(test.strangers.officeId)
    await t.rejects(
      client.query(
        `insert into case_intervals (id, case_id, participant_id, starts_on)
         values (gen_random_uuid(), $1, gen_random_uuid(), '2018-01-01')`,
        [caseId],
      ),
      { code: '23503' },
    )
    await client.query('rollback')
  })

  t.test('can neither write nor change the ledger', async (t) => {
    for (const text of [
      `insert into ledger (epoch, office_id, at, entity, entity_id, version, op, changes)
       values (1, gen_random_uuid(), now(), 'cases', gen_random_uuid(), 1, 'insert', '{}')`,
      `update ledger set changes = '{}'`,
      'delete from ledger',
      'truncate ledger',
      'alter table ledger disable trigger all',
      'set session_replication_role = replica',
    ]) {
      await client.query('begin')
      await enter(test.actors.officeId)
      await denied(text)
      await client.query('rollback')
    }
    await t.rejects(test.owner.query('delete from ledger'), { code: 'KK003' }, 'nor can the owner')
    await t.rejects(test.owner.query('truncate ledger'), { code: 'KK003' })
  })

  t.test('cannot change a sealed diagnosis or its parts', async (t) => {
    for (const text of [
      `update diagnoses set summary = 'lain'`,
      `update findings set severity = 'mild'`,
      'delete from findings',
      `update recommendations set text = 'lain'`,
      'delete from recommendation_findings',
    ]) {
      await client.query('begin')
      await enter(test.actors.officeId)
      await t.rejects(client.query(text), { code: 'KK002' }, text)
      await client.query('rollback')
    }
  })
})

t.test('the ledger', async (t) => {
  const test = await buildTestApp(t)
  const { caseId } = await makeCase(test, 'enrolled')
  const url = `/v1/cases/${caseId}`
  const requestId = '0197a5c0-1c00-7000-8000-0000000000ff'
  await test.as.manager.patch(
    url,
    { consentOn: '2018-04-05' },
    { ifMatch: 1, headers: { 'request-id': requestId } },
  )

  t.test('keeps who, what, by which call, old and new', async (t) => {
    const { rows } = await test.owner.query(
      `select actor_id, request_id, operation_id, entity, op, version, changes, at
         from ledger where case_id = $1 and op = 'update'`,
      [caseId],
    )
    t.match(rows, [
      {
        actor_id: test.actors.people.manager.personId,
        request_id: requestId,
        operation_id: 'updateCase',
        entity: 'cases',
        version: 2,
        changes: { consent_on: ['2018-04-03', '2018-04-05'] },
      },
    ])
    t.equal(rows[0].at.toISOString(), test.clock.now().toISOString())
  })

  t.test('keeps no personal or secret value', async (t) => {
    const { rows } = await test.owner.query<{ entity: string; changes: object }>(
      `select entity, changes from ledger where entity in ('person_contacts', 'api_keys')`,
    )
    const text = JSON.stringify(rows)
    t.match(text, '"name":null')
    t.notMatch(text, /Orang /)
    const [{ secret_sha256: hash }] = (
      await test.owner.query('select secret_sha256 from api_keys limit 1')
    ).rows
    t.notOk(text.includes(hash))
  })

  t.test('starts another epoch after a restore, and not otherwise', async (t) => {
    const begin = async () =>
      (await test.owner.query('select klinik_begin_epoch() as epoch')).rows[0].epoch
    t.equal(await begin(), 1)
    await test.owner.query(`update ledger_epochs set system_identifier = 'another cluster'`)
    t.equal(await begin(), 2)
    t.equal(await begin(), 2)
  })
})
