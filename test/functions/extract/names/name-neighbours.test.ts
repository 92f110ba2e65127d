import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { named } from './reading-names.ts'

type Case = readonly [text: string, language: Language, found: readonly string[]]

const houses: readonly Case[] = [
  ['Zulmira Texugo (ex-Lurvex) will run it.', 'en', ['person: Zulmira Texugo', 'organization: Lurvex']],
  ['Le ex-PDG est parti.', 'fr', []],
  ['“Too late,” said Lurvex analyst Ann Lowell.', 'en', ['organization: Lurvex', 'person: Ann Lowell']],
  ['Vaccine maker Lurvex LRVX.PA fell on Monday.', 'en', ['organization: Lurvex']],
  ['She heads Advanced Therapies there.', 'en', []],
  ['Elle a été cédée à l’allemand Lurvex hier.', 'fr', ['organization: Lurvex']],
  ['Le tarif consenti à Lurvex en 2019 baisse.', 'fr', ['organization: Lurvex']],
  ['Elle a rejoint Orvane bioscience en mai.', 'fr', ['organization: Orvane bioscience']],
  ['Sarbolle développement y étudie un hôtel.', 'fr', ['organization: Sarbolle développement']],
  [
    'The University of Lurvemoor opened it. Lurvemoor students rejoice.',
    'en',
    ['organization: University of Lurvemoor, Lurvemoor'],
  ],
  ['Nearby, the lycée Albert-Lurvel will open.', 'en', ['organization: lycée Albert-Lurvel']],
  ['Il préside le syndicat CFDT du site.', 'fr', ['organization: CFDT']],
]

const others: readonly Case[] = [
  ['Hier, sourit Zulmirad Le Texugec, ravi.', 'fr', ['person: Zulmirad Le Texugec']],
  ['On y croise Kim Ja-hyun chaque jour.', 'fr', ['person: Kim Ja-hyun']],
  ['Subvention : 620 k€. Dirigeante : Zulmirad Texugec.', 'fr', ['person: Zulmirad Texugec']],
  ['a déclaré à l’AFP Zulmirad Texugec.', 'fr', ['organization: AFP', 'person: Zulmirad Texugec']],
  ['Il visite le parc d’activités des Lurvettes.', 'fr', ['place: Lurvettes']],
  ['The residents of the hamlet of Lurvins complain.', 'en', ['place: Lurvins']],
  ['It cleans two Orvisor 250 systems daily.', 'en', ['product: Orvisor 250']],
  ['It sells Orvitex, an injectable against mastitis.', 'en', ['product: Orvitex']],
  ['The Biologics Act must pass.', 'en', ['program: Biologics Act']],
  ['ARVOLINE\n\nCoordinator: Lurvex Pharma\n', 'en', ['program: ARVOLINE', 'organization: Lurvex Pharma']],
  ['Aide au Projet ARVOGEL, sur 30 mois.', 'fr', ['program: ARVOGEL']],
]

const capitals: readonly Case[] = [
  ['NORDIC VESSEL DAYS 2026\nPalais des congrès\n', 'en', ['event: NORDIC VESSEL DAYS']],
  ['PAR LE DR PAULINE VERDON\n', 'fr', ['person: PAULINE VERDON']],
  ['PRESS CONFERENCE\n', 'en', []],
]

const policies: readonly Case[] = [
  ['Un prêt via le Fonds de développement économique.', 'fr', ['program: Fonds de développement économique']],
  ['ARVO-BIO, 2e vague', 'fr', ['program: ARVO-BIO']],
]

const nothing: readonly Case[] = [
  ['On passe rue du Lurvillon chaque matin.', 'fr', []],
  ['Pause café (hall Lurvel) à midi.', 'fr', []],
  ['We get six CVs per opening, and few CROs.', 'en', []],
  ['FY24 results were good.', 'en', []],
  ['G&A down a little, 0.6 MWc of panels.', 'en', []],
  ['Order no. LRX-2215-e', 'en', []],
  ['Some 75 Danish-owned companies operate.', 'en', []],
  ['Le comité de direction et le Comité d’organisation votent.', 'fr', []],
  ['Lysogenic phages were the fastest.', 'en', []],
]

describe('what stands beside a name', () => {
  it.each([...houses, ...others, ...capitals, ...policies, ...nothing])(
    'is heard in "%s"',
    (text, language, found) => {
      expect(named(text, language)).toEqual(found)
    },
  )

  it('leaves the hyphen of a compound that a line wrap cuts', () => {
    const text =
      'It is a pity that in the whole country some seventy-five Danish-\nowned companies are there.'
    expect(named(text, 'en')).toEqual([])
  })
})
