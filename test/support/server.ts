import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'

const SERVER = fileURLToPath(new URL('../../src/server.ts', import.meta.url))

/** The program as it is started, on a migrated database, with what it writes; ends with the test. */
export async function startServer(t: Test, environment: Record<string, string>) {
  const server = spawn(process.execPath, ['--import', 'tsx', SERVER], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], PORT: '0', KLINIK_DEMO: 'off', ...environment },
  })
  t.teardown(async () => {
    if (server.exitCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    await gone
  })
  const lines: string[] = []
  const url = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`ended with ${code}\n${lines.join('\n')}`)))
    createInterface({ input: server.stderr }).on('line', (line) => lines.push(line))
    createInterface({ input: server.stdout }).on('line', (line) => {
      lines.push(line)
      const [, found] = /^docs (\S+)\/docs$/.exec(line) ?? []
      if (found !== undefined) resolve(found)
    })
  })
  return { url, lines }
}

/** Where a PostgreSQL listens: a socket in a folder, or a port. */
function targetOf(address: URL) {
  const folder = address.searchParams.get('host')
  const port = address.port || '5432'
  return folder === null
    ? { host: address.hostname, port: Number(port) }
    : { path: join(folder, `.s.PGSQL.${port}`) }
}

/** The way to a database, which can be cut as if PostgreSQL were stopped, and mended. */
export async function makeCuttable(t: Test, url: string) {
  const address = new URL(url)
  const target = targetOf(address)
  const folder = await mkdtemp(join(tmpdir(), 'klinik-cut-'))
  const open = new Set<Socket>()
  const relay = createServer((socket) => {
    const onward = connect(target)
    for (const one of [socket, onward]) {
      open.add(one)
      one.on('error', () => {})
      one.on('close', () => open.delete(one))
    }
    socket.pipe(onward).pipe(socket)
  })
  const path = join(folder, `.s.PGSQL.${address.port || '5432'}`)
  const mend = () => new Promise<void>((resolve) => relay.listen(path, resolve))
  const cut = () => {
    const closed = new Promise<void>((resolve) => relay.close(() => resolve()))
    for (const socket of open) socket.destroy()
    return closed
  }
  await mend()
  t.teardown(async () => {
    if (relay.listening) await cut()
    await rm(folder, { recursive: true, force: true })
  })
  address.searchParams.set('host', folder)
  return { url: address.href, cut, mend }
}
