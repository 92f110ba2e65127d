import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../functions/extract/text/reading.ts'
import { named } from './reading-names.ts'

type Case = readonly [text: string, language: Language, found: readonly string[]]

const functions: readonly Case[] = [
  ['Then Chief Executive Officer Pauline Verdon spoke.', 'en', ['person: Pauline Verdon']],
  ['SVX President Pauline Verdon opened the day.', 'en', ['organization: SVX', 'person: Pauline Verdon']],
  ['Le Sud-Africain Bernard Lavigne arrive.', 'fr', ['person: Bernard Lavigne']],
  ['Dame Pauline Verdon stepped down.', 'en', ['person: Pauline Verdon']],
  ['La fondation Pauline Verdon a ouvert à Tours.', 'fr', ['organization: Pauline Verdon', 'place: Tours']],
  ['« Trop tard », grince Zulmira Texugo.', 'fr', ['person: Zulmira Texugo']],
  ['A column by Zulmira Texugo', 'en', ['person: Zulmira Texugo']],
  [
    'We heard Zulmira Texugo of Lurvex Pharma.',
    'en',
    ['person: Zulmira Texugo', 'organization: Lurvex Pharma'],
  ],
  ['Selon J.-M. Lavigne, rien ne presse.', 'fr', ['person: J.-M. Lavigne']],
  ['Laurent Klein, Président de la SVX, a parlé.', 'fr', ['person: Laurent Klein', 'organization: SVX']],
  ['Ann Lowell, Head of Life Sciences, left.', 'en', ['person: Ann Lowell']],
  ['Ann Lowell, VP Supply Chain at Ordelia, agrees.', 'en', ['person: Ann Lowell', 'organization: Ordelia']],
  ['It was approved by the Board of Directors yesterday.', 'en', []],
  ['She chairs the Supervisory Board of Lurvex Pharma.', 'en', ['organization: Lurvex Pharma']],
]

const people: readonly Case[] = [
  ['The work of M. A. Verdoni is known.', 'en', ['person: M. A. Verdoni']],
  [
    'We heard Zulmira Texugo, of Lurvex Pharma.',
    'en',
    ['person: Zulmira Texugo', 'organization: Lurvex Pharma'],
  ],
  ['“Nobody knew,” Lavigne admits.', 'en', ['person: Lavigne']],
  ['Texugo, 54, runs the place.', 'en', ['person: Texugo']],
  ['La liste est conduite par Zulmira Texugo.', 'fr', ['person: Zulmira Texugo']],
  ['They read the Zorvane Sentinela daily.', 'en', ['organization: Zorvane Sentinela']],
]

const houses: readonly Case[] = [
  ['German Lurvex GmbH has a rival.', 'en', ['organization: Lurvex GmbH']],
  ['Consider Denmark.', 'en', ['place: Denmark']],
  ['Rebaptisée Orvane en 2021, elle grandit.', 'fr', ['organization: Orvane']],
  ['Yesterday the Group, a Lurvex Pharma company, agreed.', 'en', ['organization: Lurvex Pharma']],
  ['Le Service RH et la Direction Qualité se parlent.', 'fr', []],
  ['She holds shares in Orvane.', 'en', ['organization: Orvane']],
  ['It is Lurvex Pharma plc that pays.', 'en', ['organization: Lurvex Pharma plc']],
  ['La Fondation Ada & Paul Verdon paie.', 'fr', ['organization: Fondation Ada & Paul Verdon']],
  [
    'It left Orvane Arvo. Orvane Arvo Biologics pays.',
    'en',
    ['organization: Orvane Arvo, Orvane Arvo Biologics'],
  ],
  ['En marge de Filtralia, elle a montré son Orvisorb.', 'fr', ['event: Filtralia', 'product: Orvisorb']],
]

const sites: readonly Case[] = [
  ['Il dirige l’usine Lurvex de Sarbolle.', 'fr', ['organization: Lurvex', 'place: Sarbolle']],
  ['It will expand its Sarbolle plant.', 'en', ['place: Sarbolle']],
  ['A plant at Sarbolle will close.', 'en', ['place: Sarbolle']],
  ['Elle est née dans le Pays de Sarbolle.', 'fr', ['place: Pays de Sarbolle']],
  ['Il préside Pays de Sarbolle Agglo.', 'fr', ['organization: Pays de Sarbolle Agglo']],
  [
    'Le site de Sarbolle-Lurvin recrute. À Sarbolle, on se réjouit.',
    'fr',
    ['place: Sarbolle-Lurvin, Sarbolle'],
  ],
]

const things: readonly Case[] = [
  ['Elle vend sa résine de purification Orvisorb.', 'fr', ['product: Orvisorb']],
  ['It added two platforms: Orvisorb and more.', 'en', ['product: Orvisorb']],
  [
    'Yesterday Orvisorb, an automated and closed purification system, was shown.',
    'en',
    ['product: Orvisorb'],
  ],
  ['A capsule that it calls Orvisorb is new.', 'en', ['product: Orvisorb']],
  ['It will manufacture Orvisorb there.', 'en', ['product: Orvisorb']],
  ['Elle suit des salons comme Filtralia.', 'fr', ['event: Filtralia']],
  ['C’est l’appel à projets Cuvalia.', 'fr', ['program: Cuvalia']],
  ['« Santé Durable 2032 » est lancé.', 'fr', ['program: Santé Durable 2032']],
  ['It drew on the European Vessel Fund.', 'en', ['program: European Vessel Fund']],
  [
    'The Sterile Vessel Makers Alliance (SVMA) met.',
    'en',
    ['organization: Sterile Vessel Makers Alliance, SVMA'],
  ],
  ['The grant was awarded to Orvex last May.', 'en', ['organization: Orvex']],
  [
    'They work for Lurvex SA, Merlo GmbH and Janssens.',
    'en',
    ['organization: Lurvex SA', 'organization: Merlo GmbH', 'organization: Janssens'],
  ],
  ['Selon La Tribune, tout va bien.', 'fr', ['organization: La Tribune']],
]

const nothing: readonly Case[] = [
  ['BON À SAVOIR', 'fr', []],
  ['PROJETS LABELLISÉS (comité de juin)', 'fr', []],
  ['Portrait, mise au point et coût du palais.', 'fr', []],
  ['Earlier, she agreed. I’d agree too.', 'en', []],
  ['It cost US$60m in all.', 'en', []],
  ['It treats the syndrome of Lurvel-Brandt.', 'en', []],
  ['It makes Lu-177 for hospitals.', 'en', []],
  ['Le ministre des Transports a tranché.', 'fr', []],
  ['Ordelia (Nasdaq: ORDX) rose.', 'en', ['organization: Ordelia']],
]

describe('names by family', () => {
  it.each([...functions, ...people, ...houses, ...sites, ...things, ...nothing])(
    'are read in "%s"',
    (text, language, found) => {
      expect(named(text, language)).toEqual(found)
    },
  )

  it('are those of the items under a heading of projects', () => {
    const text = 'PROJETS RETENUS\n\n* ARVALIX – Un pilote de filtration.\n* CUVOPTIM – Une cuve sobre.\n'
    expect(named(text, 'fr')).toEqual(['program: ARVALIX', 'program: CUVOPTIM'])
  })

  it('do not run from one column of a table into the next', () => {
    const text = 'Lurvex Pharma      Sarbolle Nord      Une ligne\n'
    expect(named(text, 'fr')[0]).toBe('organization: Lurvex Pharma')
  })
})
