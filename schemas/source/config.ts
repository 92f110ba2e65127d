/** The source folder's configuration, as plan hands it to the other stages: they read it without a YAML parser. */
import { z } from 'zod'
import { Authority } from './authority.ts'
import { Dataset } from './dataset.ts'
import { Objections } from './objections.ts'
import { Review } from './review.ts'
import { seriesAbout } from './series.ts'

export const SourceConfig = z
  .object({
    dataset: Dataset,
    authority: Authority,
    series: seriesAbout(),
    review: Review,
    objections: Objections,
  })
  .readonly()
export type SourceConfig = z.infer<typeof SourceConfig>
