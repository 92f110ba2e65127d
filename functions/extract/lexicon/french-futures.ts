/** Which French words in -ra, -rons, -ront, -rez, -rait are futures and conditionals, and which only look like them. */
import { frenchWords } from './common-words.generated.ts'

let known: ReadonlySet<string> | undefined

/** The verbs in -er and -ir of the list of words, gathered when the first French text asks for them. */
const infinitives = (): ReadonlySet<string> => {
  known ??= new Set(frenchWords.match(/(?<=\|)\p{L}+(?:er|[iï]r)(?=\|)/gu))
  return known
}

const shape = /^(\p{L}*r)(?:a|ons|ont|ez|ai|ait|aient)$/u

/** Stems of futures that are no infinitives. */
const irregular =
  /^(?:s|au|i|(?:re|dé|satis)?fe|(?:re)?de|pour|dev|redev|fau(?:d)?|vau(?:d)?|équivaud|prévaud|voud|sau|(?:re)?ver|(?:r)?enver|pleuv|\p{L}*[tv]iend|\p{L}+cev|(?:par|ac|con|se|dis|re)?cour|mour|\p{L}*quer|\p{L}*mouv|\p{L}*cueille|\p{L}*ass[ié]e?)r$|^ser$/u
/** Stems of verbs in -re. */
const inRe =
  /(?:[eou]n|[aeo]in|pan|e|[eo]r|ou)dr$|clur$|(?:e|a)ttr$|[aoe][îi]tr$|[iu]vr$|(?:om|ain)(?:p|c)r$/u

// Nouns and names that have the shape of a future.
const noVerbs = new Set(['attrait', 'environs', 'camera', 'opera', 'libera'])

/** Whether a word that has a future's ending is none: "inaugurait", "livra", "préparons", "extra", "portrait". */
export const isNoFuture = (word: string): boolean => {
  const stem = shape.exec(word)?.[1]
  if (stem === undefined) return false
  if (noVerbs.has(word)) return true
  if (irregular.test(stem)) return false
  // "démarr-er", "ouvr-ir": the ending is that of the past or the present.
  if (infinitives().has(`${stem}er`) || infinitives().has(`${stem}ir`)) return true
  // Verbs too new for the list end as others do.
  return !(/[ei]r$/.test(stem) || inRe.test(stem))
}
