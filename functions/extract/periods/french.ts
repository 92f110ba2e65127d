/** Shapes in which French writes a period, as regular expressions over the view; docs/extraction.md shows examples. */
import { months, smallNumber, weekdays } from '../lexicon/calendar.ts'
import {
  earlier,
  firstMonths,
  lastWinter,
  later,
  monthsTo,
  partAround,
  partNear,
  season,
  yearEnd,
} from './relative.ts'
import {
  day,
  dayMonthYear,
  days,
  decadeEnd,
  fiscalYear,
  lastYears,
  monthAround,
  monthInterval,
  monthOfYear,
  monthsFrom,
  monthYear,
  nextYears,
  partOf,
  type Shape,
  shape,
  year,
  yearInterval,
  yearOnly,
  yearsAgo,
  yearsAhead,
  yearsFrom,
} from './shape.ts'

const fr = months.fr
const weekday = `(?:${weekdays.fr.join('|')})`
/** Those that read most come first. */
export const french: readonly Shape[] = [
  shape(
    'days',
    `(?:du )?(?:${weekday} )?(?<d1>${day})(?: (?<m1>${fr}))?(?: (?<y1>${year}))?(?: (?:au|et|à|et le) | ?[-–] ?)(?:${weekday} )?(?<d2>${day}) (?<m2>${fr})(?: (?<y2>${year}))?`,
    days,
  ),
  shape('date', `(?<d1>${day}) (?<m1>${fr}) (?:dernier|passé|écoulé)`, (g, at) =>
    dayMonthYear(g, { ...at, tense: 'past' }),
  ),
  shape('date', `(?<d1>${day}) (?<m1>${fr})(?: (?<y1>${year}))?`, dayMonthYear),
  shape(
    'months',
    `(?:entre|de|d') ?(?<m1>${fr})(?: (?<y1>${year}))? (?:et|à) (?<m2>${fr}) (?<y2>${year})`,
    monthInterval,
  ),
  shape('months', `(?:entre|de|d') ?(?<m1>${fr}) (?:et|à) (?<m2>${fr})`, monthInterval),
  shape(
    'months-to',
    `(?:les )?(?<n>${smallNumber}) (?:premiers mois|mois premiers)(?: de (?:l'année|l'exercice|cette année|(?<y1>${year})))?`,
    firstMonths,
  ),
  shape(
    'months-to',
    `sur (?<n>trois|six|neuf|9) mois(?: (?<y1>${year}))?(?= |[.,;:)]|$)(?! (?:de|après|avant|plus|à|et))`,
    firstMonths,
  ),
  shape(
    'months-to',
    `exercice (?:clos|achevé|arrêté)(?: le| au)? (?:${day} |fin )?(?<m1>${fr})(?: (?<y1>${year}))?`,
    monthsTo,
  ),
  shape(
    'quarter',
    `(?:au|ce|du) (?:trimestre (?:dernier|écoulé)|dernier trimestre écoulé)`,
    partAround(4, -1),
  ),
  shape('quarter', `ce trimestre|trimestre en cours`, partAround(4, 0)),
  shape('quarter', `(?:le |au )?trimestre prochain|prochain trimestre`, partAround(4, 1)),
  shape(
    'half-year',
    `semestre (?:dernier|écoulé)|(?:au|sur le|du) semestre(?= |[.,;:)]|$)(?! (?:prochain|en cours|suivant))`,
    partAround(2, -1),
  ),
  shape('half-year', `ce semestre|semestre en cours`, partAround(2, 0)),
  shape('half-year', `semestre prochain|prochain semestre`, partAround(2, 1)),
  shape(
    'quarter',
    `(?<o>premier|deuxième|second|troisième|quatrième|dernier|1er|[1-4] ?(?:e|ème|eme|è|nd)) trimestre(?: (?:de |de l'année |de l'exercice )?(?<y1>${year}))?`,
    partOf(4),
  ),
  shape('quarter', `[TQ](?<n>[1-4])[ -](?<y1>${year})`, partOf(4)),
  shape(
    'half-year',
    `(?<o>premier|deuxième|second|dernier|1er|[12] ?(?:e|ème|eme|è|nd)) semestre(?: (?:de |de l'année |de l'exercice )?(?<y1>${year}))?`,
    partOf(2),
  ),
  shape('half-year', `semestriel(?:le)?s?(?: d[eu'])? ?(?:l'exercice )?(?<y1>${year})`, (g, at) =>
    partOf(2)({ ...g, n: '1' }, at),
  ),
  shape('half-year', `[SH](?<n>[12])[ -](?<y1>${year})`, partOf(2)),
  shape(
    'years',
    `(?:entre|de|sur(?: la période)?|période|pour) (?<y1>${year})(?: et | à | ?[-–/] ?)(?<y2>${year})`,
    yearInterval,
  ),
  shape('years', `(?<y1>${year})[-–/](?<y2>${year}|\\d\\d)(?![-/]\\d)`, yearInterval),
  shape('month', `(?:fin |mi-|début |courant )?(?<m1>${fr}) (?<y1>${year})`, monthYear),
  shape(
    'part-of-year',
    `(?:(?:la )?fin|(?:le )?début|mi-?|courant|(?:l')?été|(?:le )?printemps|(?:l')?automne|(?:l')?hiver|(?:la )?rentrée)(?: de(?: l'année)?)? ?(?<y1>${year})`,
    yearOnly,
  ),
  shape('month-behind', `(?:mois de |en |d'|de )?(?<m1>${fr}) dernier`, monthAround(false)),
  shape('month-ahead', `(?:mois de |en |d'|de )?(?<m1>${fr}) prochain`, monthAround(true)),
  shape(
    'month-alone',
    `(?:en|dès|depuis|pour|d'ici(?: à)?|au mois de|début|fin|mi-|jusqu'en|vague de|enquête de|session de|levée de|avant) ?(?<m1>${fr})(?!,? ?(?:19|20)\\d\\d)`,
    monthYear,
  ),
  shape('last-year', `l'an(?:née)? (?:dernier|dernière|passée?)|l'exercice écoulé`, yearsFrom(-1)),
  shape(
    'this-year',
    `cette année|l'année en cours|l'année (?:s'achève|se termine|se clôt)|(?:d'ici (?:à )?)?(?:la )?fin (?:de )?cette année`,
    yearsFrom(0),
  ),
  shape('this-year', `(?:d'ici (?:à )?)?(?:la )?fin (?:de )?l'année|fin d'année`, yearEnd),
  shape('this-year', `(?:d'ici|à|avant) noël`, yearsFrom(0)),
  shape('next-year', `l'an(?:née)? prochaine?`, yearsFrom(1)),
  shape(
    'season',
    `(?:l'|au |à l'|le )?(?<s>été|automne|printemps) (?:dernier|passé)|(?:la )?(?<s2>rentrée) dernière`,
    (g, at) => season('last')({ s: g.s ?? g.s2 }, at),
  ),
  shape('season', `(?:ce|cet) (?<s>printemps|été|automne)`, season('this')),
  shape(
    'season',
    `(?:l'|au |à l'|le )?(?<s>été|automne|printemps) prochain|(?:à )?(?:la )?(?<s2>rentrée) prochaine`,
    (g, at) => season('next')({ s: g.s ?? g.s2 }, at),
  ),
  shape(
    'season',
    `(?:au |à l'|dès l'|dès le |à la |avant (?:l'|le |la )|d'ici (?:à )?(?:l'|la )|d'ici au )(?<s>printemps|été|automne|rentrée)(?! (?:de |d')?(?:19|20)\\d\\d)`,
    season('told'),
  ),
  shape(
    'earlier',
    `(?:un|(?<n>${smallNumber})) (?<u>ans?|mois) (?:plus tôt|auparavant|avant)(?! (?:la|le|l'|les|son|sa|que|de))|(?:l'année|l'an|l'exercice) (?:précédente?|d'avant)|(?:sur |à |de )?la même (?:période|date|époque)(?: (?:de )?(?:l'an(?:née)? (?:dernier|dernière|passée?|précédente?)|un an plus tôt))?`,
    earlier,
  ),
  shape(
    'later',
    `(?:un|(?<n>${smallNumber}|\\d\\d)) (?<u>ans?|mois) plus tard|l'année (?:suivante|d'après)`,
    later,
  ),
  shape('last-month', `(?:le )?mois dernier`, monthsFrom(-1)),
  shape('this-month', `ce mois-ci`, monthsFrom(0)),
  shape('next-month', `(?:le )?mois prochain`, monthsFrom(1)),
  shape(
    'last-years',
    `(?:(?:au cours d|sur|durant|pendant|lors d|depuis|en)(?:es?)? ?(?:les |ces )?|[cl]es )(?<n>${smallNumber}) (?:dernières années|derniers ans)|depuis (?<n2>${smallNumber}) ans`,
    lastYears,
  ),
  // "(+ 30 % en deux ans)"; behind anything else it is how long a thing took.
  shape('last-years', `(?<=(?:^|(?<!à [\\d,.]{1,6} )% )en )(?<n>${smallNumber}) ans(?=[).,;]|$)`, lastYears),
  shape(
    'next-years',
    `(?:dans|sur|au cours d|durant|pendant)(?:es?)? ?(?:les |ces )?(?<n>${smallNumber}) (?:prochaines années|prochains ans|ans à venir|années à venir)`,
    nextYears,
  ),
  shape('this-year', `depuis la rentrée(?! (?:de |d')?(?:19|20)\\d\\d)`, yearsFrom(0)),
  shape('this-year', `depuis le début de (?:l'année|l'exercice)`, yearsFrom(0)),
  shape('years-ahead', `d'ici(?: à)? (?<n>${smallNumber}) ans`, yearsAhead),
  shape('within-years', `(?:sous|dans(?: les)?|à) (?<n>${smallNumber}) ans`, yearsAhead),
  shape('decade', `(?:d'ici (?:à )?|avant |à |pour |vers )la fin de (?:la|cette) décennie`, decadeEnd),
  shape(
    'fiscal-year',
    `(?:exercice(?: fiscal| comptable)?|année fiscale|saison|rentrée) (?<y1>${year})(?:[-–/](?:20)?(?<y2>\\d\\d))?`,
    fiscalYear,
  ),
  shape(
    'year-named',
    `(?:chiffres[- ]clés|bilan|résultats(?: annuels)?|rapport (?:annuel|d'activité)|chiffre d'affaires|effectifs?|ventes|millésime|promotion|budget|cotisations?|tarifs?|objectifs?|prévisions?|perspectives?|production|capacité|collecte|campagne|édition|session)(?: consolidés?)?(?: de l'année)?[ :,–-]{1,3}(?<y1>${year})`,
    yearOnly,
  ),
  shape('then', `d'ici là|à cette (?:échéance|date)|à cet horizon`, () => 'then'),
  shape('years-ago', `il y a (?<n>${smallNumber}) ans?`, yearsAgo),
  shape('quarter', `[TQ](?<n>[1-4])(?!\\.)`, partNear(4)),
  shape('half-year', `[SH](?<n>[12])(?!\\.)`, partNear(2)),
  shape(
    'year',
    `(?<=(?:^|[.;] ))(?<y1>${year})(?= (?:a|aura|fut|restera|reste|est|sera|marque|a été|s'est|s'annonce|devrait|verra|voit|n'a|aussi) )`,
    yearOnly,
  ),
  shape(
    'years',
    `(?:hiver|saison|année universitaire|année scolaire)(?: de)? (?<y1>${year})[-–/](?<y2>${year}|\\d\\d)`,
    yearInterval,
  ),
  shape('season', `(?:l'|cet )hiver (?:dernier|passé)`, lastWinter),
  shape('month-behind', `(?<m1>${fr}) (?:de )?l'an(?:née)? (?:dernier|dernière|passée?)`, monthOfYear(-1)),
  shape('month', `(?<m1>${fr}) de cette année`, monthOfYear(0)),
  shape('month-ahead', `(?<m1>${fr}) (?:de )?l'an(?:née)? prochaine?`, monthOfYear(1)),
  // A bare year, only behind a word or mark that makes it a date.
  shape(
    'year',
    `(?<=(?:(?<!\\p{L})(?:en|de|à|d'ici|depuis|pour|fin|début|l'horizon|horizon|avant|après|dès|et|contre|exercice|édition|année|en fin|jusqu'en|printemps|été|sur|rentrée|ou|vers|courant|budget|niveau de|prévue?s?|clos|close|terminé|achevé|bouclé|entamé|abordé|concours|promotion|promo|chiffres|données|cap) |\\())(?<y1>${year})(?! ?(?:€|euros?|%|m²|[kM]€))`,
    yearOnly,
  ),
]
