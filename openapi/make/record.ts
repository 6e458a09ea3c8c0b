import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run openapi:record` plays the story on a PostgreSQL of its own, in the process of the test that
 * compares it otherwise, and writes what it saw to openapi/examples.json.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const runner = ['--import', 'tsx', 'test/support/run.ts', 'test/contract/examples.test.ts']
const child = spawn(process.execPath, runner, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, KLINIK_RECORD_EXAMPLES: 'yes' },
})
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
