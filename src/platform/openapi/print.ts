const WIDTH = 100

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A value on one line. */
function line(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(line).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${line(part)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function print(value: unknown, indent: string): string {
  const short = line(value)
  if (!isObject(value) || indent.length + short.length <= WIDTH) return short
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((part) => inner + print(part, inner))
    : Object.entries(value).map(([key, part]) => {
        const printed = key === 'value' ? line(part) : print(part, inner)
        return `${inner}${JSON.stringify(key)}: ${printed}`
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`
}

/**
 * JSON as it is committed: what fits into a line stays on one, and so do example values, which
 * `examples.json` shows at length. A third smaller than one member a line, and easier to review.
 */
export const printJson = (value: unknown): string =>
  `${print(JSON.parse(JSON.stringify(value)), '')}\n`
