/**
 * Zstandard from one WebAssembly build, so that every Node.js on every machine gives the same bytes. Bundlers must leave the package
 * outside the bundle and ship it next to it: it reads its .wasm file by `__dirname` (docs/decisions/0003-zstd-wasm.md).
 */
import { compress, decompress, init } from '@bokuweb/zstd-wasm'

/** The library's own default: beyond it, files shrink by a few per cent and take many times as long. */
const level = 3

export interface Zstd {
  compress(bytes: Uint8Array): Uint8Array
  /** `length` is the size before compression, which frames of other writers need not tell. */
  decompress(bytes: Uint8Array, length: number): Uint8Array
}

let loading: Promise<Zstd> | undefined

/** Loads the module, once a process. */
export const loadZstd = (): Promise<Zstd> => {
  loading ??= init().then(() => ({
    compress: bytes => compress(bytes, level),
    decompress: (bytes, length) => decompress(bytes, { defaultHeapSize: length }),
  }))
  return loading
}
