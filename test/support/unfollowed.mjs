import module from 'node:module'

/**
 * Loaded before anything else in the process of a test. tap notes what each file imports, for a mode
 * of watching that is not used here, by a thread of hooks in every process and in all that those start:
 * a second of processor each. From here on it notes nothing.
 */
globalThis[Symbol.for('@tapjs/processinfo.ProcessInfoNodeData')] = { files: [], sources: {} }
const { register } = module
module.register = (specifier, ...others) =>
  String(specifier).includes('@tapjs/processinfo') ? undefined : register(specifier, ...others)
delete process.env.NODE_OPTIONS
