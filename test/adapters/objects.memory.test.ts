import { objectsContract } from './objects.contract.ts'
import { memoryObjects } from './objects.memory.ts'

objectsContract('memory', async () => memoryObjects())
