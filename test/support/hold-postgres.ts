import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.js'

/** Starts PostgreSQL on the folder given, says so, and stays until it is killed. */
const [dataDir = ''] = process.argv.slice(2)
const postgres = await startEmbeddedPostgres({ dataDir, log: () => {}, settings: { fsync: 'off' } })
console.log(postgres.place)
setInterval(() => {}, 60_000)
