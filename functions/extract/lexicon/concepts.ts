/**
 * Which concept a noun counts or measures. Nouns of both languages stand together: what is spelt alike means alike here.
 * The singular is enough where the plural adds an s.
 */
import type { CodeOf } from '../../../schemas/codes.ts'

export type Concept = CodeOf<'concept'>

/** Things that are counted. */
const counted: Partial<Record<Concept, string>> = {
  headcount:
    'employee staff staffer post posts nurse collègue executive dirigeant respondent répondant doctor médecin physician temp intérimaire cdi cdd talent talents équivalent worker workforce headcount payroll salarié salariée collaborateur collaboratrice effectif effectifs employé employés ' +
    'personnes people personne colleague job jobs emploi emplois poste postes position positions fte ftes etp équivalents chercheur ' +
    'chercheurs scientist researcher engineer ingénieur technicien technician operator opérateur cadre ouvrier agent person expert équipier specialist spécialiste craftsman ' +
    'professional professionals professionnel pharmacist pharmacien chimiste biologiste biologist chemist manager assistant consultant contractor administrator infirmier infirmière soignant aide-soignant femme women men homme bénévole',
  jobs_created:
    'recrutement embauche hire hiring recruit recrue recruitment création vacancy vacancies openings',
  jobs_cut: 'redundancy redundancies layoff licenciement suppression départ départs dismissal',
  capacity:
    'lit bed emplacement cell cellule gram gramme bottle bouteille barrel container conteneur colis parcel tray sac-de-culture place-de-parking traitement-an kit-day dose lot batch batches vial flacon seringue syringe unité unit units palette pallet run cycle ampoule poche bag bags injection campagne campaign ' +
    'cartouche cartridge sachet comprimé tablet pen stylo tonne litre prélèvement échantillon sample capsule gélule implant device dispositif piece pièce carton caisse test assay analyse analysis analyses',
  sites:
    'plant usine site factory factories facility facilities laboratoire laboratory laboratories lab centre center building bâtiment ' +
    'plateforme platform campus hub hall halle implantation pavillon entrepôt warehouse antenne agence office offices location annexe ' +
    'incubateur incubator pépinière headquarters siège bureau bureaux park parc depot dépôt showroom magasin store farm greenhouse serre biocluster accélérateur accelerator',
  equipment:
    'line ligne bioreactor bioréacteur fermenteur fermenter fermentor lyophilisateur lyophiliser lyophilizer suite room salle isolator isolateur vessel cuve ' +
    'workshop atelier machine robot tank cleanroom chromatographe skid centrifugeuse centrifuge autoclave incinérateur chamber chambre ' +
    'réacteur reactor module poste-robot cytomètre séquenceur sequencer freezer congélateur four équipement bench paillasse cabinet stand-alone remplisseuse instrument appareil analyser analyzer analyseur microscope scanner printer imprimante pump pompe column colonne boiler chaudière workstation hotte sorbonne sensor capteur panel panneau turbine server compressor compresseur presse press trieur',
  products:
    'product produit consumable consommable reagent réactif medicine médicament biomédicament biomedicine drug candidate candidat référence reference patent brevet vaccine vaccin therapy therapies ' +
    'thérapie antibody antibodies anticorps molécule molecule traitement treatment biosimilar biosimilaire licence license famille families formulation ' +
    'vecteur vector plasmide plasmid actif biologic biologics indication protein protéine enzyme kit modèle biothérapie amm autorisation approval principes ' +
    'substance ingredient technologie technology technologies sérum asset antigen antigène clone prototype logiciel software solution innovation variety lignée',
  patients:
    'patient patiente diabetic diabétique haemophiliac hémophile enfant child children boy girl malade volontaire volunteer adult adulte sufferer infant nourrisson bénéficiaire',
  participants:
    'participant délégué curieux first-timer delegate registrant demi-journée keynote workshop-participant attendees exhibitor exposant visitor visiteur attendee congressiste meeting rendez-vous inscrit registration registrant speaker intervenant ' +
    'orateur conférencier guest invité conference conférence session séance spectator auditeur présentation atelier-débat webinaire webinar ' +
    'pitch pitches stand table-ronde attendance fréquentation festivalier contact workshop entretien interview décideur decision-maker spectateur viewer personnalité badge delegation délégation',
  organizations:
    'hospital hôpital hôpitaux chu clinique clinic company companies entreprise guichet pousse hospital-trust member membre partner partenaire establishment établissement start-up startup pme sme smes firm société industriel ' +
    'industriels client customer supplier fournisseur cluster pôle founder fondateur unicorn licorne mid-cap midcap eti manufacturer tenant biotech medtech ' +
    'acteur player adhérent laboratoires-membres institution université university organisation organization association structure fabricant ' +
    'producteur distributeur sponsor donneur investisseur investor actionnaire shareholder école school industrialist collectivité municipality ' +
    'commune cdmo cmo spin-off filiale subsidiary subsidiaries façonnier group groupe donor pharmacie pharmacy pharmacies lauréat winner union ' +
    'syndicat fonds fund bank banque operator-member candidat-entreprise agency agencies équipementier sous-traitant subcontractor développeur developer scale-up scaleup spinoff tpe ngo ong employer employeur signatory signatories signataire provider prestataire vendor competitor concurrent recipient beneficiary beneficiaries business businesses foundation fondation federation fédération licensee financeur co-investor mutuelle insurer',
  countries:
    'country countries pays nationality nationalities nationalité state état market-countries nation territoire territory territories continent région region',
  projects:
    'project projet trial essai study studies étude programme program dossier candidature application team équipe call consortium consortia bid tender proposal ' +
    'proposition collaboration partnership partenariat étude-pilote chantier opération initiative idea idée action mission applicant pilot pilote experiment expérimentation workstream défi challenge axe use-case submission demande request agreement accord',
  trainees:
    'student newcomer diplôme degree étudiant étudiante apprenticeship thésard postdoctorant mastérien cohort cohorte formé formée certifié bts master licence-pro place-de-formation apprenti apprentice trainee stagiaire alternant alternante thèse thesis theses diplômé graduate élève doctorant phd phds ' +
    'apprenant learner intern doctoral promotion seat postdoc doctorat bachelier cursus bourse-doctorale lycéen pupil demandeur jobseeker inscrits-formation jeune youngster collégien scholar fellow fellowship scholarship bachelor undergraduate postgraduate',
  other:
    'poster talk message publication signature vote citation abstract téléchargement download visit page post-social abonné subscriber contract contrat comment commentaire article follower like view heure arbre tree véhicule vehicle camion car truck journal paper logement flight vol train trajet parking bike vélo',
}

/** Nouns that say what an amount of money or a multiple is about. */
const measured: Partial<Record<Concept, string>> = {
  revenue: 'turnover revenu revenus revenue revenues sale sales vente ventes chiffre ca income recettes',
  market_size: 'market marché marchés',
  funding:
    'grant grants subvention subventions aide aides funding financement financements funds raised round tour series série levée loan prêt avance advance ' +
    'dotation budget enveloppe envelope prize prix-recherche award credits crédits dette debt équité equity fonds capital-risque endowment subsidy subsidies ' +
    'appui soutien support bourse bourses cofinancement participation contribution contributions emprunt ticket tickets allocation montant-levé capital aid',
  price:
    'price prices prix cost costs coût coûts tarif tarifs fee fees rate redevance loyer rent valuation valorisation cession rachat acquisition transaction deal ' +
    'consideration facture bill ticket-price abonnement subscription forfait droits milestone royalties royalty upfront',
  investment:
    'investment investments investissement investissements outlay capex travaux spending dépense dépenses works construction extension chantier expenditure',
  capacity:
    'capacity capacité capacités production output yield yields rendement rendements productivité productivity throughput cadence volume volumes débit',
  floor_area:
    'surface surfaces superficie area space premises locaux surface-plancher footprint floor laboratoires-surface emprise',
  headcount: 'workforce effectif effectifs headcount staff jobs emplois employment payroll team',
  participants: 'attendance fréquentation affluence participation-salon audience visitors visiteurs',
  share: 'share part proportion stake dépendance dependence pourcentage percentage taux rate-share quota',
  duration: 'time delay délai délais duration durée lead-time cycle-time',
  patients: 'patients',
  countries: 'countries pays',
  products: 'products produits medicines médicaments biomédicaments biomedicines',
  organizations: 'companies entreprises members membres adhérents',
  projects: 'projects projets',
  trainees: 'students étudiants apprentis graduates diplômés',
}

const tableOf = (lists: Partial<Record<Concept, string>>): ReadonlyMap<string, Concept> => {
  const table = new Map<string, Concept>()
  for (const [concept, words] of Object.entries(lists) as [Concept, string][]) {
    for (const word of words.split(' ')) {
      if (!table.has(word)) table.set(word, concept)
      const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
      if (!table.has(plural)) table.set(plural, concept)
    }
  }
  return table
}

/** Concept of a counted noun. */
export const countedConcept = tableOf(counted)

/** Concept of what an amount, share or multiple is about. */
export const measuredConcept = tableOf(measured)
