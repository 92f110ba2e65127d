// The door of a thread: threads do not inherit the loader of TypeScript that the program was started with.
import { register } from 'tsx/esm/api'

register()
await import('./batch-worker.ts')
