import nlp from 'fr-compromise'
import { found } from './compromise.ts'
import type { Read } from './system.ts'

export const french = (): Read => text => found(text, nlp(text) as unknown as Parameters<typeof found>[1])
