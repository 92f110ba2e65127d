import type { Objects } from '../functions/ports.ts'

/** A release at an address on the web: files can be read by name, not listed, and never written. */
export const httpObjects = (base: string): Objects => {
  const address = (key: string) =>
    new URL(key.split('/').map(encodeURIComponent).join('/'), base.endsWith('/') ? base : `${base}/`)
  const readOnly = async (): Promise<never> => {
    throw new Error(`${base} is only read`)
  }
  return {
    get: async key => {
      const response = await fetch(address(key))
      // A private bucket answers 403 for what is not there.
      if (response.status === 404 || response.status === 403) return undefined
      if (!response.ok) throw new Error(`${address(key)} answers ${response.status} ${response.statusText}`)
      return new Uint8Array(await response.arrayBuffer())
    },
    put: readOnly,
    list: () => {
      throw new Error(`${base} cannot be listed`)
    },
    remove: readOnly,
  }
}
