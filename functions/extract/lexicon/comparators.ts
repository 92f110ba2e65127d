/** Words before and behind a figure that say how exactly it is meant. */
import type { Comparator } from '../findings.ts'
import type { Language } from '../text/reading.ts'
import { Phrases } from './phrases.ts'

type Lists = readonly (readonly [string, Comparator])[]

const signs: Lists = [
  ['~|≈|≃|env .|env.', 'about'],
  [">|≥|+ de|+ d'", 'more_than'],
  ['<', 'less_than'],
  ['≤', 'up_to'],
]

// "d'" and "du" stand for "de" before a vowel or an article.
function withDe(list: string): string {
  return list
    .split('|')
    .flatMap(phrase =>
      phrase.endsWith(' de')
        ? ['de', "d'", 'du', 'des', 'de la', 'des quelque'].map(de => phrase.replace(/de$/, de))
        : phrase,
    )
    .join('|')
}
function withA(list: string): string {
  return list
    .split('|')
    .flatMap(phrase =>
      phrase.endsWith(' à') ? ['à', 'au', 'aux', 'à la'].map(a => phrase.replace(/à$/, a)) : phrase,
    )
    .join('|')
}

/** Before the figure. */
export const comparatorsBefore: Readonly<Record<Language, Phrases<Comparator>>> = {
  fr: new Phrases<Comparator>([
    ...signs,
    [
      withDe(
        "près de|environ|quelque|quelques|autour de|alentour de|aux alentours de|aux environs de|approximativement|à peu près|presque|quasi|quasiment|de l' ordre de|avoisinant|avoisinant les|avoisine|avoisine les|avoisinait les|avoisinerait|avoisinerait les|avoisinera les|avoisinent les|frôle les|frôlant les|frôlait les|pas loin de|non loin de|une bonne|un bon|une petite|frôler les|frise les|frisent les|frisait les|friser les|flirte avec les|approche les|approchent les|approchait les|frôlé les|frôlent les|frôlera les|frôlaient les|à peine|tout juste|grosso modo|plus ou moins|de quelque|vers les|proche de|proches de",
      ),
      'about',
    ],
    [
      withA(
        withDe(
          'plus de|plus que|bien plus de|au moins|un minimum de|au minimum|minimum|pas moins de|supérieur à|supérieure à|supérieurs à|supérieures à|dépassant|dépassant les|dépasse|dépasse les|dépassent|dépassent les|dépassait|dépassait les|dépassait le|dépasse le|dépasse la|dépasser la|dépasser le|dépassé la|dépassé le|dépassent la|dépassera les|dépassera|dépassé les|dépasserait les|dépasser les|dépasser|excédant|excède|excède les|excèdent|excédait|excéder|au-delà de|au delà de|au-dessus de|un peu plus de|légèrement plus de|largement plus de|nettement plus de|sensiblement plus de|a minima|au bas mot|dès|à partir de',
        ),
      )
        .replace('|dès|', '|')
        .replace(/\|à partir d[^|]*/g, ''),
      'more_than',
    ],
    [
      withA(
        withDe(
          "moins de|bien moins de|un peu moins de|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|au-dessous de|en deçà de|sous les|sous la barre de|n' atteint pas|n' atteint pas les|sous",
        ),
      ),
      'less_than',
    ],
    [
      withA(
        withDe(
          "jusqu' à|jusque|au plus|tout au plus|au maximum|maximum|un maximum de|plafonné à|plafonnée à|plafonnés à|plafonnées à|plafond de|dans la limite de|limité à|limitée à|limités à|limitées à|n' excédant pas|n' excède pas|n' excède pas les|n' excèdent pas|ne dépasse pas|ne dépasse pas les|ne dépassent pas|n' excédait pas|n' excédera pas|ne dépassant pas|ne dépassait pas|ne dépassait pas les|ne dépassera pas|ne dépassera pas les|ne dépasserait pas|ne dépasseront pas|ne dépassaient pas|ne pas dépasser|ne pourra dépasser|ne peut dépasser|ne doit pas dépasser|ne devra pas dépasser|sans dépasser|pas plus de|max|max .|max.",
        ),
      ),
      'up_to',
    ],
  ]),
  en: new Phrases<Comparator>([
    ...signs,
    [
      'about|around|approximately|approx|approx .|approx.|roughly|nearly|almost|some|circa|c .|ca .|ca|close to|near|nearing|an estimated|estimated|in the region of|in the order of|on the order of|of the order of|in the vicinity of|more or less|practically|virtually|barely|scarcely|a good|not far from|just about|something like',
      'about',
    ],
    [
      'more than|over|above|at least|upwards of|upward of|in excess of|a minimum of|minimum of|minimum|no fewer than|no less than|not less than|not fewer than|exceeding|exceeds|exceed|exceeded|beyond|past|north of|greater than|larger than|just over|a little over|slightly over|well over|topping|topped|tops|top|surpassing|surpassed|better than',
      'more_than',
    ],
    [
      'less than|fewer than|under|below|just under|lower than|smaller than|short of|just short of|shy of|inferior to',
      'less_than',
    ],
    [
      'up to|at most|as many as|as much as|a maximum of|maximum of|maximum|no more than|not more than|not exceeding|capped at|limited to|not to exceed|at the most|max|max.|max .|ceiling|a ceiling of|ceiling of|a cap of|capped to|to a maximum of|as high as|as large as',
      'up_to',
    ],
  ]),
}

/** Words that strengthen or weaken a comparator and belong to the quote. */
export const intensifiers: Readonly<Record<Language, Phrases<true>>> = {
  fr: new Phrases<true>([
    ['un peu|bien|largement|nettement|légèrement|très|sensiblement|beaucoup|à peine|tout juste', true],
  ]),
  en: new Phrases<true>([
    ['just|well|slightly|a little|a bit|far|much|significantly|considerably|marginally', true],
  ]),
}

/** Behind the figure and its unit or noun. */
export const comparatorsBehind: Readonly<Record<Language, Phrases<Comparator>>> = {
  fr: new Phrases<Comparator>([
    ['environ|à peu près|approximativement', 'about'],
    ['au moins|au minimum|minimum|ou plus|et plus|a minima', 'more_than'],
    ['au plus|au maximum|maximum|tout au plus|ou moins', 'up_to'],
  ]),
  en: new Phrases<Comparator>([
    ['or so|approximately|or thereabouts|give or take', 'about'],
    ['or more|at least|minimum|and more|at a minimum|and above|and up|plus', 'more_than'],
    ['at most|maximum|or less|or fewer|tops|at the most', 'up_to'],
  ]),
}

/** Stems of regular French verbs of a fall, and what their forms end in. */
const FALLING =
  'recul baiss diminu chut abaiss contract effondr repli amput rogn allég dégringol plong tomb amenuis érod régress raccourc lâch'
const ENDINGS = 'e es ent é ée és ées er era eront erait eraient ait aient ant a èrent'
const frenchFalls = FALLING.split(' ').flatMap(stem => ENDINGS.split(' ').map(end => stem + end))

/** Verbs and nouns of a fall: the change that follows is negative. */
export const falls: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set([
    ...frenchFalls,
    ...'recul baisse diminution chute repli réduction contraction érosion réduit réduite réduits réduites réduire réduisant réduira réduirait réduisent perdu perte cédé moins-value rabais remise ristourne décote perdre perdent perd perdait fondu fond fondent fondre cède cèdent cédait cédaient céder'.split(
      ' ',
    ),
  ]),
  en: new Set(
    'down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing reduction reductions reduce reduces reduced reducing cut cuts cutting shrink shrank shrunk shrinking lose lost loses losing slipped slip slid slide lower lowered lowering dip dipped slump slumped plunge plunged plummeted discount discounts discounted discounting contraction contracts contracting contracted tumble tumbled slashed slashing slash trimmed trimming shed sheds shedding sinking sank sunk ease eases eased easing sagged trim trims trimming shaved retreated retreat weakened surrendered'.split(
      ' ',
    ),
  ),
}

/** Behind a figure: how it compares with another; the words belong to the quote, and -1 tells that there is less of it. */
export const comparisonsBehind: Readonly<Record<Language, Phrases<1 | -1>>> = {
  fr: new Phrases<1 | -1>([
    [
      'de plus|de mieux|supplémentaires|plus cher|plus chère|plus chers|plus chères|plus élevé|plus élevée|plus élevés|plus élevées|plus long|plus longue|plus longs|plus longues',
      1,
    ],
    [
      'de moins|moins cher|moins chère|moins chers|moins chères|plus court|plus courte|plus courts|plus courtes|moins élevé|moins élevée|moins élevés|moins élevées',
      -1,
    ],
  ]),
  en: new Phrases<1 | -1>([
    ['more|higher|above|longer|dearer|larger|bigger|faster|better|additional', 1],
    ['fewer|less|lower|cheaper|smaller|shorter|below|slower|under budget|below budget', -1],
  ]),
}

/** Behind a percentage: nouns of a fall ("a 5% discount"). */
export const fallsBehind: Readonly<Record<Language, Phrases<true>>> = {
  fr: new Phrases<true>([['de réduction|de baisse|de remise|de rabais|de diminution|de recul', true]]),
  en: new Phrases<true>([
    [
      'discount|off|reduction|decrease|decline|drop|fall|cut|slump|slide|dip|plunge|contraction|shortfall|downturn|collapse',
      true,
    ],
  ]),
}
