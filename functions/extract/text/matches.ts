/**
 * Every match of a global pattern, as `matchAll` gives them; that makes a new pattern at each call, which costs more than a short
 * text's matches. A pattern that can match nothing would not end.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) found.push(hit)
  return found
}
