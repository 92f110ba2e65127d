/** Verbs and nouns that say who leads, takes over, leaves or hands on a function. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that say a function themselves; behind them stands what is led. */
export const leading = set(`
heads leads chairs directs runs manages oversees steers headed led chaired directed managed oversaw ran steered supervises supervised co-leads co-chairs co-heads co-led co-chaired
heading leading chairing directing running managing overseeing founded created co-founded cofounded founds
dirige préside pilote gère conduit supervise chapeaute anime encadre codirige copréside co-dirige co-préside dirigeait présidait pilotait gérait conduisait supervisait
chapeautait animait encadrait dirigera présidera pilotera dirigea présida pilota fonde fonda cofonde cofonda gérera conduira supervisera codirigeait coprésidait`)

/** Of these, what is founded and not led. */
export const founding = /^(?:co-?)?(?:found|fond|créé|created)/

/** Infinitives and participles: they count behind "to", "pour", "après avoir", "has been". */
export const leadingForms = set(`
head lead chair direct run manage oversee steer co-lead co-chair co-head
diriger présider piloter gérer conduire superviser chapeauter animer encadrer codiriger coprésider
dirigé présidé piloté géré conduit supervisé chapeauté animé encadré codirigé coprésidé fondé cofondé co-fondé créé cocréé co-créé
headed led chaired directed run managed overseen founded co-founded cofounded created heading leading chairing directing running managing overseeing steering`)

/** What somebody leads: beside a verb of leading it makes a function, be the body named or not. */
export const ledThings = set(`
site plant factory facility company business group firm team unit department division operations laboratory lab office subsidiary branch programme program project board committee council
association cluster network institute centre center school faculty hospital fund start-up startup organisation organization production manufacturing quality research development
procurement purchasing sales logistics marketing strategy regulatory supply finance panel commission jury venture campus academy agency suite ministry directorate museum training workshop service services division region
usine usines société entreprise groupe équipe équipes unité département atelier ateliers works filiale laboratoire bureau plateforme plate-forme programme projet conseil comité
réseau institut école faculté hôpital fonds jeune pôle organisation établissement service direction recherche qualité développement achats ventes logistique
stratégie antenne agence activité activités opérations fabrication industrialisation commission jury chantier maison structure académie centre ministère clinique implantation syndicat fédération union`)

/** Verbs by which somebody takes, holds or leaves a post named by a noun. */
export const holding = set(`
takes took take taking assumes assumed assume holds held hold occupies
prend prendra prendre prit pris prenait reprend reprendra reprendre repris assume assumera assumer assumait assure assurera assurer assurait occupe occupait occupera occuper
exerce exerçait exercera exercer conserve`)
export const leaving = set(`
leaves left leave relinquishes relinquished cedes quits vacates resigns quitte quittera quitté quitter quittait abandonne abandonné cède cédé cédera céder`)

/** Nouns that name a post. */
export const posts = set(`
direction présidence vice-présidence coprésidence tête rênes responsabilité commandes pilotage gouvernance secrétariat gérance codirection sous-direction rectorat mairie commandement
chairmanship chair presidency vice-presidency leadership helm charge reins directorship headship department stewardship co-leadership`)

/** "to succeed Y", "replacing Y", "en remplacement de Y": before the one who goes. */
export const succeeding =
  /(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing|takes? over from|took over from|taking over from|takes the reins from|in place of|successor to|succ[eè]de à|succédera à|succédé à|succéder à|succédant à|succession de|remplace|remplacera|remplacé|remplacer|remplaçant|en remplacement d[e']|à la place d[e']|prend la suite d[e']|prend le relais d[e']|la suite d[e'])$/u

/** "replaced by X", "hands over to X", "passe le relais à X": before the one who comes. */
export const givingWay =
  /(?:(?:replaced|succeeded|followed) by|h(?:ands|anded|and) (?:over|the reins|the baton|on) to|makes way for|gives way to|made way for|remplacée?,? (?:[^.;:()]{0,40} )?par|(?:cède|cédera|laisse|laissera|cédé|laissé|cèdera|transmet|transmettra|confie|laissera) (?:(?:sa|la) place|ses fonctions|son poste|son fauteuil|son siège|les rênes|(?:son poste|ses fonctions) d[e'][^.;:()]{0,40}) à|(?:passe|passera|passé|transmet) (?:le relais|le flambeau|la main|les rênes|le témoin) à|suppléée? par)$/u

/** "X lui succède", "X will succeed her": behind the one who comes. */
export const following =
  /^,? ?(?:who |qui )?(?:(?:will|is|was|has|have|been|to|va|a|doit|est|été|vient de|de) )*(?:lui (?:succ[eè]de|succédera|succédé|succéder)(?! (?:à la|au poste|comme))|(?:elected |appointed |named |chosen |set )?(?:to )?(?:succeeds?|replaces?|succeeded|replaced|follows?|followed) (?:him|her|them)(?!\p{L})|l[ae] (?:remplace|remplacera|remplacer)(?!\p{L})|l'a (?:remplacé|remplacée)|(?:prend|prendra) (?:sa|le) (?:suite|relais|place)|takes? (?:his|her|their) place|takes? over(?= ?[.,;]| in | on | from | at the end)|prend la relève)/u

/** "la direction sera assurée par X", "the chair has been entrusted to X": between a post and its holder. */
export const entrusted =
  /(?:est|sera|été|is|was|be|been|were|demeure|reste)? ?(?:assurée?|confiée?|exercée?|assumée?|tenue?|attribuée?|entrusted|handed|given|held|assumed|offered|awarded|goes|passes|went|passed|revient|échoit|revenue?|échue?) (?:par|à|au|to|by)$/u
