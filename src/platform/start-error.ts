/** Why the process cannot start or go on, in one line its operator can act on; no stack is shown. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StartError'
  }
}

/** The code of a failed system call or statement (`ENOENT`, `57P03`), whatever was thrown. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined
