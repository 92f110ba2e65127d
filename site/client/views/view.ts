/** What fills a view. */
export interface Content {
  readonly nodes: readonly Node[]
  /** For the document's title; the view's own heading without it. */
  readonly title?: string
}

/** Given the rest of its address, what fills the view. */
export type View = (path: string, query: URLSearchParams) => Promise<Content>
