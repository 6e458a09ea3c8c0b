import type { OutgoingHttpHeaders } from 'node:http'
import type { Test } from 'tap'
import { issueObserverKey } from '../../src/machine/key.js'
import { makeKey } from '../../src/platform/access.js'
import { newId } from '../../src/platform/ids.js'
import type { Part } from '../support/actors.js'
import { buildTestApp, type TestApp } from '../support/app.js'
import type { Answer } from '../support/conformance.js'
import { findRoute, type Parameter, type Route, resolve } from '../support/document.js'
import { furnishOffice } from '../support/furnished.js'
import { makeCase, makeProgramme } from '../support/makers.js'
import type { PathPart, Plan, Who } from './plans.js'
import { dereferenced, type Json } from './values.js'

export type Sent = {
  method: string
  url: string
  headers: Record<string, string>
  payload: Buffer | string | undefined
  /** Ids that stand in the address, by parameter. */
  ids: Record<string, string>
}

type Credential = Record<string, string>

/** What is made, and who made it, for the helpers of the tests: at the end all is taken down. */
export type Keeper = Pick<Test, 'teardown' | 'fail'>

const MOMENTS = ['enrolled', 'diagnosis', 'handover', 'coaching', 'evaluation'] as const
/** Names of what is not there, where it is no id. */
const UNKNOWN: Record<string, string> = { list: 'no-such-list', dataset: 'none' }
const POOL_SIZE = 60
const NARROW_SCOPE = 'metrics:read'

/** What a parameter of the address can be where it is one of few. */
function choicesOf({ path, operation }: Route, name: string): string[] {
  if (path.startsWith('/docs/')) return ['not_found', 'validation_failed']
  const parameters = (operation.parameters ?? []).map((one) => resolve<Parameter>(one))
  const parameter = parameters.find((one) => one.in === 'path' && one.name === name)
  const schema = parameter === undefined ? {} : dereferenced(parameter.schema)
  return (schema['enum'] ?? []) as string[]
}

/** Which parts hold a role, the ones who lead first. */
const HOLDERS: Record<string, Part[]> = {
  admin: ['admin'],
  manager: ['manager', 'secondManager'],
  diagnostician: ['diagnosisLead', 'diagnostician', 'otherDiagnostician'],
  coach: ['coachingLead', 'coach', 'otherCoach'],
  reporter: ['reporter'],
}
const ROLES = Object.keys(HOLDERS)

/**
 * A furnished office and who calls it; ids and versions are learnt from what the API answers, so that
 * later requests meet what earlier ones made.
 */
export class World {
  readonly test: TestApp
  readonly #pools = new Map<string, string[]>()
  readonly #versions = new Map<string, number>()
  #observerKey = ''
  #narrowKey = ''

  private constructor(test: TestApp) {
    this.test = test
  }

  static async make(keeper: Keeper): Promise<World> {
    const test = await buildTestApp(keeper as Test, { isWatched: false })
    const world = new World(test)
    await world.#furnish()
    return world
  }

  async #furnish(): Promise<void> {
    const { test } = this
    this.#observerKey = await issueObserverKey(test.adminUrl, {
      name: 'Provinsi Jawa Barat',
      regionPrefix: '32',
      days: 30,
    })
    const { actors } = test
    const { manager } = actors.people
    const narrow = await test.as.admin.post('/v1/api-keys', {
      personId: manager.personId,
      label: 'Sempit',
      scopes: [NARROW_SCOPE],
    })
    this.#narrowKey = narrow.body.key
    const { personId: _person, apiKeyId: _key, ...furnished } = await furnishOffice(test)
    for (const [name, id] of Object.entries(furnished)) this.#keep(name, id)
    const programme = await makeProgramme(test, { year: 2018, capacity: 200 })
    for (const kind of ['cooperative', 'enterprise'] as const) {
      for (const moment of MOMENTS) {
        for (const [name, id] of Object.entries(
          await makeCase(test, moment, { programme, kind }),
        )) {
          if (id !== '') this.#keep(name, id)
        }
      }
    }
    await this.#makePeople()
    for (const list of ['penyakit', 'problem-codes', 'case-stages']) this.#keep('list', list)
    for (const dataset of ['cases', 'sessions', 'participants']) this.#keep('dataset', dataset)
  }

  /** People and keys that may be changed, closed and revoked: nobody calls by them. */
  async #makePeople(): Promise<void> {
    const { as } = this.test
    for (let which = 0; which < 6; which++) {
      const person = await as.admin.post('/v1/people', {
        name: `Orang ${which}`,
        background: 'office',
        roles: ['coach'],
      })
      if (person.status !== 201) throw new Error(JSON.stringify(person.body))
      this.#keep('personId', person.body.id)
      const key = await as.admin.post('/v1/api-keys', { personId: person.body.id, label: 'x' })
      if (key.status !== 201) throw new Error(JSON.stringify(key.body))
      this.#keep('apiKeyId', key.body.id)
    }
  }

  #keep(name: string, id: string): void {
    const pool = this.#pools.get(name) ?? []
    if (!pool.includes(id)) pool.push(id)
    if (pool.length > POOL_SIZE) pool.splice(Math.floor(POOL_SIZE / 2), 1)
    this.#pools.set(name, pool)
  }

  /** An id that exists, or did: of a parameter's own kind if there is one. */
  id(name: string, which: number): string {
    const pool = this.#pools.get(name) ?? this.#pools.get(`${name}Id`) ?? this.#kin(name)
    return pool[which % pool.length] ?? newId()
  }

  /** `fromTeamId` is a team, `signerId` a person. */
  #kin(name: string): string[] {
    const kin = [...this.#pools.keys()].find((one) =>
      name.toLowerCase().endsWith(one.toLowerCase()),
    )
    return this.#pools.get(kin ?? 'personId') ?? []
  }

  /** A value with ids in place of its tokens; in a list no id comes twice. */
  resolve(value: Json): Json {
    if (typeof value === 'string') return this.#resolveText(value)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) {
      const items = value.map((item) => this.resolve(item))
      const isRepeated = (item: Json, at: number) => item !== value[at] && items.indexOf(item) < at
      return items.filter((item, at) => typeof item !== 'string' || !isRepeated(item, at))
    }
    const members = Object.entries(value).map(([name, child]) => [name, this.resolve(child)])
    return Object.fromEntries(members) as Json
  }

  #resolveText = (text: string) =>
    text.replaceAll(/\{\{(\w+):(\d+)\}\}/g, (_, name, which) =>
      this.id(String(name), Number(which)),
    )

  // ── Who calls ────────────────────────────────────────────────────────────────────────────

  #keyOf(part: Part): Credential {
    return { 'x-api-key': this.test.actors.people[part].key }
  }

  #holder(role: string, which: number): Credential {
    if (role === 'observer') return { 'x-api-key': this.#observerKey }
    const parts = HOLDERS[role] ?? ['manager']
    return this.#keyOf(parts[which % parts.length] ?? 'manager')
  }

  /** The headers of a caller for a request; null where nobody is like that. */
  credential(route: Route, who: Who, which: number): Credential | null {
    const roles = route.operation['x-required-roles'] ?? []
    const isOpen = roles.includes('public') || roles.includes('link')
    const isForAll = roles.includes('anyone') || isOpen
    const permitted = isForAll ? ROLES : roles
    if (who === 'permitted') return this.#holder(permitted[which % permitted.length] ?? '', which)
    if (isOpen) return null
    if (who === 'nobody') return {}
    if (who === 'impostor') return this.#impostor(which)
    if (who === 'stranger') return this.#stranger(permitted)
    if (isForAll) return null
    return who === 'narrow' ? this.#narrow(route) : this.#outsider(roles, which)
  }

  #stranger(permitted: readonly string[]): Credential | null {
    const role = permitted.find((one) => one in HOLDERS)
    const part = HOLDERS[role ?? '']?.[0]
    return part === undefined ? null : { 'x-api-key': this.test.strangers.people[part].key }
  }

  #narrow({ operation }: Route): Credential | null {
    const { 'x-required-scopes': scopes = [], 'x-required-roles': roles = [] } = operation
    const isKept = scopes.length === 0 || scopes.includes(NARROW_SCOPE)
    return isKept || !roles.includes('manager') ? null : { 'x-api-key': this.#narrowKey }
  }

  #outsider(roles: readonly string[], which: number): Credential | null {
    const others = [...ROLES, 'observer'].filter((role) => !roles.includes(role))
    return others.length === 0 ? null : this.#holder(others[which % others.length] ?? '', 0)
  }

  #impostor(which: number): Credential {
    const unknown = makeKey(newId()).key
    const { key } = this.test.actors.people.manager
    const changed = `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`
    const credentials: Credential[] = [
      { 'x-api-key': unknown },
      { 'x-api-key': changed },
      { 'x-api-key': '' },
      { 'x-api-key': 'x'.repeat(500) },
      { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
      { authorization: 'Basic YTpi' },
      { authorization: 'Bearer' },
    ]
    return credentials[which % credentials.length] ?? {}
  }

  // ── Sending ──────────────────────────────────────────────────────────────────────────────

  #part(route: Route, name: string, part: PathPart): string {
    if ('text' in part) return part.text
    const choices = choicesOf(route, name)
    const which = 'known' in part ? part.known : 0
    if (choices.length > 0) return choices[which % choices.length] ?? ''
    if ('known' in part) return this.id(name, part.known)
    return name.endsWith('Id') ? newId() : (UNKNOWN[name] ?? 'LOK-404')
  }

  /** The request of a plan, with real ids and the version last seen; null if nobody can send it. */
  prepare(plan: Plan): Sent | null {
    const credential = this.credential(plan.route, plan.who, plan.which)
    if (credential === null) return null
    const ids = Object.fromEntries(
      Object.entries(plan.path).map(([name, part]) => [name, this.#part(plan.route, name, part)]),
    )
    const path = plan.route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '')
    const query = plan.query.map(
      ([name, text]) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(this.#resolveText(text)).replaceAll('%2C', ',')}`,
    )
    const { body } = plan
    const payload =
      body?.bytes ??
      (body?.value === undefined ? undefined : JSON.stringify(this.resolve(body.value)))
    return {
      method: plan.method,
      url: query.length === 0 ? path : `${path}?${query.join('&')}`,
      headers: {
        ...credential,
        ...plan.headers,
        ...this.#ifMatch(plan, Object.values(ids).at(-1) ?? ''),
        ...(body?.mediaType == null ? {} : { 'content-type': body.mediaType }),
      },
      payload,
      ids,
    }
  }

  #ifMatch({ ifMatch }: Plan, id: string): Record<string, string> {
    if (ifMatch === 'none') return {}
    if (typeof ifMatch === 'object') return { 'if-match': ifMatch.text }
    const version = this.#versions.get(id) ?? 1
    return { 'if-match': `"${ifMatch === 'stale' ? version + 1000 : version}"` }
  }

  async send({ method, url, headers, payload }: Omit<Sent, 'ids'>): Promise<Answer> {
    const reply = await this.test.app.inject({
      method: method as 'GET',
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    })
    const answer = {
      method,
      url,
      status: reply.statusCode,
      headers: reply.headers as OutgoingHttpHeaders,
      body: reply.body,
    }
    const isOfOthers = Object.values(this.test.strangers.people).some(
      ({ key }) => key === headers['x-api-key'],
    )
    if (!isOfOthers) this.#learn(answer, url)
    return answer
  }

  /** Remembers the versions an answer tells, and the ids of what was created. */
  #learn({ status, headers, body }: Answer, url: string): void {
    if (status === 412) this.#learnConflict(url, body)
    if (status >= 300 || body === '' || !/[/+]json\b/.test(String(headers['content-type']))) return
    this.#walk(JSON.parse(body) as Json)
    const { location } = headers
    if (typeof location === 'string') this.#learnLocation(location)
  }

  #learnConflict(url: string, body: string): void {
    const id = url
      .split('?')[0]
      ?.match(/[0-9a-f]{8}-[0-9a-f-]{27}/gi)
      ?.at(-1)
    const { currentVersion } = JSON.parse(body) as { currentVersion?: number }
    if (id !== undefined && currentVersion !== undefined) this.#versions.set(id, currentVersion)
  }

  #learnLocation(location: string): void {
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const name = findRoute(method, location)?.path.match(/\{(\w+)\}$/)?.[1]
      if (name === undefined) continue
      this.#keep(name, location.split('/').at(-1) ?? '')
      return
    }
  }

  #walk(value: Json): void {
    if (typeof value !== 'object' || value === null) return
    const { id, version } = Object(value) as { id?: Json; version?: Json }
    if (typeof id === 'string' && typeof version === 'number') this.#versions.set(id, version)
    for (const child of Object.values(value)) this.#walk(child)
  }
}
