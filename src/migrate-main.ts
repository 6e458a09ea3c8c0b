import { atMachine, tell } from './platform/machine.js'
import { prepareData } from './reference-data.js'

await atMachine(prepareData, async () => tell('the database is up to date'))
