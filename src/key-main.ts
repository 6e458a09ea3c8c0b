import { keyCommand } from './machine/key.js'
import { atMachine } from './platform/machine.js'
import { prepareData } from './reference-data.js'

await atMachine(prepareData, (adminUrl) => keyCommand(adminUrl, process.argv.slice(2), console.log))
