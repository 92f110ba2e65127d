import nlp from 'compromise'
import { isYear, signedFigure } from './sign-units.ts'
import type { Found, FoundFigure, FoundName, Read, SharedType } from './system.ts'

/** What `json()` of its views gives; its types leave it open. */
interface Piece {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
  readonly number?: { readonly num: number | null; readonly unit?: string }
}

interface View {
  readonly json: (options: object) => unknown
}

interface Views {
  readonly people: () => View
  readonly places: () => View
  readonly organizations: () => View
  readonly numbers: () => View
}

const units: Readonly<Record<string, string>> = { 'm²': 'm2', sqm: 'm2', litres: 'L', liters: 'L', l: 'L' }

const pieces = (view: View): readonly Piece[] => view.json({ offset: true, terms: false }) as readonly Piece[]

/** Its views of people, places, organizations and numbers; French and English have the same. */
export const found = (text: string, views: Views): Found => {
  const named = (type: SharedType, view: View): FoundName[] =>
    pieces(view).map(piece => ({ type, names: [piece.text] }))
  const figure = ({ offset, number }: Piece): FoundFigure => {
    const plain = signedFigure(
      text,
      { start: offset.start, end: offset.start + offset.length },
      number?.num ?? undefined,
    )
    return { ...plain, unit: units[number?.unit ?? ''] ?? plain.unit }
  }
  return {
    names: [
      ...named('person', views.people()),
      ...named('place', views.places()),
      ...named('organization', views.organizations()),
    ],
    figures: pieces(views.numbers())
      .map(piece => ({ piece, figure: figure(piece) }))
      .filter(({ piece, figure }) => !isYear(figure, piece.text))
      .map(({ figure }) => figure),
  }
}

export const english = (): Read => text => found(text, nlp(text) as unknown as Views)
