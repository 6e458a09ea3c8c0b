import { type Config, ConfigError, readConfig } from './config.js'
import { withEmbeddedPostgres } from './embedded-postgres.js'
import { type Afterwards, migrate } from './migrate.js'
import { StartError } from './start-error.js'

/** Tells the operator why a process ends: the lines meant for them, or else the whole error. */
export function tellFailure(error: unknown): void {
  const isForOperator = error instanceof StartError || error instanceof ConfigError
  console.error(isForOperator ? error.message : error)
}

/** A line for the operator, on standard error: standard output is for what programs read. */
export const tell = (line: string): void => console.error(line)

/**
 * Runs a command at the machine with the owner's address of the migrated database: one's own, or the
 * embedded one, whether the server runs or not. The process's exit code is 1 when it fails.
 */
export async function atMachine(
  prepare: Afterwards,
  work: (adminUrl: string, config: Config) => Promise<void>,
): Promise<void> {
  try {
    const config = readConfig(process.env)
    const migrated = async (adminUrl: string) => {
      await migrate(adminUrl, prepare)
      await work(adminUrl, config)
    }
    if (config.databaseAdminUrl !== null) await migrated(config.databaseAdminUrl)
    else await withEmbeddedPostgres({ dataDir: config.dataDir, log: tell }, migrated)
  } catch (error) {
    tellFailure(error)
    process.exitCode = 1
  }
}
