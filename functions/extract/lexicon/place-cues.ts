/** Words around and inside the names of places. */

/** Prepositions whose object is a place when nothing else tells. */
export const placePrepositions = `in near at from to across around à en dans vers depuis près entre outre into throughout outside toward towards via`

/** Nouns before a name that make it a place's: "la ville de X", "the town of X". */
export const placeIntroducers = `
ville village hameau lieu-dit bourg commune région département canton province pays île vallée plateau bassin fleuve rivière lac mer golfe cap montagne quartier
arrondissement bord bords rive rives faubourg port aéroport gare agglomération zone parc technopole campus site usine
city town village hamlet region county state province district island valley river lake sea gulf cape mountain country municipality suburb neighbourhood
neighborhood capital port borough parish republic
situé située basé basée implanté implantée installé installée né née based located headquartered born situated`

/** Words that open or close the name of a natural or administrative place. */
export const placeHeads = `
mont lac île iles îles val vallée massif golfe mer cap baie plateau forêt col plaine océan péninsule détroit archipel canal désert république royaume
lake mount mountain mountains river island islands valley bay gulf ocean sea cape desert peninsula strait canyon creek hill hills park forest canal
county state province republic kingdom district borough beach harbor harbour bridge square plaza avenue street road highway lane boulevard drive
territory coast glacier falls ridge peak basin prairie plains springs heights stadium arena cemetery castle palace temple cathedral mosque
tower prison jail airport hall`

/** Words that open the name of a street or of premises in an address. */
export const streetHeads = `
rue avenue boulevard place quai allée allées chemin route impasse cours esplanade square passage sentier faubourg rond-point`

/** Words that open the name of a business park; in lower case before a name they make it a place. */
export const parkHeads = `zone parc technopole technopôle zac zi za biopôle bioparc biopark campus park quartier faubourg`

/** Ordinary adjectives of direction that may stand before or after a place's name. */
export const directions = `north south east west northern southern eastern western central upper lower new greater great nord sud est ouest grand haute haut bas basse nouvelle saint sainte st`

export const continentsAndRegions = `
Europe|Afrique|Africa|Asie|Asia|Amérique|America|Océanie|Oceania|Amérique du Nord|Amérique du Sud|North America|South America|Latin America|Amérique latine
|Central America|Amérique centrale|Middle East|Moyen-Orient|Proche-Orient|Near East|Far East|Extrême-Orient|Maghreb|Scandinavie|Scandinavia|Balkans|Benelux|Caucase
|Asie-Pacifique|Asia-Pacific|Asia Pacific|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Europe de l'Est|Europe de l'Ouest
|Europe centrale|Antarctica|Antarctique|Arctic|Arctique|Alpes|Alps|Pyrénées|Pyrenees|Vosges|Jura|Massif central|Massif Central|Ardennes|Himalaya|Andes|Rocky Mountains
|Méditerranée|Mediterranean|Atlantique|Atlantic|Pacifique|Pacific|Atlantic Ocean|Pacific Ocean|Indian Ocean|Manche|Baltique|Baltic|Black Sea|mer Noire|North Sea|mer du Nord
|Loire|Rhône|Rhin|Rhine|Danube|Seine|Garonne|Nil|Nile|Thames|Mississippi|Amazon|Amazonie|Sahara|Sahel|Sibérie|Siberia|Moyen Orient|Tibet|Kurdistan|Crimea|Crimée|Caribbean|Caraïbes
|Antilles|Polynésie|Outre-mer|Bosphorus|Persian Gulf|Gulf of Mexico|Suez Canal|Silicon Valley|Sophia Antipolis|Sophia-Antipolis|Paris-Saclay|La Défense|Research Triangle Park|Manhattan|Brooklyn|Hollywood|Wall Street|Downing Street|Elysée|Normandy`

/** First-level divisions of neighbouring and large countries, in English, French and their own language. */
export const foreignDivisions = `
England|Angleterre|Scotland|Écosse|Wales|Pays de Galles|Northern Ireland|Irlande du Nord|Great Britain|Grande-Bretagne|Britain|Yorkshire|Kent|Essex|Surrey|Sussex|Cornwall|Devon|Cambridgeshire|Oxfordshire
|Bavaria|Bavière|Bayern|Baden-Württemberg|Bade-Wurtemberg|Hesse|Hessen|Saxony|Saxe|Sachsen|Lower Saxony|Basse-Saxe|North Rhine-Westphalia|Rhénanie-du-Nord-Westphalie|Rhineland-Palatinate|Rhénanie-Palatinat|Saarland|Sarre|Thuringia|Thuringe|Brandenburg|Brandebourg|Schleswig-Holstein|Saxony-Anhalt|Prussia|Prusse
|Flanders|Flandre|Flandres|Wallonia|Wallonie|Brabant|Hainaut|Valais|Vaud|Ticino|Tessin|Tyrol|Styria|Styrie|Carinthia|Carinthie
|Catalonia|Catalogne|Cataluña|Andalusia|Andalousie|Basque Country|Pays basque|Galicia|Galice|Aragon|Navarre|Valence|Lombardy|Lombardie|Tuscany|Toscane|Piedmont|Piémont|Sicily|Sicile|Sardinia|Sardaigne|Veneto|Vénétie|Lazio|Latium|Umbria|Ombrie|Calabria|Calabre|Emilia-Romagna|Émilie-Romagne|Apulia|Pouilles|Campania|Liguria|Ligurie
|Alabama|Alaska|Arizona|Arkansas|California|Californie|Colorado|Connecticut|Delaware|Florida|Floride|Georgia|Géorgie|Hawaii|Hawaï|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Louisiane|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|Nouveau-Mexique|New York|North Carolina|Caroline du Nord|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Pennsylvanie|Rhode Island|South Carolina|Caroline du Sud|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Virginie|West Virginia|Wisconsin|Wyoming|New England|Nouvelle-Angleterre
|Ontario|Quebec|Québec|British Columbia|Colombie-Britannique|Alberta|Manitoba|Saskatchewan|Nova Scotia|Nouvelle-Écosse|New Brunswick|Nouveau-Brunswick|Newfoundland|Terre-Neuve
|New South Wales|Nouvelle-Galles du Sud|Victoria|Queensland|Tasmania|Tasmanie|Western Australia|South Australia|Kerala|Punjab|Pendjab|Gujarat|Maharashtra|Karnataka|Tamil Nadu|Bengal|Bengale|Kashmir|Cachemire|Sindh|Balochistan|Hokkaido|Okinawa|Fukushima|Hunan|Hubei|Sichuan|Guangdong|Zhejiang|Jiangsu|Xinjiang
|Chechnya|Tchétchénie|Dagestan|Transylvania|Transylvanie|Silesia|Silésie|Bohemia|Bohême|Moravia|Moravie|Galilee|Galilée|Judea|Judée|Gaza|West Bank|Cisjordanie|Darfur|Darfour|Katanga|Kivu|Biafra
|Burgundy|Burgundy-Franche-Comté|Brittany|Normandy|Picardy|Corsica|Alsace|Lorraine|Champagne|Champagne-Ardenne|Bourgogne|Franche-Comté|Limousin|Poitou|Poitou-Charentes|Aquitaine|Auvergne|Rhône-Alpes|Languedoc|Languedoc-Roussillon|Midi-Pyrénées|Picardie|Nord-Pas-de-Calais|Haute-Normandie|Basse-Normandie|Provence|Île-de-France|Paris Region|Savoie|Savoy|Dauphiné|Anjou|Touraine|Berry|Périgord|Vendée|Beauce|Ardèche|Roussillon|Béarn|Gascogne|Gascony|Camargue|Lubéron|Occitania|French Riviera|Côte d'Azur|Guadeloupe|Martinique|Guyane|La Réunion|Mayotte|Nouvelle-Calédonie|Polynésie française|Val de Loire|Vallée du Rhône`

/** Everyday names of countries that the ISO list lacks. */
export const everydayCountries = `
UK|U.K.|United Kingdom|US|U.S.|USA|U.S.A.|United States|United States of America|États-Unis|Etats-Unis|États-Unis d'Amérique|Royaume-Uni|Russia|Russie|South Korea|North Korea|Corée du Sud|Corée du Nord|Corée|Korea|Iran|Syria|Syrie|Vietnam|Viêt Nam|Viet Nam|Venezuela|Bolivia|Tanzania|Tanzanie|Moldova|Moldavie|Laos|Taiwan|Taïwan|Czech Republic|République tchèque|Tchéquie|Czechia|Slovakia|Slovaquie|Ivory Coast|Côte d'Ivoire|Cape Verde|Cap-Vert|Vatican|Palestine|Kosovo|Macedonia|Macédoine|Burma|Birmanie|Myanmar|Soviet Union|USSR|URSS|Union soviétique|Yugoslavia|Yougoslavie|Czechoslovakia|Tchécoslovaquie|Holland|Hollande|Netherlands|the Netherlands|Pays-Bas|Émirats arabes unis|United Arab Emirates|UAE|DR Congo|Congo|République démocratique du Congo|RDC|Guinea|Guinée|Guinée-Bissau|Arabie saoudite|Saudi Arabia|Chine|China|Hong Kong|Hong-Kong|Macao|Turkey|Turquie|Türkiye|East Germany|West Germany|RDA|RFA|Eire|Irlande|Ireland|Biélorussie|Bélarus|Libye|Libya|East Timor|Timor oriental|Antilles|Abkhazia|Abkhazie|Ossetia|Ossétie|Transnistria|Mexique|Inde|Brésil|Haïti|Zaïre`

/** Everyday short names of towns that bear a longer one since they were joined with a neighbour or to be told apart. */
export const shortTowns = 'Évry|Evry|Cherbourg|Illkirch|Vandœuvre|Issy|Levallois|Hérouville|Annecy-le-Vieux'

/** French and English names of towns that differ from their own. */
export const exonyms = `
Londres|Dunkirk|San Sebastián|San Sebastian|Saint-Sébastien|Padua|Bangalore|Bengaluru|Saïgon|Saigon|Leyde|Cracow|Édimbourg|Douvres|Cantorbéry|Genève|Geneva|Bâle|Basel|Basle|Berne|Bern|Lausanne|Zurich|Zürich|Lucerne|Saint-Gall|Munich|München|Francfort|Frankfurt|Francfort-sur-le-Main|Cologne|Köln|Hambourg|Hamburg|Dresde|Ratisbonne|Aix-la-Chapelle|Mayence|Trèves|Brême|Hanovre|Nuremberg|Nüremberg|Stuttgart|Fribourg|Sarrebruck|Tubingue
|Vienne|Vienna|Salzbourg|Bruxelles|Brussels|Anvers|Antwerp|Gand|Ghent|Liège|Louvain|Leuven|Bruges|Malines|Namur|Ostende|La Haye|The Hague|Copenhague|Copenhagen|Göteborg|Gothenburg|Helsinki|Oslo|Stockholm|Lisbonne|Lisbon|Porto|Barcelone|Barcelona|Séville|Seville|Grenade|Cordoue|Saragosse|Valence|Bilbao|Malaga
|Milan|Rome|Turin|Venise|Venice|Florence|Naples|Gênes|Genoa|Bologne|Bologna|Vérone|Pise|Sienne|Padoue|Parme|Palerme|Varsovie|Warsaw|Cracovie|Krakow|Prague|Budapest|Bucarest|Bucharest|Belgrade|Sofia|Athènes|Athens|Thessalonique|Moscou|Moscow|Saint-Pétersbourg|St. Petersburg|St Petersburg|Kiev|Kyiv|Odessa|Tallinn|Riga|Vilnius
|Pékin|Beijing|Shanghai|Canton|Séoul|Seoul|Tokyo|Kyoto|Osaka|Singapour|Singapore|Bombay|Mumbai|Calcutta|Delhi|New Delhi|Katmandou|Kathmandu|Hanoï|Hanoi|Le Caire|Cairo|Alexandrie|Alger|Algiers|Tunis|Rabat|Casablanca|Marrakech|Tanger|Dakar|Abidjan|Beyrouth|Beirut|Damas|Damascus|Bagdad|Baghdad|Téhéran|Tehran|Jérusalem|Jerusalem|Tel-Aviv|Tel Aviv|La Mecque|Mecca|Riyad|Riyadh|Dubaï|Dubai|Doha|Le Cap|Cape Town
|Nouvelle-Orléans|La Nouvelle-Orléans|New Orleans|Philadelphie|Mexico|Mexico City|La Havane|Havana|Montréal|Montreal|Québec|Quebec City|Ottawa|Toronto|Washington|Washington D.C.|Washington, D.C.|New York|New York City|NYC|San Francisco|Los Angeles|Boston|Chicago|Cambridge|Lyons|Marseilles|Kaboul|Kabul|Tripoli|Benghazi|Alep|Aleppo|Mossoul|Mosul|Erevan|Bakou|Tbilissi|Oulan-Bator|Lhassa|Rangoun|Saïgon|Saigon`
