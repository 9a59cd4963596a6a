const NAMES_SWITZERLAND = /\b(?:switzerland|schweiz|suisse|svizzera|zwitserland|svizra)\b/iu;
const SWISS_POSTCODE = /\bCH[ -]?[1-9]\d{3}\b/u;
// Austria, Belgium, Luxembourg, the Netherlands and Denmark have four digits too: the town decides.
const POSTCODE_AND_TOWN = /(?<![\p{L}\d-])[1-9]\d{3}[ \u00a0]+(\p{L}[\p{L}.'’-]*)(.*)/u;
const CANTON_AT_END =
  /(?:^|[\s(/])(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)\)?\s*$/u;

// First words of the larger municipalities, in the spellings of the four languages. A small place
// that is missing costs the spoken currency, a foreign one that is here would say a wrong one.
const SWISS_TOWNS: ReadonlySet<string> = new Set(
  (
    'aarau adliswil aesch affoltern aigle allschwil altdorf altstätten amriswil appenzell arbon ' +
    'arlesheim arosa ascona baar baden basel basle bâle bassersdorf bellinzona belp bern berne ' +
    'bernex biberist biel bienne binningen birsfelden brig bülach bulle buchs burgdorf carouge ' +
    'cham chiasso chur coire cologny crans crissier davos delémont dietikon dübendorf ebikon ' +
    'ecublens effretikon emmen emmenbrücke engelberg epalinges fribourg frauenfeld freienbach ' +
    'genève geneva genf ginevra gland glaris glarus gossau gstaad gränichen grenchen hergiswil ' +
    'herisau hinwil hochdorf horgen horw illnau interlaken ittigen kilchberg kloten köniz ' +
    'kreuzlingen kriens küsnacht küssnacht lancy langenthal lausanne lenzburg liestal littau ' +
    'locarno losone lugano lucerne luzern lyss männedorf martigny meilen mendrisio meyrin ' +
    'minusio monthey montreux morges moutier münchenbuchsee münchenstein münsingen muri ' +
    'muttenz naters neuchâtel neuenburg nidau nyon oftringen olten onex opfikon ostermundigen ' +
    'payerne pfäffikon pratteln prilly pully rapperswil regensdorf reinach renens rheinfelden ' +
    'richterswil riehen romanshorn rorschach rüti sarnen schaffhausen schlieren schwyz sierre ' +
    'sion sitten solothurn soleure spiez spreitenbach stäfa stans steffisburg suhr sursee thalwil ' +
    'thônex thun thoune tägerwilen uster uznach uzwil verbier vernier versoix vevey veyrier ' +
    'villars volketswil wädenswil wallisellen wettingen wetzikon wil winterthur wohlen worb ' +
    'yverdon zermatt zofingen zollikofen zollikon zug zoug zürich zurich'
  ).split(' '),
);

function isSwissAddress(address: string): boolean {
  if (NAMES_SWITZERLAND.test(address) || SWISS_POSTCODE.test(address)) return true;
  const match = POSTCODE_AND_TOWN.exec(address);
  if (match === null) return false;
  const [, town = '', rest = ''] = match;
  const word = town.toLowerCase();
  return (
    SWISS_TOWNS.has(word) || SWISS_TOWNS.has(word.split('-')[0] ?? '') || CANTON_AT_END.test(rest)
  );
}

/** Currency spoken with the price when the integrator names none: CHF in Switzerland, else none. */
export function defaultCurrency(address: string): string | null {
  return isSwissAddress(address) ? 'CHF' : null;
}
