const PLAIN = /^[A-Za-z/][A-Za-z0-9_./-]*$/
const RESERVED = /^(true|false|null|yes|no|on|off|y|n)$/i

const isFilled = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0

/** A key or value on one line: bare where nothing can mistake it, otherwise as JSON, which is YAML. */
const scalar = (value: unknown): string =>
  typeof value === 'string' && PLAIN.test(value) && !RESERVED.test(value)
    ? value
    : JSON.stringify(value)

/** A member's value, beside its name or on the lines below it. */
const below = (value: unknown, indent: string): string =>
  isFilled(value) ? `\n${block(value, indent)}` : ` ${scalar(value)}`

function block(value: object, indent: string): string {
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((item) =>
        isFilled(item)
          ? `${indent}- ${block(item, inner).trimStart()}`
          : `${indent}- ${scalar(item)}`,
      )
    : Object.entries(value).map(([name, item]) => `${indent}${scalar(name)}:${below(item, inner)}`)
  return lines.join('\n')
}

/** JSON as YAML 1.2, a member a line. */
export const toYaml = (value: object): string => `${block(value, '')}\n`
