import type { Concept } from '../define-pack.js';

export const concepts: Readonly<Record<Concept, string>> = {
  idiom: `wasmachine|afwasmachine|koffiemachine|het_spijt_me|weet_u|weet_je|geen_probleem|geen_punt|als_het_ware|om_te_beginnen|in_de_buurt`,
  lives: 'woont|wonen|leeft|woon',
  exists: `er_is|is_er|zijn_er|er_zijn|hebben_we`,
  i: 'ik|k|ikzelf',
  me: 'me|mij|m',
  you: 'u|uw|je|jij|jou|jouw|jullie|ge|gij|gijle',
  we: 'we|wij|ons|onze',
  him: `hij|hem|zij_is|ze_is|zij_komt|ze_komt|ze_heeft|ze_slaapt|ze_werkt|die_is|die_heeft|die_komt|die_kan|die_slaapt|die_werkt|die_woont|die_zit|meneer_smith|diene`,
  kin: `vrouw|man|zoon|dochter|moeder|mama|ma|vader|papa|pa|broer|zus|zuster|partner|vriend|vriendin|lief|verloofde|echtgenoot|echtgenote
    huisgenoot|huisgenote|kotgenoot|buurman|buurvrouw|collega|secretaresse|secretaris|assistente|assistent|verpleegster|oppas|schoonmoeder|schoonvader|schoonzoon|schoondochter|schoonbroer|oma|opa|nonkel|oom|tante|neef|nicht|kleinzoon|kleindochter|baas|ouders|bomma|bompa`,
  here_is: `dit_is|met|hier_is|ik_ben|ik_ben_maar|ik_ben_alleen|ik_ben_gewoon|u_spreekt_met|je_spreekt_met|u_hebt|u_heeft|u_bent_bij|dat_is|het_is|hier_met|hier_spreekt|ge_spreekt_met`,
  outsider: `mijn|onze|vorige|laatste|oude|vroegere|een_van_mijn|een buurman|buurvrouw|buren|baas|ex|collega|vriend|vriendin|broer|zus|moeder|vader|advocaat|bank|neef|dokter
    huisbaas|verhuurder`,
  not: 'niet|geen|nooit|zonder|noch|niets|niks|nee|neen',
  nobody: 'niemand|geen_mens|geeneen',
  can: 'kan|kunt|kunnen|kon|mag|mogen|kunde|zou_kunnen|mogelijk',
  wish: 'wil|willen|zou|wens|liever|liefst|graag|wou|verkies|moet',
  would: 'zou|zouden',
  oblige: 'moet|moeten|verplicht|hoef|hoeft|dien',
  contact: `bel|belt|bellen|belde|gebeld|opbellen|opgebeld|telefoneren|telefoneert|contacteren|contacteer|gecontacteerd|benaderen|benaderd|benadert|lastigvallen|lastig_vallen|lastiggevallen|storen|stoort|telefoontjes|telefoontje|mailen|schrijven|contact`,
  contacted: 'teruggebeld|teruggebeld_heeft|belde|belden|zei|zeiden',
  stop: 'stop|stoppen|ophouden|hou_op|houd_op|houdt_op|genoeg|uitscheiden|kap_ermee|laat',
  erase: `verwijder|verwijderen|verwijdert|wis|wissen|schrap|schrappen|haal|halen|gooi|gooien|vergeet|uitschrijven|doe|uit`,
  record: `nummer|telefoonnummer|naam|gegevens|lijst|lijsten|bestand|bestanden|database|systeem|alles|adres|dossier|data|contactgegevens|register`,
  again: `meer|ooit|nog|nogmaals|opnieuw|weer|voortaan|nooit|langer|verder`,
  talk: `spreken|spreek|praten|praat|bespreken|bespreek|babbelen|klappen|overleggen|gesprek|telefoneren|converseren`,
  connect: `doorverbinden|verbinden|verbind|doorgeven|geef|geven|overdragen|schakel|doorschakelen|zet`,
  person: `mens|mensen|persoon|iemand|collega|collega's|medewerker|medewerkster|makelaar|adviseur|consulent|bediende|vrouw|man|team|vertegenwoordiger|werknemer`,
  superior:
    'baas|chef|manager|leidinggevende|verantwoordelijke|directeur|zaakvoerder|overste|eigenaar',
  real: `echt|echte|levend|levende|gewone|normale|heuse|vlees|werkelijk`,
  office: 'kantoor|bureau|bedrijf|makelaardij|firma|team|afdeling|agentschap|immo',
  machine: `robot|robots|machine|machines|computer|computers|bot|bots|ai|automaat|automatisch|automatische|bandje|opname|antwoordapparaat|kunstmatige|chatbot|programma|computerstem|stemcomputer|artificiële`,
  sound: 'klinkt|klink|klinken|stem|lijkt',
  reply:
    'beantwoord|beantwoorden|antwoord|antwoorden|zeg|zeggen|vertel|vertellen|meedelen|verklap|verklappen|prijsgeven',
  deal: 'te_maken|zaken_doen|bezighouden',
  where_from: 'waar|hoe|wie|van_wie|vanwaar|vanwaar_komt',
  obtain:
    'hebt|hebben|heeft|komt|komen|gekregen|gegeven|gaf|gevonden|haalt|vandaan|aan|bekomen|kent|weet',
  important: 'belangrijk|relevant|nodig|uitmaken|uitmaakt|toe|noodzakelijk|van_belang',
  concern:
    'gaat_u_dat|gaat_dat_u|gaat_jou_dat|gaat_je_dat|gaat_jullie_dat|u_dat_aan|u_aan|jullie_aan|zaken_van_u|daarmee_te_maken',
  why: 'waarom|waarvoor|vanwaar|hoezo|waartoe|wat_maakt',
  ask: 'vragen|vraagt|weten|wilt|nodig|willen|wil',
  fetch: `haal|halen|roep|roepen|geef|geven|pak|zoek|zoeken|vraag|wek|kijk|kijken|breng`,
  look: 'kijk|kijken|zien|zie|checken',
  phone_for: `telefoon_voor|voor_jou|voor_u_telefoon|het_is_voor|iemand_voor_je
    ^ telefoon $`,
  away: `weg|vertrokken|uit|afwezig|slaapt|slapen|werken|boodschappen|werkt|onderweg|niet_thuis|buitenshuis|gaan_wandelen|gaan_lopen|ziek|bezet|de_deur_uit|buiten_huis
    op|naar|in|bij|aan|onder|op_zijn|naar_zijn|in_de|op_het|naar_het|aan_het|bij_de|naar_de|op_de|in_het werk|werken|reis|vakantie|verlof|school|kantoor|ziekenhuis|vergadering|douche|bad|training|buitenland|dokter|tandarts|les|cursus|winkel|stad|wc|bed|sporten|sport|voetbal|voetballen|congres|weekend|zakenreis|bureau|bouw`,
  back: 'terug|thuis|komt|weer|pas|straks',
  here: 'thuis|er|hier|aanwezig|bereikbaar|beschikbaar|daar',
  wrong: 'verkeerd|verkeerde|fout|foute|mis|vergissing|vergist|abuis',
  shop: `kapsalon|kapper|bakkerij|bakker|restaurant|garage|winkel|hotel|café|pizzeria|apotheek|school|praktijk|kantoor|bedrijf|crèche|bibliotheek|taxi|slagerij|salon|kliniek|frituur|zaak|atelier|ziekenhuis`,
  name: 'naam|heet|heten|meneer|mevrouw|persoon|zo_iemand|iemand|vent|kerel',
  moved: 'verhuisd|uitgetrokken',
  now: 'nu|net|momenteel|op_dit_moment|op_het_moment|vandaag|even|juist|direct|op_dit_ogenblik|nu_even',
  bad: `slecht|lastig|moeilijk|ongelegen|onhandig|ongunstig|verkeerd|vervelend|niet_goed|stom|ingewikkeld|druk|onmogelijk|ongepast`,
  later: `straks|later|morgen|vanavond|een_andere_keer|andere_keer|ander_moment|volgende_week|vanmiddag|overmorgen|daarna|over_een_uur|seffens|vannamiddag|namiddag|zo_meteen`,
  time: 'tijd|moment|minuut|minuutje',
  try_again: 'probeer|probeert|proberen|bel|belt|bellen|terugbellen|opnieuw',
  doing: `ik_ben|ben_ik|we_zijn|k_ben|ik_zit|ik_sta|ik_lig|zit_ik|sta_ik|ik_loop|ik_rijd|ik_fiets (nu|net|even|juist|momenteel|nog|hier) aan_het|aan_de|in_de|in_een|op_de|bij_de|op_mijn|midden_in|met_de|achter_het|onderweg|bezig|boodschappen|op_weg|in_vergadering|te
    aan_het rijden|werken|koken|eten|fietsen|winkelen|doen|verhuizen|douchen|sporten
    boodschappen|kinderen aan_het|ophalen
    midden_in
    handen_vol`,
  secured: `gevonden|getekend|gehuurd|gekocht|genomen|verhuisd|gekozen|vastgelegd|aangenomen|voorzien|gekregen|beslist|ondertekend|heb|hebben`,
  dwelling: `appartement|huis|woning|woonst|flat|studio|kot|huurcontract|contract|iets|plek|kamer|een|stek|huurwoning|kavel`,
  else: `ander|anders|andere|elders|nieuw|nieuwe|al|reeds|intussen|ondertussen|inmiddels|ergens|beter|sindsdien|voorzien`,
  stay: 'blijf|blijven|gebleven|houden|houd',
  old_place: `waar|hier|zitten|wonen|huidige|oude|onze|ons|thuis`,
  interest: 'interesse|geïnteresseerd|zin|belangstelling|interesseert|overtuigd|enthousiast',
  relevant: 'aan_de_orde|actueel|van_toepassing|nodig|relevant|hoeft|de_bedoeling|van_tel',
  for_me: `voor_mij|voor_ons|mijn_ding|ons_ding|iets_voor|niets_voor|wat_ik_zoek|wat_we_zoeken|naar_mijn_zin`,
  need: 'nodig|hoeft|hoef|moeite|noodzakelijk|moet',
  let_be: `laat_maar|laat_maar_zitten|laat_maar_zo|laten_we_het_zo|laat_zo|laat_het_zo|vergeet_het|maakt_niet_uit|geeft_niet|niet_erg|zo_is_het_goed|is_goed_zo|'t_is_goed_zo|laat_het_maar`,
  nice: `fijn|goed|leuk|mooi|prettig|graag|top|perfect|prachtig|vriendelijk|lief|aardig|handig|ideaal|super|prijs|waarderen|plezier|geweldig|schitterend|tof|nuttig`,
  hang_up: `ophangen|hang_op|hang_nu_op|ik_hang|leg_af|ik_leg_af|neer_leggen|inhaken|haak_in`,
  insult: `gek|zot|dom|domme|stom|stomme|idioot|idioten|imbeciel|imbecielen|debiel|debielen|klootzak|klootzakken|eikel|eikels|sukkel|sukkels|oplichter|oplichters|dief|dieven|leugenaar|leugenaars|onnozelaar|onnozel|onbekwaam|prutsers|clowns|achterlijk|lul|lullen|schoft|gekken|mafkezen|trut`,
  swear: `verdomme|godverdomme|shit|kut|kut~|klote|klote~|fuck|fucking|rot|rot~|oprotten|flikker|tering|tyfus|kak|stik|hel|donder_op|sodemieter|potverdorie|kloten|rotzooi|bullshit|loop_naar`,
  law: `juridisch|juridische|wettelijk|wettelijke|wet|recht|rechten|advocaat|contract|huurcontract|koopcontract|huurovereenkomst|overeenkomst|clausule|clausules|opzegtermijn|opzeggen|opzegging|aansprakelijk|aansprakelijkheid|onderverhuren|onderhuur|rechtbank|rechtsbijstand|gdpr|avg|compromis|notaris`,
  question_about: `vraag|vragen|weten|hoe|wat|staat|zit|zegt|uitleg|informatie|voorwaarden|details|bepalingen|navragen`,
  what_if: 'wat_als|wat_gebeurt|als|indien|voordat|stel',
  unhappy: `klacht|klagen|beklag|ontevreden|teleurgesteld|boos|kwaad|woedend|schandalig|schandaal|schande|onaanvaardbaar|ongehoord|onacceptabel|belachelijk|niet_normaal|geen_manier|verontwaardigd|ergerlijk|misnoegd|niet_tevreden`,
  service: `kantoor|service|dienst|bedrijf|u|uw|jullie|behandeld|behandeling|dat|dit|aanpak|gedrag`,
  waited: 'wacht|wachten|gewacht',
  answered: `antwoord|antwoorden|geantwoord|teruggebeld|reactie|gereageerd|bericht|weken|maanden|dagen`,
  work: `werk|baan|job|werkt|functie|betrekking|loondienst|werkgever|beroep|contract_van|arbeidscontract`,
  wait_a_bit: `moment|momentje|ogenblik|ogenblikje|seconde|secondje|minuut|minuutje|wacht|wachten|even|eventjes|tel|twee_tellen`,
  let_me: `laat_me|laat_mij|ik_doe|ik_moet_even|ik_zet|ik_sluit|ik_leg_even|ik_ga_even|even_kijken|even_denken|even_zien|ik_kijk|ik_pak|eens_kijken|eens_zien|eens_denken`,
  pet: `huisdier|huisdieren|dier|dieren|hond|honden|hondje|kat|katten|poes|poezen|kater|puppy|kitten|konijn|konijnen|hamster|papegaai|vogel|vogels|parkiet|cavia`,
  may_bring:
    'toegestaan|toegelaten|meebrengen|meenemen|hebben|heb|houden|welkom|mogen|mag|oké|ok|goed|probleem|kan',
  finance: `hypotheek|hypothecair|hypotheken|financiering|financieren|financier|lening|leningen|lenen|krediet|kredieten|aanbetaling|rente|rentevoet|afbetaling|voorschot`,
  negotiate: `onderhandelen|onderhandelbaar|onderhandeling|korting|goedkoper|verlagen|zakken|afdingen|speling|marge|ruimte|praten|eraf|omlaag|minder|afpingelen|bespreekbaar|geste`,
  price_word: 'prijs|huur|huurprijs|vraagprijs|koopprijs|huurgeld',
};

export const tags = `
  hè|he|toch|niet|niet_waar|nietwaar|of_niet|klopt_dat|ja|zeker|juist|waar|of $
`;
