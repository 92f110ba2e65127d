/** The package states no path to its types; this is what the bench uses of it. */
declare module '@microsoft/recognizers-text-suite' {
  interface ModelResult {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly resolution?: Readonly<Record<string, unknown>> | undefined
  }

  type Recognize = (text: string, culture: string) => ModelResult[]

  const suite: {
    readonly Culture: { readonly English: string; readonly French: string }
    readonly recognizeNumber: Recognize
    readonly recognizePercentage: Recognize
    readonly recognizeCurrency: Recognize
    readonly recognizeDimension: Recognize
    readonly recognizeDateTime: Recognize
  }

  export type { ModelResult }
  export default suite
}
