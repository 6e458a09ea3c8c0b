import { atMachine, tell } from './platform/machine.js'

await atMachine(async () => tell('the database is up to date'))
