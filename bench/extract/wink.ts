import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemEntity } from 'wink-nlp'
import { isYear, signedFigure } from './sign-units.ts'
import type { FoundFigure, Read } from './system.ts'

const figures = new Set(['CARDINAL', 'PERCENT', 'MONEY'])

const scale: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }

/** It finds figures and gives no value: digits, and the word of scale behind them. */
const numberIn = (text: string): number | undefined => {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0]
  const word = /(thousand|million|billion)/i.exec(text)?.[1]?.toLowerCase()
  return digits === undefined ? undefined : Number(digits.replaceAll(',', '')) * (scale[word ?? ''] ?? 1)
}

/** It gives no offsets: a figure stands at its next occurrence. */
export const wink = (): Read => {
  const nlp = winkNLP(model)
  return text => {
    const found: FoundFigure[] = []
    let from = 0
    nlp
      .readDoc(text)
      .entities()
      .each((entity: ItemEntity) => {
        const { value, type } = entity.out(nlp.its.detail) as unknown as { value: string; type: string }
        const start = text.indexOf(value, from)
        if (start < 0) return
        from = start + value.length
        if (!figures.has(type)) return
        const figure = signedFigure(text, { start, end: from }, numberIn(value))
        if (!isYear(figure, value)) found.push(figure)
      })
    return { names: [], figures: found }
  }
}
