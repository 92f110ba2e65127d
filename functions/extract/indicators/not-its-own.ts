/** Periods of a figure's sentence that are another's: of the thing named, of what it is compared with, of another time. */
import { ofOthers } from './dates-compared.ts'
import { ofThings } from './dates-of-things.ts'
import { outOfTime } from './out-of-time.ts'
import type { Bar } from './pairing.ts'

const bars: readonly Bar[] = [...ofOthers, ...outOfTime, ...ofThings]

/** Whether a period in the figure's sentence is another's. */
export const isNotItsOwn: Bar = (pairing, period) => bars.some(bar => bar(pairing, period))
