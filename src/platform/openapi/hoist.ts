import { canonical, type Json, METHODS, object, pascal, ref } from './json.js'

const keyOf = (parameter: Json) => `${String(parameter['in'])} ${String(parameter['name'])}`

type Variant = { text: string; parameter: Json; count: number }

/** For each place and name the spelling most operations share, if more than one does. */
function shared(parameters: readonly Json[]): Map<string, Variant> {
  const variants = new Map<string, Variant>()
  for (const parameter of parameters) {
    const text = canonical(parameter)
    const variant = variants.get(text) ?? { text, parameter, count: 0 }
    variant.count += 1
    variants.set(text, variant)
  }
  const chosen = new Map<string, Variant>()
  for (const variant of variants.values()) {
    const key = keyOf(variant.parameter)
    if (variant.count > (chosen.get(key)?.count ?? 1)) chosen.set(key, variant)
  }
  return chosen
}

const nameOf = ({ parameter }: Variant) =>
  pascal(
    String(parameter['in'] === 'path' ? `${String(parameter['name'])}_path` : parameter['name']),
  )

/**
 * Path and query parameters that several operations take in the same words become components, so
 * that the document says them once.
 */
export function hoistParameters(paths: Json): { paths: Json; parameters: Json } {
  const operations = Object.values(paths).flatMap((item) =>
    METHODS.map((method) => object(object(item)[method])),
  )
  const all = operations.flatMap((operation) => (operation['parameters'] ?? []) as Json[])
  const chosen = shared(all.filter(({ $ref }) => $ref === undefined))
  const hoist = (parameter: Json): Json => {
    const variant = chosen.get(keyOf(parameter))
    return variant?.text === canonical(parameter) ? ref('parameters', nameOf(variant)) : parameter
  }
  const hoistAll = (operation: Json): Json => ({
    ...operation,
    parameters: ((operation['parameters'] ?? []) as Json[]).map(hoist),
  })
  const mended = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(object(item)).map(([method, operation]) => [
        method,
        hoistAll(object(operation)),
      ]),
    ),
  ])
  const components = [...chosen.values()].map((variant) => [nameOf(variant), variant.parameter])
  return {
    paths: Object.fromEntries(mended),
    parameters: Object.fromEntries(components.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))),
  }
}
