import { h } from '../element.ts'
export const openConsole = async (): Promise<HTMLElement> => h('p', {}, '')
