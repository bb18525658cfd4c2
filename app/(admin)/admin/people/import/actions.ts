'use server'

import { z } from 'zod'
import { requireActor } from '@/server/actor'
import { type ActionAnswer, answerAction } from '@/server/answer'
import { type Imported, importPeople, previewImport } from '@/server/people/import/import-people'
import { type ImportPlan, importInputSchema } from '@/server/people/import/import-plan'

const read = (form: FormData) =>
  importInputSchema.parse({
    text: form.get('text'),
    existing: form.get('existing'),
    makeTeams: form.get('makeTeams') === 'yes',
  })

const agreedSchema = z.object({ add: z.coerce.number().int().min(0), move: z.coerce.number().int().min(0) })

/** What the file would do. Writes nothing. */
export async function preview(form: FormData): Promise<ActionAnswer<ImportPlan>> {
  return answerAction('preview an import', async () => previewImport(await requireActor(), read(form)))
}

/** Does what the preview showed. */
export async function confirm(form: FormData): Promise<ActionAnswer<Imported>> {
  return answerAction('import people', async () => {
    const agreed = agreedSchema.parse({ add: form.get('add'), move: form.get('move') })
    return importPeople(await requireActor(), read(form), agreed, Date.now())
  })
}
