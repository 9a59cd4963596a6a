/** Units of money and of area that may follow or lead a figure without changing it. */
const HOME_MONEY: ReadonlySet<string> = new Set([
  'chf',
  'fr',
  'frs',
  'sfr',
  'franc',
  'francs',
  'franken',
  'stutz',
  'frank',
  'eur',
  'euro',
  'euros',
  'eu',
  '€',
  'balles',
  'piek',
  'fränkli',
  'frankli',
  'rappen',
  'cent',
  'cents',
  'centime',
  'centimes',
  'euri',
  'eurootje',
  'steine',
  'buck',
  'bucks',
]);

/** Another currency than the criterion's: a figure in it cannot be compared. */
const OTHER_MONEY: ReadonlySet<string> = new Set(
  `$ £ ¥ 元 ₡ ₭ dollar dollars usd cad aud nzd pound pounds quid gbp sterling pfund livre livres pond ponden
  yen yens jpy rubel rouble roubles ruble rubles rub zloty zlotys pln krone kronen kroner couronne
  couronnes krona kronor sek nok dkk rupee rupees roupie roupies rupien inr rs lira lire lires lyra try
  dinar dinars dirham dirhams aed riyal riyals rial rials qar sar kwd lbp egp ringgit ringgits rm myr
  baht thb peso pesos mxn real reais brl rand zar shekel shekels ils forint huf koruna koruny kronen czk
  lev leva bgn leu lei ron hryvnia uah yuan renminbi rmb cny won krw rupiah idr bitcoin bitcoins btc
  tugrik riel mark dinara kuna`.split(/\s+/),
);

/** Units that may stand attached to a figure in digits: 90m2, 3200chf, 4p. */
export const ATTACHED_UNITS: ReadonlySet<string> = new Set([
  'm2',
  'm²',
  'qm',
  'sqm',
  'mq',
  'zi',
  'zimmer',
  'pers',
  'p',
  'pieces',
  'kamers',
  'rooms',
  'rs',
  'rm',
  'cad',
  'aud',
  'le',
  'x',
  'er',
  'ish',
]);

const CENTS: ReadonlySet<string> = new Set([
  'cent',
  'cents',
  'centime',
  'centimes',
  'rappen',
  'c',
  '¢',
  'pence',
  'penny',
  'pennies',
  'sen',
  'sens',
  'kopiykas',
]);

export function isCents(word: string): boolean {
  return CENTS.has(word);
}

export function isOtherMoney(word: string): boolean {
  return OTHER_MONEY.has(word);
}

export function isMoney(word: string): boolean {
  return HOME_MONEY.has(word) || OTHER_MONEY.has(word);
}
