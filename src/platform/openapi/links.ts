import { type Json, METHODS, object, ref } from './json.js'

const PARAMETER = /\{(\w+)\}/g

/** The member of a record that names it in an address: `id`, or a code of its own. */
const memberOf = (parameter: string) => (parameter.endsWith('Id') ? 'id' : parameter)

/**
 * Links from what was created to the operations on it: to every one whose address begins with that
 * of the new record and names nothing else. From the routes alone, so a new verb is linked at once.
 */
export class Links {
  readonly #paths: Json
  readonly #used = new Map<string, { parameter: string; summary: unknown }>()

  constructor(paths: Json) {
    this.#paths = paths
  }

  /** The links of a reply that created something at `created`, such as `/v1/cases`. */
  from(created: string): Json {
    const links: Json = {}
    for (const [path, item] of Object.entries(this.#paths)) {
      const [first, ...more] = [...path.matchAll(PARAMETER)].map(([, name = '']) => name)
      if (first === undefined || more.length > 0) continue
      if (!`${path}/`.startsWith(`${created}/{${first}}/`)) continue
      for (const method of METHODS) {
        const { operationId, summary } = object(object(item)[method])
        if (operationId === undefined) continue
        const name = String(operationId)
        this.#used.set(name, { parameter: first, summary })
        links[name] = ref('links', name)
      }
    }
    return links
  }

  /** `components.links`, by operation. */
  components(): Json {
    const byName = [...this.#used].sort(([a], [b]) => (a < b ? -1 : 1))
    const entries = byName.map(([operationId, { parameter, summary }]) => [
      operationId,
      {
        operationId,
        parameters: { [parameter]: `$response.body#/${memberOf(parameter)}` },
        description: summary,
      },
    ])
    return Object.fromEntries(entries)
  }
}
