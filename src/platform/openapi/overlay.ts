import { type Json, object } from './json.js'

/** An Overlay 1.0 document of updates alone. */
export type Overlay = {
  overlay: '1.0.0'
  info: { title: string; version: string }
  actions: readonly { target: string; update: Json }[]
}

const STEP = /\.([A-Za-z_$][\w$]*)|\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/g

/** The steps of a JSONPath that names one place: names and indexes, without wildcards. */
function stepsOf(target: string): string[] {
  const steps = [...target.matchAll(STEP)]
  return steps.map(
    ([, name, quoted = '', index]) => name ?? index ?? quoted.replaceAll(/\\(.)/g, '$1'),
  )
}

/** The JSONPath of one place. */
export const pathTo = (steps: readonly (string | number)[]): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`
    if (/^[A-Za-z_$][\w$]*$/.test(step)) return `${path}.${step}`
    return `${path}['${step.replaceAll(/[\\']/g, '\\$&')}']`
  }, '$')

function merge(into: Json, update: Json): void {
  for (const [name, value] of Object.entries(update)) {
    const isNested = typeof value === 'object' && value !== null && typeof into[name] === 'object'
    if (isNested) merge(object(into[name]), value as Json)
    else into[name] = value
  }
}

/** Applies the updates to a document, in place, and returns it. Throws for a target it lacks. */
export function applyOverlay(document: Json, { actions }: Overlay): Json {
  for (const { target, update } of actions) {
    const found = stepsOf(target).reduce<unknown>((node, step) => object(node)[step], document)
    if (typeof found !== 'object' || found === null) throw new Error(`no ${target} to update`)
    merge(found as Json, update)
  }
  return document
}
