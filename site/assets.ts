/** Names of the built assets: hashed, so that a page never meets another version of them. */
export interface AssetNames {
  readonly script: string
  readonly style: string
  /** What the Content-Security-Policy must let through for Plot. */
  readonly plotStyle: string
}
