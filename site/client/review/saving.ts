import { reviewText } from '../../review/decision-file.ts'
import type { Session } from './session.ts'

/** Saves the decisions: to the server that gave the page, or as a file to download. Throws with the reason when it cannot. */
export const save = async (session: Session, file: { text: string }): Promise<void> => {
  const decisions = [...session.decisions.values()]
  const text = reviewText(file.text, decisions)
  if (!session.data.served) {
    download(text)
    return
  }
  const answer = await fetch('/review.yaml', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ base: file.text, decisions }),
  })
  const said = await answer.text()
  if (!answer.ok) throw new Error(said)
  file.text = said
}

const download = (text: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }))
  link.download = 'review.yaml'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
