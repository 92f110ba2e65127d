import { z } from 'zod'
import { Manifest, ReleaseFile } from './release.ts'

/** What a stage says of the table files that it wrote: for a batch `convert/<batch>.json`, for the joined tables `merge.json`. */
export const Parts = z.object({
  files: z.array(ReleaseFile),
  tables: Manifest.shape.tables,
  documents: Manifest.shape.documents,
})
export type Parts = z.infer<typeof Parts>
