declare module '*.wasm' {
  const path: string
  export default path
}
declare module '*.worker.js' {
  const path: string
  export default path
}
declare module 'example-queries' {
  const queries: readonly { readonly fr: string; readonly en: string; readonly sql: string }[]
  export default queries
}
