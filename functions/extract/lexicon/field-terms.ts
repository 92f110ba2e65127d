/** Capitalised words and letter words that name no one: terms of the field, of business and of layout. */

/** Letter words that are generic, in lower case. */
export const genericLetterWords = `
bio cqp rsv hsv hpv hcv hbv cmv ebv tb mers sars flu nash copd chikungunya nasdaq otcqx lse euronext ae aav aavs adc adcs adn arn arnm adnc adnp amm anda api apis art atmp atmps aso bac bcg bef bla bpf bpl bpc brexit bsl bsl-2 bsl-3 bts but btp bu cagr cap capa capex
car cars car-t car-ts cart car-nk cat cd cdd cdi cdmo cdmos cdo ceo cfo cgt-cell cgu chu-s chro cho cgmp gmp gmps glp gcp gdp cmc cmo cmos cmo-s cio coo cso cto cpo cvo covid
covid-19 covid19 coronavirus cro cros crispr crispr-cas9 crm cse cv dc dcp dg dna dnas drh dsp dsn dsi ea ebit ebitda ehpad erp esg eti etis etp etps eur faq fdi fr fte ftes fdp
gbp gmo gtp gps gxp haccp hek hepa hiv vih hiv-1 hplc hq hr hse ht hvac ia iia ii iii iv vi vii viii ix xi xii ivd ifrs igg ind inc-s inn ip ipo iso it ivdr jan jo js kg kpi kpis lc
lbo lnp lnps led ls m&a ma md mab mabs mbr mdr mit-s mhz ml mm mo mosfet mph mrna mrnas arnt mrn ms msc msl mti mtis mwh nb nda ngs nk no nos ntic oem oems ogm oms-s ok okr ot otc
pcr pdf phd pib pic pib-s pfas pk plc-s pme pmes pmi pmo po poc pp ppe ppp qa qc qhse qr qsp r&d r&i rd rcp rer rfp rgpd gdpr rh rhs rna rnai roi rse rss rt rtt sae saas sas-s sci scada
sme smes si sirna sem seo sms sop sops srl-s ssr sti svp swot tbc tca tgv tic tms tnf tpe tv tva tvs ttc ufc ui uk-s ul usb usp ust ux utc gmt cet cest est-time vat vc vcs vegf vf vih vip vo vp vr vs vtc wfi wifi
wi-fi wip tech foodtech agritech aap ami cper cpier jv jvs spv cac dax ftse sbf eurostoxx poec poei opco vae d.r. m.d. ph.d. m.sc. b.sc. c.p.e. f.a.c.p. pharm.d. isbn issn doi siret siren rcs smic urssaf cerfa cir cice cii hqe breeam leed iso gm otcqb otcqx m.d ph.d phd md f.a.c.p c.p.e m.sc b.sc msc mph pharmd pharm.d ing dipl p&l s&op r&t d.r gw gwh kw kwh kwc mw twh mva kva kv db ghz khz hz rpm ngo ngos ong pdgs mou mous spac spacs ipos agm ag ca ce csec cse ssct chsct tms nao rtt uap ufr isin eps nav arr mrr co co2 ch4 h2o h2o2 n2 n2o o2 nox ipa pbs wfi-s cip sip rabs vhp edqm-s nad atp adp egfr pdl1 pd-1 pd-l1 her2 cd19 cd20 il-2 il-6 tgf hla nk-s ips ipsc ipscs msc mscs car-m til tils bcma wip www xl xs xxl zac-s zi-s usd chf jpy sek nok dkk cny rmb aud cad md mds mdd mio mrd k€ m€ md€ ph pm am bc ad dj dvd lp ep cds usa-s ps pps re fyi asap fw fwd cc bcc eta tbd rsvp diy hp-s aids sida
adpkd als amd sla sma dmd nsclc copd tdah rtw b2b b2c qms lims mes eqms elisa facs gcse mba bsc dess dea dut deust iut-s cap-s bep capes ens-s cfa-s q1 q2 q3 q4 h1 h2 s1 s2 t1 t2 t3 t4 fy`

/** Words of the field that word lists lack or that headings capitalise. */
export const fieldWords = `
adenovirus adénovirus adjuvant adjuvants allogeneic allogénique autologous autologue bacteriophage bacteriophages bioavailability biobank biocluster biocontainer
biodisponibilité bioengineering bioimpression biolog biologic biologics bioindustry bioinformatics biomanufacturer biomanufacturers biomanufacturing biomarker biomarkers biomedicine biomedicines
biomolécule biomolécules biopharma biopharmaceutical biopharmaceuticals biopharmaceutique biopharmaceutiques bioprocess bioprocédé bioprocédés bioprocesses bioprocessing
bioproduction bioproductions bioproducteur bioproducteurs bioreactor bioreactors bioréacteur bioréacteurs biosafety biosimilar biosimilars biosimilaire biosimilaires biosourcé biotech biotechs
biotechnologie biotechnologies biotechnology biothérapie biothérapies biotherapies biotherapy biotherapeutics biomédicament biomédicaments biosciences bioéconomie blister blockbuster cleanroom
cleanrooms cryoconservation cyclotron cytokine cytokines cytotoxiques deeptech digitalisation ecosystem exosome exosomes façonnier façonniers facto fintech fermenteur fermenteurs greenfield
greentech hackathon healthcare healthtech immuno-oncology immunotherapy immunotherapies immunothérapie immunothérapies incubateur injectables jumeau-numérique lentiviral lentivirus
licorne licornes liposome liposomes lyophilisateur lyophilisateurs lyophilization medtech medtechs mid-cap mid-caps microbiome microbiota microbiote microfluidics multi-site nanobody nanobodies nanoparticle nanoparticles nanoparticules
newsletter neurosciences oncologie onboarding oligonucleotide oligonucleotides oligonucléotide oligonucléotides organoid organoids organoïdes pharma pharmaco pharmacovigilance plasmid plasmids plasmide plasmides
podcast postdoc postdocs phds vivo vitro situ silico radiopharmaceutical radiopharmaceuticals reshoring relocalisation recapitalisation relocalisations retrovirus rollout scale-up scale-ups sepsis serialization single-use spin-off spin-offs
spinout start-up start-ups startup startups stakeholder stakeholders stakes sous-traitance théranostique thérapie-génique techno turnkey unmet upstream downstream vectorization vectorisation viral virale webinar webinars webinaire webinaires
workforce website logistics pharmaceuticals telecom online email emails smartphone smartphones app apps g&a sg&a p&l o&m l&d h&s mwc kwc gwc mwp kwp h.e. h.e s.e. hon. blog blogs wikipedia-like internet web coronavirus covid pandemic
communiqué actus actu agenda accueil inscription inscriptions édito éditorial sommaire mentions légales contact contacts linkedin twitter facebook instagram youtube
courriel newsdesk helpdesk signet subscribe unsubscribe login newsroom menu home share posted tagged filed copyright downloads download events page`

/** Diseases and species named after people and places, and other capitalised terms of science. */
export const scienceTerms = `
alzheimer parkinson duchenne crohn hodgkin huntington charcot gaucher fabry pompe hunter hurler sanfilippo wilson-s stargardt usher leber rett angelman becker sjögren hashimoto lyme ebola zika
escherichia pichia saccharomyces pseudomonas staphylococcus streptococcus clostridium clostridioides lactobacillus bacillus salmonella listeria plasmodium candida aspergillus chinese-hamster
phase fermentation annexe annex appendix page figure table tableau note module stage session plénière plenary keynote atelier workshop salle room amphi hall niveau niveau stand booth lot batch grade class classe master bachelor
licence doctorat bac brevet mastère diplôme certificat good manufacturing practice practices quality lean sigma kaizen excel word powerpoint zoom teams email bluetooth ethernet english-speaking q&a faq`

/** Adjectives and inhabitants of places, which name no place by themselves. */
export const nationalities = `
african americain american américain américaine américains américaines anglais anglaise argentin argentine-s asian asiatique australian australien austrian autrichien belge belges belgian brazilian brésilien british britannique
britanniques bulgarian canadian canadien canadienne chilean chinese chinois chinoise colombian croatian cuban czech danish danois danoise dutch egyptian english espagnol espagnole estonian ethiopian européen européenne
européens européennes european europeans finlandais finlandaise finnish flemish francilien francilienne franciliens français française françaises france-s french frenchman german germans allemand allemande allemands greek grec grecque haitian hungarian hongrois indian indien indienne
indonesian iranian iranien iraqi irakien irish irlandais irlandaise islamic israeli israélien israélienne italian italien italienne italiens japanese japonais japonaise jewish jordanian kenyan korean coréen coréenne kurdish kurde
latin latvian lebanese libanais lithuanian luxembourgeois malaysian marocain mexican moroccan muslim muslims nigerian nordic normand normande norwegian norvégien pakistani palestinian palestinien palestiniens persian peruvian
polish polonais polonaise portuguese portugais québécois roman romanian roumain russian russians russe russes saudi scandinavian scottish scot scots serb serbian serbe singaporean slovak slovenian somali soviet spanish
swedish suédois suédoise swiss suisse-s syrian syrien syriens syrienne taiwanese thai tibetan tunisian tunisien turkish turc turcs turque ukrainian ukrainien ukrainienne venezuelan vietnamese welsh zimbabwean catalan catalane breton bretonne bretons
alsacien alsacienne lyonnais lyonnaise parisien parisienne parisiens nantais nantaise bordelais lillois toulousain marseillais rennais strasbourgeois afghan albanian algerian algérien arab arabs arabe arabes arabic armenian arménien
bosnian burmese cambodian catholic catholics christian-s christians buddhist buddhists hindu hindus protestant protestants sunni shia shiite shiites sunnites chiites orthodox hispanic caucasian londoner
republican republicans democrat democrats democratic-s communist communists nazi nazis anglo-saxon anglo-saxonne franco-allemand franco-allemande franco-german transatlantic transatlantique eurasian victorian georgian-s byzantine ottoman habsburg celtic
iroquois cherokee apache-s navajo jew jews juif juifs musulman musulmans israelis iraqis iranians americans canadians australians italians turks kurds greeks indians koreans filipinos filipino philippine-s mexicans cubans uzbek kazakh
milanese viennese bavarian parisians breton bretonne bretons bretonnes genevan londoners milanais milanaise genevois genevoise bavarois bavaroise walloon walloons wallon wallonne wallons flamand flamande flamands danes swedes finns poles czechs spaniards brits briton britons dutchman dutchwoman irishman frenchmen norwegians hungarians bulgarians bulgare bulgares croats slovaks slovenes slovènes lithuanians lettons estoniens argentinians brazilians chileans colombians egyptians moroccans algerians tunisians nigerians kenyans saudis emirati emiratis pakistanis thais malaysians singaporeans indonesians francais francaise sud-africain sud-africaine sud-coréen sud-coréenne sud-coréens nord-coréen nord-américain nord-américaine sud-américain néo-zélandais luxembourgeoise néerlandais néerlandaise néerlandaises hollandais hollandaise islandais islandaise hongroise tchèque tchèques slovaque polynésien réunionnais guyanais martiniquais guadeloupéen
chechen ceylonese sinhalese nepalese népalais bengali tamil hebrew yiddish sanskrit mandarin cantonese swahili`

/** Words that open sentences, headings and lists, and are never the first word of a name there. */
export const openers = `
ask consider meet imagine compare remember suppose signé signée signés piloté pilotée porté portée dirigé dirigée présidé présidée soutenu soutenue accueilli accueillie réalisé réalisée animé animée conçu conçue
a an the this that these those it its it's he she they we you i his her their our your my there here what who whom whose which when where why how if whether while
although though because since until unless before after during despite in on at by for from with without within under over about around between among across against along through throughout to of into
onto upon as than like and or but nor so yet both either neither not no yes one two three four five six seven eight nine ten first second third last next another other others some any each every all most many more much
several few such same then thus hence therefore however moreover meanwhile nevertheless also again already almost always often never now today tomorrow yesterday soon later still just only even once ever let
according including following based given founded created established located headquartered born made built led launched released published posted updated do does did is are was were be been being has have had
having will would can could should may might must shall according further additionally finally recently currently previously formerly initially originally eventually subsequently similarly likewise instead otherwise overall
nearly over roughly approximately about up down out off back well good great new old big small early late former ex dear hello hi thanks thank
le la les l' un une des du de d' au aux ce cet cette ces c' ça cela ceci il elle ils elles on nous vous je j' tu mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs qui que qu' quoi dont où quand comment pourquoi combien quel quelle quels quelles
lequel laquelle si s' puis puisque parce lorsque alors ainsi aussi donc or ni mais ou et car comme après avant pendant durant depuis dès jusque jusqu' sans sous sur dans en par pour avec chez contre entre vers selon malgré outre hors
suite grâce face afin concernant quant lors près loin plus moins très trop tout toute tous toutes chaque plusieurs certains certaines quelques aucun aucune autre autres même tel telle deux trois quatre cinq six sept huit neuf dix premier première
enfin ensuite hier aujourd'hui demain désormais déjà encore toujours jamais souvent parfois bientôt ici là voici voilà est sont était étaient sera seront fut furent a ont avait avaient aura auront être avoir fait
fondé fondée fondés créé créée basé basée situé située installé implanté implantée né née lancé lancée lancés certifié certifiée engagé engagée inauguré inaugurée issu issue issus animés composé composée doté dotée parmi notamment toutefois cependant néanmoins pourtant
particulièrement actuellement récemment autrement finalement seul seule seuls ne n' pas non oui merci bonjour y à ô oh ah eh hé of n t via vs per dr-s`
