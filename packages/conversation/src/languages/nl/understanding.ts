import type { Understanding } from '../define-pack.js';
import { breaks, concepts, tags } from './concepts.js';

export const understanding: Understanding = {
  concepts,
  tags,
  breaks,
  intents: {
    yes: `
      (ik|we) ben|zijn|zal|zullen (er) (er|dan) (dan|zijn) $
      is|staat|heb (het) genoteerd
      afgesproken|akkoord|deal
      (die|dat) is het $
      mhm|mm
      (voor_mij) is (dat) oké|goed|prima
      ja|jawel|jep|jup|yep|jazeker|zeker|tuurlijk|natuurlijk|klopt|juist|inderdaad|precies|absoluut|graag|goed|oké|ok|okay|oke|prima|akkoord|vanzelfsprekend|uiteraard|perfect|best|jaja|ha_ja|joa
      dat klopt|is_juist|is_goed|past|gaat|lukt|is_prima|is_oké|komt_uit|schikt
      geen probleem|enkel_probleem
      in orde
      doe|doet|leg|noteer|boek|plan|reserveer|schrijf|zet (u|me|mij|dat|het|die|deze|hem|alles|ons) maar|vast|gerust
      ^ (oké|ok|ja|goed) doe|noteer|boek|reserveer (dat|het|die|hem) $
      doe|boek|noteer|reserveer dat|het|die
      waarom niet
      helemaal goed|juist|mee_eens
      komt goed|uit|me_goed_uit|mij_goed_uit
      dat kan|lukt|past (wel|me|mij|goed)
      wat mij betreft
      klinkt goed
      inderdaad|klopt|juist|correct|absoluut|jazeker|zeker_wel|precies
      wie|wat anders $
      ^^ helemaal (juist|correct|waar) (dag|hallo|goeiedag)
      (dat|die|zal|zou|moet|gaat) wel lukken
      ^ is goe|goed
      (da's|das|dat_is|is) goe|just
      goe
    `,
    no: `
      nee|neen|neeje|nooit|nope|nè|neenee
      liever|toch|helaas|eigenlijk|nog|beter niet
      zeker|absoluut|helemaal niet
      niet echt|bepaald
      in geen geval
      past|lukt|gaat|kan|komt|schikt (me|mij|ons|dan) (helaas|echt|jammer_genoeg) niet
      ^^ toch|liever|eigenlijk maar|toch niet $$
      boek|leg|noteer|reserveer|schrijf|plan (er|het|dat|die|nog|dan|maar|toch) (nog|maar|toch|even) niks|niets|niet
      ^ verkeerde|foute dag|datum|uur|tijd|tijdstip|moment|afspraak|slot
      verkeerd begrepen|genoteerd|opgeschreven|verstaan
      die|de dag|datum was|is het niet
      past|lukt|gaat|kan|komt|schikt (me|mij|ons|dan|da) (helaas|echt|helemaal) nie|ni
      ^ (dat|da) (is) (echt) niet nodig
      ^ (dat|da) hoeft (echt|voor_mij|van_mij) (echt) niet
      ba nee
    `,
    hello: `
      goeienavond|goeienamiddag|goeiemorgen|goedenavond|goeiendag
      (een) hele|heel goede|goeie|fijne morgen|middag|avond|dag
      hoi|hé|yo|dag_mevrouw|dag_meneer
      hallo|hoi|hé|hey|dag|goedendag|goeiendag|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeiedag|goeiemiddag|goeienavond|hallootjes|moi|ja_hallo
      goede|goeie morgen|middag|avond|dag
      hoort|hoor u|je|ge|jullie mij|me
      is (er|daar) (nog) iemand (aan_de_lijn|daar)
      bent|ben u|je|ge (er|daar) (nog)
    `,
    speaking: `
      het|dat juiste adres|persoon
      zo heet ik
      ik ben het
      present|aanwezig
      de enige echte|ware
      in levenden lijve
      hoogstpersoonlijk
      wie anders
      daar|met_wie|daarmee spreekt|spreek (u|je|ge) (mee)
      met spreekt|spreek
      ^ (ja|jawel|jazeker|inderdaad) spreekt u mee
      dat|die ben ik|ikke|ikzelf (zelf) $
      ben ikzelf
      ben ik zelf
      in eigen persoon
      ikzelf|persoonlijk
      zelf|persoonlijk|mij|me|ja|jawel|inderdaad|die|hij aan de|het|den lijn|telefoon|toestel|apparaat
      ^ aan de|het|den lijn|telefoon|toestel|apparaat $
      u|je|ge spreekt|praat (met|mee) hem|haar|mij|hemzelf|ermee
      daar spreekt|praat u|je|ge tegen|mee $
      ikke|ikzelve
      (hier|daar) ben ik (dan|al|zelf|eindelijk) $
      (dat|die) ben ik zelf|persoonlijk|toch|zeker|hoor|wel|al|ja
      ^ (ja|zo|hallo|oké|goed) ik ben er (nu|al|dan|weer|hoor) (u|$)
      daar praat u mee
      die|degene ben ik $
      met (de) juiste|goede (persoon)
      u heeft|hebt de juiste|goede
      ja met $
      jazeker spreekt
      zo heet ik
      u hebt|heeft me|mij|'m (te) pakken|gevonden
      juiste|goede te pakken
      u|ge|je hebt|heeft|hebben hem|'m|haar aan de|het lijn|telefoon|toestel
      (in) hoogsteigen persoon
      hier ben ik $
    `,
    introduces: `
      (u|je|ge) (spreekt|spreek|praat) met|mee
      dit|hier|dat is
      mijn|m'n naam is
      ik ben|heet
      met
      meneer|mevrouw|familie
      aan de|het|den lijn|telefoon|toestel|apparaat
      spreekt u|je|ge mee
      ^ (met|hier|de|het) bakkerij|bakker|slagerij|beenhouwerij|garage|apotheek|kapsalon|café|restaurant|brasserie|hotel|bloemenwinkel|notariskantoor|advocatenkantoor|school|basisschool|gemeentehuis|stadhuis|gemeente|frituur|huisartsenpraktijk|tandartspraktijk|dokterspraktijk|dierenartsenpraktijk|praktijk|fysiotherapie|kinepraktijk|autobedrijf|installatiebedrijf|schildersbedrijf|loodgietersbedrijf|firma|drukkerij|tuincentrum|manege|camping|pizzeria|woonzorgcentrum|verzekeringskantoor|groothandel|rijschool|boekhandel|fietsenwinkel|schoenmakerij|wasserette|kwekerij|boerderij (de|het|den|van|'t|in|op)
      waarmee kan|kunnen ik|we|wij (u|je) (helpen|verder|van_dienst|helpen)
    `,
    third_person: `
      zijn|haar telefoon|gsm|mobiel|toestel opgenomen|opgepakt|genomen|ging|rinkelde
      neem|nam|pak (even) zijn|haar telefoon|gsm|mobiel
      werk met hem|haar
      ik ben|u_spreekt_met|dit_is|dat_is|hier_is (zijn|haar|de|z'n|d'r) vrouw|man|zoon|dochter|moeder|vader|broer|zus|partner|collega|huisgenoot|buurman|buurvrouw|vriend|vriendin|echtgenote|echtgenoot|secretaresse|mama|papa
      zijn|haar|z'n vrouw|man|zoon|dochter|moeder|vader|broer|zus|partner|collega|huisgenoot|echtgenote|echtgenoot|vriendin|vriend
      u bedoelt|zoekt|wilt|moet|wil|moet_u ... mijn|m'n man|vrouw|zoon|dochter|vader|moeder|broer|zus|partner
      mijn|m'n man|vrouw|zoon|dochter|vader|moeder|broer|zus|partner|vriend|vriendin|huisgenoot is|heet
      dat|die ben ik niet
      ben ik niet
      dat is mijn|m'n man|vrouw|zoon|dochter|vader|moeder|broer|zus|partner
      ik ben (het|hem|haar|dat) niet
      met zijn|haar|z'n vrouw|man|zoon|dochter|moeder|vader|broer|zus
      iemand anders
      u_spreekt_met|je_spreekt_met|dit_is|ik_ben|hier|met (zijn|haar|de|z'n|d'r|een) huisgenoot|huisgenote|oma|opa|tante|oom|neef|nicht|schoonmoeder|schoonvader|verloofde|ma|pa|mam|pap
      neem|beantwoord (hier) (alleen|enkel|maar) (maar) de telefoon|telefoons|oproepen
      zijn|haar|z'n|d'r tweelingbroer|tweelingzus|zoontje|dochtertje|schoonbroer|schoonzus|schoonvader|schoonmoeder|stiefzoon|stiefdochter|kleinzoon|kleindochter|mama|papa|ma|pa|oma|opa|lief|madam|ega|verloofde|neef|nicht|nonkel|tante|oom|baas|secretaresse|assistent|assistente|huishoudster|poetsvrouw|verpleegster|begeleider|bewindvoerder|ex
      met|bij|hier (het|de|zijn|haar) secretariaat|receptie|balie|thuiszorg|thuisverpleging|onthaal (van|hier)
      ^^ de schoonmoeder|schoonvader|vrouw|man|zoon|dochter|moeder|vader|broer|zus|poetsvrouw|buurman|buurvrouw|babysit $$
    `,
    absent: `
      is|zit (er|nu|even|momenteel|hier) (er|nu|dit|even|momenteel) niet (thuis|hier|aanwezig|bereikbaar) $
      (hij|zij|ze) is (er|hier) (nu|even) niet
      niet thuis|hier|aanwezig|bereikbaar|beschikbaar|aan_het
      hij|zij|ze is (er|even|net|nu|nog|op|al|toch) (er|de|al) niet|weg|buiten|vertrokken|werken|werk|vakantie|onderweg|reis|school
      hij|zij|ze is|zit (nu|nog|even|net) op|in|bij|naar (de|het|zijn|haar) werk|kantoor|school|vakantie|reis|ziekenhuis|winkel|dokter|buitenland
      hij|zij|ze werkt|slaapt|is_weg|is_werken
      hij|zij|ze komt (pas|straks|vanavond|later) ... thuis|terug
      is (even|net|er|toch) (al) weg|buiten|afwezig|vertrokken
      er (nu|even|momenteel|vandaag) niet $
      die|deze is|zit (er) (nu|nog|even|net|al|helaas) (niet|weg|buiten|op|in|aan|bij|naar|vertrokken)
      hij|zij|ze|die|ie kan ... niet ... telefoon|toestel|komen|praten|opnemen|antwoorden
      hij|zij|ze|die staat|ligt|zit (nu|net|nog) (onder|in|op|bij) (de|het) douche|bad|bed|werk|kantoor
      hij|zij|ze|die is (pas) (er|terug|thuis) (weer|pas) rond|om|na|tegen|vanaf
      net de_deur|het_huis uit
      (de) deur uit
      hij|zij|ze|die|john haalt|brengt|bezoekt|ontmoet|helpt|begeleidt|traint|wandelt|sport|studeert|slaapt|werkt|eet|rijdt
      (hij|zij|ze|die) staat|zit|ligt onder|in de douche|bad|bed
      hij|zij|ze|die kan nu|even|momenteel niet
      hij|ze|zij|die is|zit|gaat (even|net|nu|effe) naar|bij|om de|het|een|haar|zijn|boodschappen bakker|winkel|slager|dokter|moeder|zus|broer|vriend|vriendin|bank|post
      tot maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen bij|in|weg
      komt pas|eerst (weer|terug|om|rond|na|tegen|in|op) ... thuis|terug|weer|binnen
      komt pas|eerst maandag~|dinsdag~|woensdag~|donderdag~|vrijdag~|zaterdag~|zondag~|morgen|vanavond|volgende|straks|over|laat
      heeft|neemt|nam (vandaag|nu|deze_week|morgen) (een) verlof|vakantie|vrij|vrijaf|ziekteverlof|recup|vrije_dag|dagje_vrij|snipperdag|atv
      is met|op (verlof|vakantie|ziekteverlof|zakenreis|cursus|congres|stage|retraite)
      (hele|heel|ganse) week|dag|maand|weekend|middag afwezig|weg|buiten|uit|onderweg
      ^ afwezig
    `,
    fetching: `
      ik|'k haal|roep|geef|vraag|zoek (hem|haar|u|even|het|de|eens|wel|er) hem|haar|u|even|eens|wel|door
      ik|'k haal|roep hem|haar
      ga hem|haar
      ik zal (hem|haar|u|even|eens|het) (hem|haar|even|eens|door) roepen|halen|geven|doorgeven|vragen|kijken|zoeken|doorverbinden
      ik|'k geef (u|hem|haar|hem_even|haar_even|de_telefoon|'m|even) (door|hem|haar|even)
      hier komt hij|ie|ze|zij
      komt hij|ie|ze|zij (eraan|al|net)
      hij|zij|ze komt eraan|er_aan|zo|direct|zo_meteen
      wacht|momentje|moment|ogenblikje ... haal|roep|geef|kijk|vraag
      blijf|blijft (even|u) (aan) (de) (lijn|hangen) ... haal|geef|roep
      kijken|zien of hij|ze|zij|ie (er|thuis)
      ik geef u door
      u|ge|je krijgt hem|haar|'m (nu|direct|zo)
      hij|zij|ze|ie|die|john komt (net|nu|al|zo|juist|daar) (de|van_de) trap|gang|hoek|tuin|zolder|kelder (op|af|uit|aan)
      hij|zij|ze|ie|die|john komt (net|nu|al|zo|juist|daar) aangelopen|aangestormd|aan|binnen|binnengelopen|naar_beneden|naar_boven|naar_de_telefoon|aan_de_lijn|aan_de_telefoon
      even|eventjes|momentje|wacht|ogenblikje hij|zij|ze|die droogt|doet|trekt|maakt|veegt|zet|legt|rondt|parkeert|komt|staat_op
    `,
    wrong_number: `
      verkeerd|fout|foute|verkeerde nummer|persoon|verbonden|gedraaid|nummer_gedraaid
      verkeerd verbonden
      (die|hier) woont|werkt|heet|kennen|ken (hier|we|wij|ik|er) (hier) geen|niemand|niet (hier|meer)
      er|hier woont|werkt|bestaat|is (hier|er) geen|niemand
      ik ken (hier) geen|niemand
      ik ken die|deze (persoon|meneer|mevrouw|man|naam) niet
      ken ik niet
      geen idee wie dat
      zo heet ik|hier|niemand niet|niemand
      ik heet niet|geen|anders
      u heeft|hebt|bent|zit (het|een|de|hier) verkeerde|foute|verkeerd|fout
      u|ge|je bent|zit|zijt (hier) verkeerd|fout|mis
      nooit van gehoord
      niet (het) (juiste|goede) nummer
      vergist zich|u
      u vergist
      die woont hier niet (meer)
      verkeerde|foute adres|nummer|persoon
      heet|noem (ik) (helemaal) anders
      verkeerde john|man|meneer|vrouw|mevrouw|huis (te) (pakken)
      geen|niet (flauw|enkel) idee|benul wie dat|die|hij|het
      dat|die|hij|naam|smith|persoon|meneer zegt|zeggen me|mij|ons (echt|helemaal|eigenlijk) niks|niets
      ^ zegt|zeggen me|mij|ons (echt|helemaal|eigenlijk) niks|niets
      die|deze|hem|zo_iemand man|vent|kerel|persoon|mens|vrouw|meneer (nog|echt|van_mijn_leven) nooit|niet (gezien|ontmoet|gekend|gesproken)
      ze|jullie bellen mij|ons|hier (altijd|steeds|weer|al_jaren|elke_week) voor hem|die
      wie mag|moet|zou dat (zijn|wezen|dan)
      ik heet (helemaal|gewoon|echt) niet|geen|anders
      (mijn) naam is niet|geen
      zal|moet|is (wel|dat|hier) (een|wel) vergissing|misverstand
      moet|zal|hebt|heeft|u (u) (zich) vergissen|vergist
      zo iemand (woont|heet|werkt|kennen) (hier|we) niet
      (ben) niet de|degene (persoon|die) (u|die)
      haalt|haal mij|me|ons door elkaar
      onbekend|ongekend hier|bij_ons
      hij|ze|zij|die woont|werkt hier (ook|al_lang|allang|helemaal) niet
      wonen|werken (hier|daar) (al_lang|hier) niet meer
      andere john|smith|meneer
      heeft nooit een john|smith|meneer
      andere hij
      mij moet|zoekt u|ge niet (hebben)
      nooit een hij|smith geweest
      vorige|vroegere eigenaar|gebruiker
      niks|niets met hem|haar te maken
      op mijn nummer
      verkeerd|slecht|fout genoteerd|opgeschreven
      ken|kennen (ik|we|wij) die|deze man|mens|vent|kerel|vrouw|smith|meneer_smith|naam (hier|helemaal|echt|ook) niet
      nog nooit van (die|deze|een) (naam|john|smith|meneer_smith|man) gehoord
    `,
    who: `
      waarvandaan|van_waar|vanwaar belt u|je|ge
      ^ (en) u bent|heet $
      wie heb|spreek ik
      hoe heet|heette
      wie zegt|zei u
      wie is|bent|belt|spreekt|heb (dit|dat|u|er|daar|jij|ik|jullie|mij|me)
      wie zijn|zijt jullie|u|ge|gij|dit|dat
      met wie (spreek|heb|praat|spreek_ik)
      waar|waarover|wat gaat|betreft (het|dit) (over|om)
      waarover|waar_over|waarvoor gaat|belt|bel|is
      waarom belt|bel|bellen (u|je|ge|jullie)
      wat wilt|wil|wenst|moet u|je|ge|jullie (van_mij)
      wat is (de|er) reden|bedoeling|aan_de_hand
      van welk|welke bedrijf|kantoor|firma|agentschap|bureau|makelaar
      namens wie
      welk|welke bedrijf|kantoor|makelaar|firma
      waar belt|bel u (van|vandaan|voor|over)
      waarvoor belt|bel|is_het
      wat kan ik voor u doen
      hoe heet|heette|was u|jij|uw (ook|naam)
      uw naam
      van wie
      wie er belt|spreekt|aan_de_lijn
      van waar belt|bellen u|ge|je|jullie
      waar belt|bellen u|ge|je|jullie van|vandaan
      waarvandaan
      in welk|welke verband|kader
      wie vraagt|wil dat|daarnaar|weten
      ken|kent ik|u u|mij|je
      kennen we|wij elkaar
      uzelf|u|jezelf (even|eens|nog|nogmaals) voorstellen
      welk|welke organisatie|instelling|firma|maatschappij
      waar gaat dat|dit|het over
      wie vertegenwoordigt|vertegenwoordig
      waar draait
      van welke|welk club|organisatie|zaak
      vragen wie
      welke reden belt|bel|contacteert
      zeg|zegt (eerst|me|mij) (eens|even) wie
      wie u|ge|je bent|zijt
      waarover wilt|wil|wenst u|ge|je (hem|haar|me|mij) (spreken)
      van|vanwaar waar ge|u|je belt
      wat is dit|dat voor (een) telefoontje|oproep
      waarvoor hebt|moet u|ge (hem|haar|mij) (nodig|hebben|spreken)
      wie stoort
      kan|kon (u|uw|je|jullie) (naam|kantoor|stem|nummer|bedrijf|telefoontje) niet (direct|meteen|goed) thuisbrengen|plaatsen
      niet (direct|meteen|goed) thuisbrengen|plaatsen
      ^ bent|zijt|ben|zijde (u|ge|gij|je|jij|jullie) (nu|nog|soms|misschien|toevallig|weer) (altijd|weer) van|die|iemand_van|dat|de de|het|dat|die|een|mens|man|vrouw|dame|meneer|mevrouw
      is dat|dit een bank|verzekering|firma|bedrijf|makelaar|winkel|krant|vereniging|immokantoor|energieleverancier|callcenter
      (over|voor) welke|welk woning|huis|appartement|flat|pand (belt|bel|gaat|bedoelt|was)
      waarover (eigenlijk|dan|precies|ergens) $
      waarvan|vanwaar|waar ken|kennen|ken_ik ik|wij|we|u u|jullie|je|mij|me|van
      wat|wie is dat|avendo (voor|avendo|eigenlijk) (een|iets|kantoor|bedrijf)
      wat|welk voor (een|soort) kantoor|bedrijf|firma|agentschap|club
      waarvoor (hebt|heeft|moet|wilt) (u|ge|je) (hem|haar|john) (nodig|spreken|hebben)
    `,
    robot: `
      heb ik (nu|hier) een mens|computer|robot|machine
      dit|het is toch (een|gewoon) computer|robot|machine|bandje
      bent|ben|is|spreek|praat|zijn u|dit|dat|ik|je|jij (ik|nu|met|wel|een|een_echt|eigenlijk|echt) (met|een|een_echte|echt|wel|echte) (een|echte|echt) (echte|echt|levend|levende) robot|computer|machine|mens|bot|ai|opname|bandje|persoon|levend
      u klinkt|klinkt_als
      dit|dat|u is|bent|zijn (toch|een|gewoon) (een|gewoon) robot|computer|machine|bot|ai|bandje|opname
      computerstem|robotstem
      kunstmatige intelligentie|stem
      een robot|computer of
      een mens of
      wie heeft u|je|ge|jou (eigenlijk) geprogrammeerd|gemaakt|gebouwd|ontworpen
      bestaat|besta u|je|ge (eigenlijk) echt|wel
      zit|is (daar|er) eigenlijk|wel|echt (wel|echt|eigenlijk) iemand|een_mens
      heeft|heb u|je|ge (ook|eigenlijk) gevoelens
      moet (wel|haast|zeker) een robot|machine|computer|bot|ai
      praat|klinkt|spreekt als een gps|robot|machine|computer|bandje
      zijt|bent|ben ge|u|je|gij|jij (nu|dan|nou) (een|wel) machien|masjien|robotje|computerke|bandopname|algoritme
      robot|machien|computer|mens of (een) mens|machien|robot|computer|echte|echt
      drinkt|eet|slaapt|ademt|lacht gij|u|je|jij (ook|wel|eigenlijk)
    `,
    number_source: `
      waar|vanwaar haal|haalt|haalde|halen|haalden (u|je|jullie|ge) (mijn|dat|dit|m_n) (nummer|gegevens|telefoonnummer|gsm_nummer)
      hoe|waar|van_wie ... nummer|gegevens|telefoonnummer|gsm|gsm_nummer|contactgegevens
      hoe komt|kom u|je|ge|jullie (aan|bij|eigenlijk)
      waar heeft|hebt|haalt u|jullie|je
      van wie heeft|hebt u|je|ge
      hoe|waar|wie ... ... nummer|gegevens|telefoonnummer
      hoe|waar|vanwaar ... gsmnummer|gsm|nummer|gegevens|telefoonnummer geraakt|vandaan|gekomen
      hoe zijt|bent|komt ge|u|je aan
      gsmnummer
      nummer|gegevens|telefoonnummer (u|jullie|je) nooit|niet (aan) (u|jullie) gegeven|doorgegeven
      nummer|gegevens verkocht|gekocht
      nooit (mijn|m'n) (nummer|gegevens) gegeven|doorgegeven
      wie gaf|heeft|hebt (u|jullie|je) ... nummer|06|gegevens (gegeven|doorgegeven)
      nummer|gegevens (ergens|openbaar|zomaar) op|in (het) internet|net|telefoonboek
      deelt|geeft|verkoopt (er) mijn|onze gegevens|nummer
      herinner (me|mij) niet (dat|u)
      hoe kent|weet|kennen u|je|ge|jullie mijn|wie
      opgeduikeld|opgediept|gevist
      hoe kennen|kent|weten|weet jullie|u|je|ge dat
      te pakken gekregen
      (uit|in|op|van) welk|welke bestand|lijst|databank|database|register|site|website|bron
      hoe kom|raak|geraak|sta ik|wij|we (eigenlijk) in|op uw|jullie|die|de bestand|lijst|systeem|databank|computer
      wie heeft|gaf u|jullie (dat|dit|mijn) (nummer|gegevens)
      vanwaar kent|kennen|hebt|heeft u|jullie|ge mijn|mij|me
    `,
    repeat: `
      niet zo snel|rap|vlug
      welke|wat (dagen|data|tijden|momenten) waren dat|het|die
      (maar) de helft gehoord|verstaan|begrepen|meegekregen
      verbinding|lijn is (zo|heel|erg|echt) slecht|vreselijk|verschrikkelijk
      ^^ wablief|wat|sorry|pardon|hè|huh|watte|excuseer $$
      wat|hoe zegt|zei|zegde|bedoelt|bedoelde|vroeg|zeide u|je|ge|gij|jij|jullie
      wat was de|dat (vraag|ook)
      kunt|kan|wilt|zou|kon (u|je|ge) (dat|het|de|uw) (nog|eens|even|vraag|alstublieft) (een|eens|een_keer|keer|even|nog_eens) herhalen|zeggen
      herhalen|herhaal|herhaalt
      nog eens|een_keer|'n_keer|een_keertje
      opnieuw
      niet|slecht|niet_goed (goed|helemaal|zo_goed|alles) verstaan|gehoord|begrepen|gevolgd|meegekregen
      (heb|ik|u|dat|het|je) niet|slecht (goed|helemaal) verstaan|gehoord|begrepen|gevolgd
      ik versta|begrijp|snap|hoor (u|het|je|dat|de) (vraag) niet|slecht|even_niet|nauwelijks (goed|helemaal)
      hoe bedoelt|zegt u
      de vraag nog|nogmaals|opnieuw|eens|herhalen|alstublieft
      ^^ de vraag $$
      wat is|was|waren (nu|nou|ook) (nu|weer|ook) de|uw|je vraag
      (de|uw|je) vraag niet|slecht|half (goed) gehoord|verstaan|begrepen|meegekregen
      wat was dat
      vraag (nog) (eens|opnieuw|een_keer) stellen|zeggen|herhalen
      wat|hoe zegt|zei|vroeg|vraagt|zeiden u|je|ge|jullie (nu|daar|net|precies)
      het|de_lijn kraakt|kraakte|ruist|ruiste|stoort|hapert|haperde (even|wat|een_beetje)
      u|je|ge viel|valt|was (even|net|net_even) weg
      ik hoor|hoorde (u|je|ge|het|dat|de_vraag|er) (bijna|haast|even|helemaal) niks|niets|niet|slecht|amper|nauwelijks
      (u|je|ge|het|dat|de_vraag) (bijna|haast|even|helemaal) niks|niets|niet|slecht|amper|nauwelijks gehoord|verstaan|horen
      hoor niks|niets|u_niet|je_niet|u_slecht
      er rijdt|komt|passeert ... voorbij|langs
      lawaai|herrie|kabaal
      nog eens|een_keer|een_keertje|'s
      slechte verbinding|lijn|ontvangst
      ik ben|was u|je|ge (even) kwijt
      kan|kunt|wilt u|je|ge dat (nog|eens|even) (eens|een_keer) herhalen|zeggen
      wablief|wablieft|wablief_t
      bedoelt|bedoel|bedoelde u|je|ge|jullie (daarmee|precies) $
      duidelijker praten|spreken|articuleren
      opnieuw|nog_eens beginnen
      wat|wanneer|welke|hoe_laat|welk was|waren|is die|de|dat|het eerste|tweede|derde|laatste|data|dagen|dag|uur|uren|momenten|datum|opties (nu|nou|ook) weer|alweer
      hoe_laat|wanneer was dat|het|die (nu|nou|ook) weer|alweer
      hoorapparaat|hoortoestel|hardhorig|slechthorend
      (iets|wat|beetje) harder|luider|stiller
    `,
    slower: `
      langzamer|trager|rustiger|langzaam|traag
      te snel|vlug|rap
      niet zo snel|vlug|rap
      (praat|gaat|spreekt|klapt) (u|je|ge) (me|mij|veel|wat|een_beetje|voor_mij) te snel|rap|vlug
      rustig aan
      wat|iets rustiger|trager|langzamer
    `,
    louder: `
      ik hoor|versta (u|je|ge) niet|nauwelijks|slecht (goed|meer)
      luider|harder|luid
      te stil|zacht
      hoor|versta u|je|ge (heel|erg|bijna|zo) slecht|niet|nauwelijks|moeilijk|stil|amper
      slechte verbinding|lijn|ontvangst
      verbinding|lijn|ontvangst is (heel|erg|zo) slecht
      kraakt|hapert
      praat|spreekt|bent u|je|ge (heel|zo|erg|te) stil|zacht
      u|je|ge praat|spreekt|bent (heel|zo|erg|te) stil|zacht
      praat|spreek|spreekt|praten (eens) (wat|iets) harder|luider|duidelijker
    `,
    moment: `
      momentje|ogenblikje|ogenblik|moment|secondje|seconde|minuutje|minuut (alstublieft|aub|alsjeblieft|hoor)
      wacht|wachten even|eens|u|effe
      ^^ wacht $$
      even geduld|wachten|denken|nadenken|kijken|zien
      effe wachten|kijken
      laat me (even|eens) (denken|nadenken|kijken|zien)
      blijf|blijft (even|u) aan|hangen
      ik moet|ga (even|eens) (over|er_over) nadenken|kijken|nakijken|checken
      een|'n|klein seconde|minuut|moment|momentje|ogenblik|ogenblikje|secondje|minuutje
      ^ wacht (even|eens|effe)
      laat me|mij|mijn (eens|even) (even|eens) denken|nadenken|rekenen|tellen|kijken|zien
      daar moet|moest ik eens|even (over) denken|nadenken
      er staat|is (er) iemand (aan) (de) deur|voor_de_deur
      de bel|deurbel (gaat|ging)
      geef me|mij (even|eens) (een|twee) seconde|seconden|momentje|minuutje|tel
      (kunt|kan|wilt|kunde) u|je|ge (even|eens|eventjes|een) (ogenblik|momentje|seconde) wachten|blijven|aanblijven
      kunt|kan u|je|ge even wachten|aan_de_lijn_blijven
      blijf|blijft|blijven (u) even|eventjes|nog (aan) (de|het) lijn|toestel|hangen
      ben (zo|direct|meteen) terug
      niet ophangen|inhaken
      twee|drie|paar seconden|tellen|minuutjes|minuten
      ^ (een|twee) seconde|secondje|tel|tellen $
      heel|eventjes|efkes|effe even|effe
      rustig ik
      efkes|eventjes|effe wachten
      even aan|aan_de_lijn de|blijven (lijn) (blijven)
      hang even|effe
      u|je (heel|even|eventjes) (even) laten wachten
      laat me|mij (eerst|even|eens|nog) (even|eens) (mijn|de|een|naar|in) (planning|agenda|kalender|rooster|bril|papieren|gsm|computer) (openen|pakken|nemen|zoeken|zetten|erbij|nakijken|bekijken|halen|openslaan)
      ik doe|zet|haal|pak|leg (even|eerst|eens) mijn oortjes|koptelefoon|bril|helm|jas|handschoenen|hoorapparaat (uit|op|af|aan|weg|in)
      ik parkeer|stop|stap|ga|zet (even|net|hier) (me|mij|de_auto) (aan_de_kant|opzij|uit|weg)
      ik parkeer (net|even|eerst)
    `,
    opt_out: `
      mij|me|ons|nummer|naam uit|van het|de|jullie|uw bestand|lijst|systeem|database halen|haal|verwijderen|schrappen|gooien
      nummer|gegevens ... gewist|verwijderd|geschrapt
      geen verdere|enkele oproepen|oproep|telefoontjes|telefoons
      wil|willen|wens|wensen geen telefoon|telefoontjes|oproepen|belletjes meer
      meld|meldt|schrijf|schrijft me|mij (overal) (voor) af|uit
      hou|houd|houdt (nou|nu|toch|eens|er) (eens|nou|nu|toch) op met dat|die|al_dat gebel|telefoontjes|bellen
      wil|wens (hier|er|daar) (hier|er) niks|niets|nooit meer|nog van|over horen
      haal|halen|schrijf|zet (mij|me|ons|mijn_nummer) uit|van jullie|uw|de|het systeem|lijst|bestand|database
      bel|belt|bellen|contacteer|contacteert|stoor (mij|me|ons|hier|u|mij_hier|alstublieft) (mij|me|ons|alstublieft|hier) niet|nooit (meer|nog|terug)
      niet|nooit (meer|nog|opnieuw) gebeld|te_bellen|bellen|contacteren|lastigvallen|lastig_vallen|gecontacteerd|opbellen|storen|worden_gebeld
      nooit|niet meer gebeld|bellen|contacteren|lastig|te_bellen|opbellen
      wil|wens (ik|u) niet|geen|nooit (meer) gebeld|telefoon|telefoontjes|oproepen|gecontacteerd|verder_gebeld
      geen telefoontjes|oproepen (meer)
      stop|stopt|hou|houd (met|eens|nu|op) (met|op) bellen|te_bellen
      stoppen met bellen
      haal|verwijder|schrap|wis|doe|haalt|verwijdert|schrapt|halen (mij|me|mijn|m'n|ons) ... lijst|nummer|gegevens|bestand|systeem|telefoonnummer|database|naam
      mijn (telefoonnummer|nummer|gegevens) ... verwijderen|wissen|schrappen|verwijderd
      laat|laten mij|me|ons (toch|alstublieft) rust|gerust|met_rust
      met rust
      bel-me-niet|bel_me_niet (register|meer)
      niet meer gecontacteerd|gebeld
      hier|dit_nummer niet meer naartoe|naar|heen bellen
      hou|houd|houdt|stop (eens|nu|toch|er|daar|maar) (op|mee) (met|om) (mij|me|ons) te bellen|contacteren|storen|telefoneren
      hou|houd|houdt (eens|nu|toch) op
      wis|verwijder|vernietig|verwijdert (maar) alles
      niet|nooit meer moest|mocht|moet|mag bellen|opbellen
      maak bezwaar
      verzet me tegen
      wens|wil geen|niet (verder|meer|langer) contact|telefoontjes
      vergeet dit|mijn nummer
      volgende|volgend telefoontje|keer dien|stap|klaag|doe
      stop|stopt|hou (op) met (mij|me|ons) lastig|storen|te_storen
      schrap|schrappen mij|me|ons
      blokkeer mijn|dit nummer
      nooit|geen toestemming (gegeven)
      bellen|belt (mij|me) elke|iedere dag
      laatste keer dat u|jullie
      van|op geen bellijst|lijst
      bellijst
      hou|houd|houdt|stop (nou|nu|eens|toch|er) (eens|nu|nou) (voorgoed|definitief|direct|onmiddellijk) (op|mee) met (hierheen|hiernaartoe|naar_hier|dit_nummer|ons|mij|me) te bellen|telefoneren|storen
      verwijder|schrap|wis|delete mij|me|ons
      verwijder|schrap|wis|delete alles (van|over) mij|me
    `,
    human: `
      ^^ medewerker|medewerkster|operator|klantendienst|mens (alstublieft|graag) $$
      verbindt|verbind u mij|me door (met)
      verbindt|verbind mij|me door (met)
      een mens|medewerker|medewerkster|collega|makelaar|adviseur (mij|me|ons) (even|eens|straks) terugbellen|bellen|opbellen
      geef mij|me (maar) uw|de|je baas|chef|manager|verantwoordelijke
      uw|je baas|chef|manager|leidinggevende
      spreken|praten|spreek|praat|gesprek|doorverbonden|contact|verbinden|verbind (graag|liever|alstublieft) met (een|uw|de) (echte|echt|ander|andere|levende) mens|persoon|medewerker|medewerkster|collega|makelaar|verantwoordelijke|baas|chef|manager|iemand|adviseur|consulent
      met (een|iemand|de|uw) (echte|echt|levend|menselijke) mens|persoon|medewerker|medewerkster|collega|makelaar|verantwoordelijke|baas|chef|manager|adviseur|echt
      met iemand (van|anders|echt|die|spreken|praten|persoonlijk|doorverbinden)
      iemand (van) (het|de) kantoor|makelaar|spreken|team
      verbind|verbindt|geef mij|me (eens|maar|even) door|met|iemand|een_mens
      doorverbinden|doorverbonden|doorschakelen
      met|een echt|echte|levend mens|persoon|iemand (spreken|praten|aan)
      een|liever mens (aan|alstublieft|spreken|hebben)
      iemand van vlees
      wil|wou (graag|liever) (een) mens|medewerker|makelaar|iemand_spreken|iemand_anders
      (een|de|uw|jullie|iemand) medewerker|medewerkster|collega|makelaar|verantwoordelijke|mens|iemand spreken|praten|aan_de_lijn|te_pakken
      iemand van vlees|het_kantoor
      zijn|werken er bij_jullie|bij_u|daar|nog|ook|geen (ook|nog|geen|echte) mensen|medewerkers
      liever|graag een|iemand (echte|echt) collega|mens|medewerker|persoon|van_vlees (van|aan|hebben)
      laat|laten (maar) een|iemand|uw (van) collega|medewerker|makelaar (van) (u|jullie) mij|me|ons (maar) bellen
      haal|geef (mij|me) uw|je|een|de baas|chef|mens|medewerker
      schakel|verbind|zet (me|mij|maar|ons) (maar|eens) door (naar|met)
      telefoniste|baliemedewerker|baliemedewerkster|telefonist
    `,
    legal: `
      volgens|bij (de) wet|huurwet|het_huurrecht
      wettelijk toegestaan|toegelaten|verplicht|bepaald
      mag (de|een) verhuurder|huisbaas|eigenaar wettelijk
      advocaat|advocate|jurist|juridisch|juridische|avg|gdpr|rechtbank|wettelijk|vrederechter
      mijn rechten
      vraag|vragen|vraagje over (het) (huur) contract|huurcontract|huurovereenkomst|koopcontract
      vraag|vragen|vraagje|uitleg|details|verduidelijking|informatie ... contract|huurcontract|huurovereenkomst|koopcontract|opzegtermijn|clausule|clausules
      advocaat|opzegtermijn ... opzegtermijn|maanden|contract
      eruit|buiten|uit_huis|op_straat zetten|gezet|gooien|gegooid
      uitzetting|huurbescherming|huurrecht
      wettelijk|legaal|illegaal|wettig
      huur (te) verhogen
      huurverhoging|huurindexatie|indexatie
      onderverhuren|onderverhuur|onderhuren|huurdersbond|opzegvergoeding|plaatsbeschrijving
      wie betaalt|is_verantwoordelijk|draait (als|wanneer|voor|er)
      huur (elk|ieder|jaarlijks|zomaar) (jaar) verhogen|verhoogd|stijgen|opgetrokken|geïndexeerd
      vroegtijdig|vervroegd opzeggen|stoppen|weg|verbreken
      dat wel|eigenlijk|zomaar|nu legaal|wettelijk
      volgens de wet
      wie moet|hoort ... betalen|herstellen|repareren
      volgens het contract|huurcontract|huurovereenkomst
      hoe lang op_voorhand|vooraf|van_tevoren
      juridische gevolgen
      aansprakelijk|aansprakelijkheid
      uitgezet|buitengezet|eruit_gezet
      onderhuurder
      huurwet|huurcontractduur
      mag|kan|mogen dat (zomaar|wel|eigenlijk) (van|volgens) de|het wet|huurwet|wetgeving|huurcontract
      van de wet
      houdt|hield|houden (mijn|onze|de) borg|waarborg|borgsom (in|achter|bij)
    `,
    contract: `
      contract|huurcontract|koopcontract|contractuele|huurovereenkomst|clausule|clausules|opzegtermijn|contractvoorwaarden|compromis|notaris
    `,
    why_ask: `
      waarom (wilt|moet|vraagt|wil) (u|je|ge) (dat) weten|vragen
      waarom vraagt|wilt|moet u|je|ge
      waarvoor is|hebt|heeft (dat|u) (nodig)
      gaat u|je|ge niets|niks|geen aan
      dat is (nogal|vrij|te|wel) privé|persoonlijk
      moet|moeten|wilt|wil u|je|ge|jullie dat (nu|echt|per_se|allemaal|precies|wel) (echt|allemaal|precies) weten
      wat gaat ... u|je|ge|jou|jullie aan
      gaat (dat|dit) u|je|ge|jou|jullie (eigenlijk) (niks|niets|niet|geen) aan
      wat heeft dat|dit|mijn ... te maken|mee
      waarom|waarvoor is|doet dat (nu|zo|ter) (belangrijk|nodig|relevant|zake)
      is dat (echt|nu|zo|wel|nou) (echt|zo|wel) belangrijk|nodig|noodzakelijk|relevant
      maakt dat (nu|echt|iets|wat) uit
      dat is|vind_ik (nogal|wel|een_beetje|vrij|best|te|erg|heel) privé|persoonlijk
      beetje|nogal|erg|best|vrij|wel|te privé|persoonlijk
      wat gaat ... aan $
      wat maakt dat|het|dit ... uit
      wat verandert dat
      moet|moeten|wilt|wil u|je|ge|jullie dat ... weten
      waarom vraagt|vraag|vragen u|je|ge|jullie (me|mij|dat)
      gaat het|dat u|je|ge|jullie (eigenlijk) iets|wat (aan)
      wat gaan|ga|doen|doet jullie|u|je|ge|ze (dan|daar|eigenlijk) met|daarmee|mee|ermee
      persoonlijke|private|indiscrete|intieme vraag|kwestie
      moet|hoef|dien ik dat|u|daar|echt|daarop (nu|echt|wel|op|dat) zeggen|vertellen|beantwoorden|antwoorden
      ben ik (daartoe) verplicht
      wat kan u|je|ge|jullie|jou|het (dat|u|je|ge) schelen
      wat interesseert u|je|ge|jullie|jou|dat
      waarom interesseert u|je|ge|jullie|jou|dat
      zie|snap|begrijp (ik) niet (in|goed) waarom
      ^^ (en|maar) waarom|hoezo|waarvoor|vanwaar $$
      ^^ (en|maar|sorry) waarom|hoezo|waarvoor|vanwaar dat|dan|eigenlijk|die_vraag (dan|eigenlijk|nu) $$
      om welke reden
      waarvoor dienen|dient
      welke|wat_voor rol speelt
      wat speelt dat
      doet dat er (nu|echt|wel) toe
      wat heeft|hebben ... ... te maken|mee_te
      doet dat er toe
      doet dat ertoe
      wat hebt|heeft|heb u|je|ge|jullie eraan|daaraan
      wat is|heeft (het|de) nut|zin|bedoeling van|achter
      wat schiet|schieten u|je|jullie
      wat brengt|levert u|je|jullie|dat
      waarom die|deze vraag|vragen
      waarom|vanwaar (al) die|zoveel|al vragen
      wat gebeurt er met mijn|die antwoorden|gegevens
      hebt|heeft u|je|ge dat|dit (toch) niet nodig
      hebt|heeft u|je|ge nodig omdat
      ter zake
      zijn dat uw|jouw|jullie zaken
      hebt|heeft|heb u|je|ge|jullie (dat|dit) (toch|echt|eigenlijk) niet nodig
      indiscreet|bemoeizuchtig|nieuwsgierig
      wat helpt|baat u|jullie|je|dat
      waarom in hemelsnaam|godsnaam
      wat moet|moeten|wilt|doet|doen u|ge|je|jullie met mijn|m'n|die|dat
      vragen|weten waarom
      (met|voor|tot) welk|welke doel|doeleinde|doeleinden|nut
      is dat (nu|dan) voor (een|de|het|uw|jullie) statistiek|statistieken|onderzoek|enquête|administratie|verkoop|reclame|dossier
      waarom|waarvoor zou|zouden|wil|willen|wilt u|je|ge|jullie ... willen|moeten|kennen|weten
      wie leest|krijgt|ziet|bewaart dat|dit|mijn
      wie gaat|mag|zal dat|dit (allemaal) lezen|zien|horen|weten
      wat is|zijn daar de|het bedoeling|nut|zin van
      wat hebt|heeft|heb u|ge|je|jullie daaraan|eraan|aan_die_informatie
    `,
    negation: `
      geen|niet|zonder|nooit|noch
      behalve|uitgezonderd|uitgenomen
    `,
    complaint: `
      klacht|klachten|klagen|schandalig|schande|ongehoord|onaanvaardbaar|onacceptabel|ontevreden|belachelijk
      (heel|zeer|erg|echt) teleurgesteld|ontevreden
      niet tevreden
      niemand|nooit ... teruggebeld|gereageerd|geantwoord
      service (is|was) (echt|heel|zeer|eerlijk_gezegd|gewoon) waardeloos|slecht|belabberd|ondermaats|abominabel
      slechte|waardeloze|belabberde|ondermaatse service|dienstverlening|communicatie
      geklaagd|beklaagd|klaagde
      zo ga|gaat|behandel|behandelt|spreek|spring|springt je|ge|u|men (toch) niet|geen
      geen manier (van) (doen|werken|om)
      laat (echt|toch|wel|nogal) (te|veel|heel_wat) (te) wensen
      klacht indienen|neerleggen|melden|uiten|formuleren
      hoe|waarop jullie|u|ge ... ... omgaan|omgaat|omspringen|behandelen|behandelt
      slecht|belabberd|chaotisch georganiseerd|geregeld|behandeld|geholpen|geïnformeerd|gecommuniceerd
      onprofessioneel|ongeorganiseerd|onbetrouwbaar
      niks|niets|alleen_maar dan|als miserie|problemen|ellende|gedoe
      ongenoegen|misnoegen uiten|kenbaar|kwijt
      weken|maanden voor|op een antwoord
      gewoon|zomaar opgehangen|ingehaakt|de_hoorn
      niet te spreken over
      ons|mij|me (zaterdag|zondag|vorige|gewoon|daar) (week) laten staan|zitten|stikken|wachten
      laten stikken|vallen
      van het kastje
      aan het lijntje
      in de steek
      pesterij|pesterijen|pesten|stalking|stalken|belterreur
      onbehoorlijk|onfatsoenlijk|onbescheiden|knoeiboel|knoeiers|discriminatie|discriminerend|racistisch|amateurs|amateuristisch|opdringerig|klantonvriendelijk|puinhoop|zootje
      (twee|drie|vier|vijf|zes|tien|twintig|honderd|duizend) keer per dag|week|uur
      (tweede|derde|vierde|vijfde|zesde|tiende|zoveelste) keer dat|al (u|jullie|ik) (hetzelfde|hierover|bel|vraag|moet)
      slecht|knullig|amateuristisch in elkaar gestoken
      slecht systeem
      geen manieren
    `,
    anger: `
      vuile|vieze|smerige|stomme|domme|achterlijke|lelijke|verdomde machien|machine|robot|computer|kreng|ding|zak|wijf|schroothoop|blik|bak|bot|trut|koe|automaat|blikken|dame
      schroothoop
      hou|houd (toch|nou|nu|eens) je|uw|jullie kop|mond|bek|klep|smoel
      verdomme|godverdomme|klootzak|klootzakken|idioot|idioten|kut|shit|fuck|eikel|eikels|oplichters|oplichting|tering|tyfus|rot_op|opgerot|zot|lul|bende
      ben|heb (ik) (het|er|ik) beu|zat|genoeg_van|spuugzat|er_genoeg
      (het|dit) spuugzat|beu|kotsbeu
      rot op
      ga weg
      hou je mond|bek
      ongelooflijk irritant
      hoe durft|durf u|je|ge
      word|wordt (er|hier|ik) (er|hier) gek|ziek|zot|kwaad
      rot|donder|sodemieter|flikker|hoepel (nou|nu|eens|toch|lekker) op
      gezeur|gezeik|gelul
      voor de gek (te) (houden|houdt|aan)
      stom apparaat|ding|kreng
      hou|houd|hou_je ... kop|mond|bek|muil|klep|waffel
      krijg de|het klere|tering|tyfus|kanker|pest|pokken|pleuris|rambam|kolere
      val dood
      loop naar de|den
      onnozele trut|kloot|kalf|gans
      stik er
      bol het af|maar
      foert
      word|wordt|maakt|maken (er|hier|je|u|me|mij) gek|zot|kwaad|horendol|knettergek|ziek
      gek|zot|ziek|horendol|knettergek van
      ben|heb het|er|dat|dit (kots|spuug|meer_dan|hier) beu|zat
      werkt|werken op mijn|m'n systeem|zenuwen
      verspilt|verspillen|steelt|stelen mijn tijd
      loop naar de pomp|hel|maan
      misselijk|ziek|onpasselijk van jullie|u
      mis|scheelt er met jullie|u
      wat is|scheelt (er) (in_godsnaam) mis
      gehad met jullie|u
      zijt|ben|bent ge|je|u achterlijk|doof|dom|gek|zot|debiel
      mis met jullie|u
      bent|zijn|is een lachertje|grap
      steek|steekt dat|het|die ... maar|in
      wel|echt lef
      wat een onzin|zever|zeik|gezever
    `,
    negotiation: `
      prijske|prijsje maken
      iets|wat (van) afdoen|afdoet
      tegenbod
      akkoord gaan|zijn met ... minder
      honderd|euro|tweehonderd|vijftig minder
      korting (geven|krijgen|krijg|mogelijk)
      over de|den prijs|huur|huurprijs (nog) praten|onderhandelen|spreken
      in onderhandeling (gaan|treden)
      iets|wat af willen|kunnen|mogen doen
      afpingelen|afbieden|pingelen
      staat|ligt (de|die) huur|prijs|huurprijs (al|echt|helemaal) vast
      in steen gebeiteld
      onderhandelen|onderhandelbaar|onderhandeling|korting|afdingen|afpingelen|bespreekbaar|marchanderen
      prijs|huur ... zakken|omlaag|naar_beneden|verlagen|verminderen|lager
      zakken (in|met) (de) prijs
      te duur|hoog
      goedkoper
      bod doen|uitbrengen|onder
      onder de vraagprijs
      laatste prijs
      van de prijs af
      speling|ruimte in|op (de) prijs|huur
      iets|wat|beetje (af) (van|aan|met) de huur|prijs|huurprijs (nog) af|doen|zakken
      kan|gaat|mag ... huur|prijs|huurprijs ... omlaag|zakken|lager
      (willen|wil|wilt|kunnen|kan|zouden|zou) ... zakken
      (iets|wat|beetje|een_beetje) (van) (de) prijs|huur af|zakken
      zakken (met|in|denkt|van)
      iets|wat|een_beetje aan|van de prijs|huur|huurprijs (te) doen|af|veranderen
      (iets|wat|een_beetje|nog) goedkoper|lager
      voor (iets|wat|een_beetje) minder
      over de prijs|huur (te) praten|onderhandelen|discussiëren
      zouden|willen|nemen|accepteren ze|de_eigenaar|de_verhuurder ... duizend|honderd|minder
      kan (het|dat) (wat|iets|ook|niet) lager|goedkoper|minder|omlaag
      onder|lager (de) vraagprijs|prijs|huurprijs bieden|gaan
      lager|minder bieden|bod|aanbieden
      aan_de|nogal|best|vrij|wel|heel dure|prijzige kant
      nogal|best|vrij|te|wel|behoorlijk|stevig prijzig|gepeperd
      tegemoet komen|komt
      iets aan de huur|prijs|huurprijs
      valt|is daar|er (nog) (iets|wat) over|aan te praten|doen
      huur|prijs wat|nogal|een_beetje|best|te|vrij hoog|duur|veel
      over de|het prijs|huur|huurprijs|bedrag (nog) praten|spreken|hebben|discussiëren
      honderd|vijftig|tweehonderd (euro) (er) af (doen)
      halverwege vinden|tegemoet|tegemoetkomen
      te praten (over) (de) prijs|huur
      zakken|dalen|afkomen naar|tot|met
      euro|honderd|vijftig minder
      tegemoetkoming|geste|toegeving|inspanning (in|op|van|doen) (de|het) (huur|prijs)
      knijp|haal|doe|trek|pits|krijg|snoep (er) (honderd|tweehonderd|driehonderd|vijftig|iets|wat) (euro|frank) af|eraf
      ligt|staat|is (dat|het|die) bedrag|prijs|huur|huurprijs (al|nog|echt) vast
      kan|mag|kunnen|mogen|valt ik|we|je|wij|er (ook|nog|iets|lager|een) (bod|te) bieden
      ik|we bied|bieden (u|jullie)
      verhuurder|eigenaar|huisbaas|jullie|u|ze|ie ... zakt|zakken|daalt|dalen
      (iets|wat) van (de) huur|prijs|huurprijs afkrijgen|afdoen|afhalen|schaven
      (daar|er) niet|nog|ook|soms iets|wat af
      een bod doe|doen|uitbreng
    `,
    financing: `
      financieringsopties|financieringsvormen|financieringsmogelijkheden
      afbetalingsplan
      vooruit betaal ... korting|minder
      hypotheek|hypotheken|financiering|financieren|lening|woonlening|krediet|woonkrediet|maandlasten|afbetaling|rente|rentevoet|lenen
      eigen middelen|inbreng|geld
      financier|gefinancierd|leningen|kredieten|hypothecair|hypothecaire|bankkrediet|aflossen|aflossing|afbetalen|spreiden|nhg|leasing
      in schijven|termijnen
      eigen inbreng|geld
      betaling|betalingen|bedrag spreiden
      eigen geld (inbrengen|inleggen)
      financieringen|hypotheekadvies|hypotheekje|leningetje|kredietje|banklening
      bank|banken die (aan) ... leent|lenen|uitleent
      bank die leent
      manier om te lenen
    `,
    pets: `
      katers|cavia_s|cavias|hamsters|retriever|puppy_s|kittens|beestje|beestjes|hondeke|katteke|poezekes|windhond|keeshond|golden
      hond|honden|hondje|kat|katten|poes|poezen|huisdier|huisdieren|dier|dieren|konijn|konijnen|hamster|puppy|kitten|papegaai|cavia
      hondjes|poesjes|poesje|katje|kater|viervoeter|schildpad|aquarium|labrador|teckel|poedel|parkieten|papegaaien|fret|dwergkonijn|huisdiertje
      yorkshire|bulldog|mopshond|beagle|herder|chihuahua|goudvis|kanarie|slang|kippen|hondenras|kattenhouden|poezebeest|herdershond
      poezenbeest|viervoetertje|straathond
      blindengeleidehond|geleidehond|hulphond|assistentiehond|gecko|leguaan|minivarken|hangbuikzwijn|vogelspin|tarantula|reptiel|reptielen|hagedis|baardagaam|pup|pups|kanaries|agapornis|terriër|rottweiler|pitbull|stafford|dobermann|mechelaar|konijntje|konijntjes|hamstertje|terrarium|volière
    `,
    not_interested: `
      (ik|we|wij) laat|laten het|hem|haar|dit (toch|maar|dan) liever|maar (zo|zitten|schieten|varen) $
      (ik|we) laat|laten (het|dit|de_woning|het_appartement) (maar|toch|liever) schieten|varen
      zie|zien (ik|we|wij) (er) (ervan|van) af
      interesse|belangstelling (toch) verloren|kwijt
      hebben|heb (ik|we|het|hem|die) (het|hem|die|dat) (toch|uiteindelijk) niet (meer) nodig
      geen|niet|niet_meer (meer|langer|echt|verder) interesse|geïnteresseerd|belangstelling
      geen interesse|belangstelling|behoefte|zin (meer|in)
      het hoeft|hoeft_voor_mij (al) niet meer
      ^ hoeft niet meer
      zoek|zoeken|hoef|wil|willen (ik|we|wij|het|die|dat|er) (eigenlijk) niet|niks|niets|geen meer
      zoek|zoeken (ik|we) (al) niet|niks|niets|geen (appartement|woning|huis) meer
      niet|niks|niets meer nodig|op_zoek|zoeken|zoek
      me|ons bedacht
      laat maar (zitten|zijn)
      niks|niets voor mij|ons
      interesseert me|mij|ons (niet|niet_meer)
      gaat niet (meer) door
      zie (ik|er) (er) ervan|van af
      zie er (toch) van af
      besloten|beslist ... blijven
      blijf|blijven ... wonen
      blijf|blijven zitten waar
      hoeft (dat|het) (voor|van) mij|me|ons niet meer
      (voor|van) mij|me|ons hoeft (dat|het) niet (meer)
      verhuis|verhuizen (toch|uiteindelijk) niet (meer)
      blijven|blijf (toch|gewoon|liever|nu) waar|zitten|wonen we|ik|zitten
      we|ik laten|laat het|dit (maar) zo|hierbij|zitten|schieten|varen
      toch niet (te|gaan) verhuizen
      annuleer|annuleren|schrap|trek|trekken|intrekken|vergeet (maar|u|we|ik) mijn|onze|de aanvraag|kandidatuur|inschrijving|verzoek
      niet|niks meer nodig|aan_de_orde|actueel
      vergeet het|'t (maar)
      hebben|heb (we|ik) (nu|toch) (toch|nu) geen appartement|huis|woning nodig
      verhuizen|verhuis (we|ik) (toch) niet (meer)
      verhuizing|verhuis gaat niet door
      ^ (bwa|nee|nja|tja) ik pas $
      zien|zie (we|ik) (er) ervan|er_van af
      aanvraag|kandidatuur|inschrijving annuleren|intrekken|schrappen|stopzetten
      van de baan
      doen het|dat|'t (toch) niet $
      gaan er niet op_in|mee_door|verder
      geen behoefte|nood (meer) aan
      trekt|boeit|interesseert|lokt|bevalt|aanspreekt|spreekt (me|mij|ons) (dat|het|die|deze) (appartement|woning|flat) niet|niks|weinig (meer|aan) (aan)
      (die|dat|deze|het|de) woning|appartement|flat|huis boeit|trekt|interesseert|bevalt|lokt me|mij|ons niet|niks|weinig
      wil|hoef|moet|hoeven|willen|hoeft (ik|we|wij) die|dat|deze|het|de|da woning|appartement|flat|huis|kot (echt|toch|eigenlijk) niet (meer) $
      zie|zien (ik|we|wij) (toch) van (die|dat|deze|de|het) flat|appartement|woning|huis|bezoek|idee|plan af
      bevlieging|bezinning
      laten|laat (we|ik|wij) het|dit|hem (maar) gaan|passeren|voorbijgaan|schieten
      vond|vinden|vindt|vonden (het|hem|de_flat) (toch) niks|niets op|bij|voor
    `,
    no_thanks: `
      nee bedankt|dank_u|dank_je|dankjewel|merci|dank
      bedankt nee
    `,
    already_found: `
      ergens_anders|elders (iets|een_contract|al) getekend|gehuurd|gekocht|gevonden
      iets|contract|huurcontract|elders (anders) getekend|ondertekend
      (heb|hebben|ik_heb|we_hebben) al|intussen|ondertussen|net|inmiddels|reeds (al|iets|een|wat) (anders|ander|andere|iets|een|nieuw|woning|huis|appartement) (appartement|huis|woning|anders) gevonden|gehuurd|gekocht|getekend
      al|intussen|ondertussen|inmiddels|reeds ... gevonden|gehuurd|gekocht|getekend|voorzien
      iets|wat (anders|beters) gevonden|gehuurd|gekocht
      ander|andere|nieuw appartement|huis|woning|woonst gevonden|gehuurd|gekocht
      iets gevonden
      elders ... gevonden|gehuurd|gekocht
      heb|hebben (al|inmiddels|intussen|ondertussen) een (ander|nieuw|nieuwe) appartement|woning|huis|plek|stek $
      heb|hebben (ik|we|wij) (al|ondertussen|inmiddels|intussen) (een|iets) nieuw|nieuwe|ander|andere|anders (woning|huis|appartement|flat)
      heb|hebben (er) (ondertussen|intussen|inmiddels|al) (al|er) een|iets $
      al iets|een|eentje $
      elders|ergens_anders gevonden|getekend|gehuurd|terechtgekomen|onderdak
      voor iets|een dichter|anders|goedkoper|groter|kleiner (bij) (het) (werk) gekozen
      compromis|huurcontract|contract (net|al) getekend
      geeft|laat|verhuurt ons|mij (haar|zijn|een) flat|huis|appartement|woning
      al|ondertussen|intussen verhuisd
      onder de pannen|dak
      in (mijn|ons|onze) nieuw|nieuwe appartement|flat|huis|woning
      krijgen|kregen|hebben|pakken|nemen|kopen|huren (we|wij|ik) die|dat|een|het|den andere|ander flat|appartement|woning|huis|studio
      mosterd na de|den maaltijd|eten
      te laat ... gevonden|getekend|gehuurd|gekocht
      heb|hebben (ik|we|wij) via|door (een|mijn|ons|onze) vriend|vriendin|kennis|collega|tante|oom|nonkel|neef|nicht|buurman|baas|werk (een|iets) (studio|flat|appartement|huis|woning|iets|kot|kamer)
      in|van|voor (mijn|onze|ons|m'n) nieuwe|nieuw stek|plek|huis|appartement|flat|woning|kot|studio|thuis|stekje|huisje|appartementje|adres
      tussen de dozen|verhuisdozen
      kunnen|mogen|trekken (we|ik|wij) (in|bij) (in) (het|een) huis|appartement|flat van|bij (mijn|onze)
    `,
    refuses_ai: `
      niet|geen met|tegen (een|zo'n|zo_een|de) robot|robots|computer|computers|machine|machines|ai|bot|bots
      praat|spreek|wil|ga (ik) niet|liever_niet (met|tegen|praten_met|spreken_met) (een|zo'n|de) robot|robots|computer|computers|machine|machines|ai|bot
      met (een|zo'n) robot|robots|computer|computers|machine|machines|ai|bot|bots praat|spreek|wil|ga|heb|hoef (ik) (niet|geen|liever_niet)
      geen zin|behoefte (in|om) (een|met) robot|robots|computer|machine
      geen robots|computers|machines|bots|robot
      automaten|robots|computers|machines (daar) moet|wil ik niks|niets
      alleen|enkel zaken met mensen
      robot|machien|computer|computerstem|ai|bot|programma|software|kunstmatige|artificieel|artificiële|automaat (ding|dinges|gedoe|stem) (nee|neen) nee|neen|bedankt|zonder_mij|salut|dank_u|merci|nooit
      artificieel|kunstmatig|kunstmatige|robot|computer ... zonder mij|ons
      met|aan|tegen|door (een|zo'n|zo_een|de|uw) programma|software|robot|computer|machien|algoritme|apparaat|automaat (nooit|is_tegen|dat_doe_ik_niet|doe_ik_niet|begin_ik_niet)
      nooit met|aan|tegen (een) programma|software|robot|computer|machien|algoritme
      nee met een ai|robot|computer|machien|bot
    `,
    call_back: `
      (kunnen|kan) we (vanavond|morgen|straks|later|een_andere_keer) bellen
      bel|belt|bellen|contacteer|probeer|terugbellen|probeert|belde (u|me|mij|ons|het|maar|even|dan|eens|later|morgen) ... later|morgen|terug|straks|vanavond|avond|middag|maandag~|dinsdag~|woensdag~|donderdag~|vrijdag~|zaterdag~|zondag~|week|uur|andere_keer|volgende|overmorgen|vanmiddag|ochtend|dan
      terugbellen|teruggebeld|terugbelt|terugbel
      kunt|kan|wilt|zou|kunnen u|je|ge (mij|me|ons|dan|het) ... bellen|terugbellen|proberen
      kunt|kan|wilt|zou|kunnen u|je|ge (mij|me|ons) ... ... bellen|terugbellen
      later terug|bellen|opnieuw|eens_bellen|nog_eens
      (bel|belt) (u|je|ge) ongelegen
      bel|belt|bellen (me|mij|maar|dan) (maar) (terug) als|wanneer|zodra ik
      kan|kunnen ik|we nu|hier|even|momenteel|nu_even|hier_nu (echt|even) niet|moeilijk (vrijuit|goed|lang) praten|spreken|bellen|telefoneren
      bel|belt|probeer|probeert (dan|maar|gerust|eens|me|mij) (nog_eens) over|binnen (een|twee|drie|vijf|tien|twintig|dertig) (goed) minuten|uur|kwartier|kwartiertje|halfuur|half_uur|uurtje|dagen|weken
    `,
    later: `
      een andere|ander keer|moment|dag|tijdstip
      komt|schikt|past|is (nu|het|me|mij|even|dit) (nu|het|even|me|mij|echt) niet|slecht|geen|ongelegen (goed|zo) uit|moment|ongelegen|goed_uit|goed_moment
      schikt|past (het) (me|mij|nu) (even|nu) niet
      ongelegen|slecht|verkeerd|geen_goed moment|tijdstip
      nu niet $
      niet nu
      op een ander
      ^ nu (even) niet
      nu|dit is (nu|even) niet|geen (echt|zo|heel) ideaal|handig|gunstig|optimaal
      liever|beter na|rond|vanaf|tegen zes|vijf|zeven|acht|het_werk|de_middag
      kan dit|dat|het (even|nog) wachten (tot)
      wachten tot vanavond|morgen|later|straks
      morgen liever|beter
    `,
    busy: `
      kan (ik) (nu|even) (nu|even) niet praten|spreken|bellen
      ben bij de dokter|tandarts
      ben|zit|sta (ik|nu|net|even) (nu|net|even) (aan|in|op|bij) (het|de|een|mijn) werken|werk|vergadering|meeting|auto|rijden|koken|eten|trein|bus|dokter|bezig|stuur|kassa|winkel|les|druk|bespreking|tandarts
      aan het werk|werken|rijden|koken|eten|stuur|autorijden
      in (een|de) vergadering|meeting|auto|trein|bespreking|bus|file|winkel
      geen|weinig|niet_veel tijd
      moet (nu|dringend|er|echt) vandoor|weg|gaan|ophangen|ervandoor|door
      druk bezig|druk
      heb (het|nu|ik) (nu|het|erg|heel|even) druk
      op het|mijn werk
      heb|hebben bezoek|gasten|klanten|visite
      een klant|patiënt voor|bij
      kan (ik) nu|even|hier niet|moeilijk praten|spreken|vrijuit
      stap|stappen net|nu|zo op|in de|het trein|bus|tram|auto|vliegtuig
    `,
    bye: `
      ^ dag|dáág $
      ^ (oké|ok|ja|goed|nou|allez|merci) dag $
      doei|ciao|tot_ziens|daag|houdoe|salut|tot_later|tot_dan|dada|saluut|ajuus
      tot ziens|later|dan|horens|straks|de_volgende
      fijne|prettige|goede|goeie|mooie|nog_een_fijne dag|avond|middag|weekend|namiddag|dag_nog
      fijn|prettig weekend
      dat was|is het|alles $
      verder niets|niks
      ik hang|ga_ophangen|leg (nu) (op|neer|af)
      gaan|bedankt|dank_u|dank_je|dank|los|door|weg|hangen|avond|dag dag $
      doeg|doei|doeidoei|tot_gauw|toedels|slaapwel|ciaokes|tjuus|saluu
      ^ dag hoor
      tot nooit
      ^ dag $
      bedankt|merci|dank_u voor het bellen|telefoontje
      mazzel|de_mazzel|ajuu|adios
      ^ dag mevrouw|meneer|hoor|he $
      ja|nee|oké|goed|bedankt|allez|nou|merci|dank_u|dan|salut|fijne dag mevrouw|meneer|hoor|he $
      het beste|allerbeste
      hou|houd|houdt|maak (u|je|het) goed|haaks|taai
    `,
    speak_de: `duits|deutsch|german`,
    speak_fr: `frans|français`,
    speak_en: `engels|english`,
    speak_nl: `nederlands|vlaams|dutch|néerlandais`,
    speak_other: `italiaans|spaans|portugees|turks|arabisch|russisch|pools|roemeens|berbers|oekraïens|bulgaars|chinees|papiaments`,
    matter: `
      over|voor|in_verband_met|betreffende|vanwege|voor_dat|over_dat|omtrent (het|de|dat|die|mijn) appartement|huis|woning|flat|advertentie|bezichtiging|zoekertje|studio|pand|aanvraag|kijkdag
      het|de|dat|die appartement|huis|woning|flat|advertentie|bezichtiging|zoekertje|studio|pand|aanvraag
      mijn|onze aanvraag|mail|bericht|inschrijving|reactie
      heb|hadden|had|hebben (ik|we|u|al|jullie) (al|u) gereageerd|gemaild|ingeschreven|aangevraagd|geschreven
      op uw|jullie telefoontje (gewacht|wachten)
      nog vrij|beschikbaar|te_huur|te_koop
      ik (zat) (al) (te) wachten|wacht_al
      telefoontje (zitten|te) wachten
      ik wacht|wachtte (al|op)
      mevrouw|meneer|dame|iemand|vrouw|man van het|de|dat immokantoor|makelaar|makelaardij|kantoor|vastgoedkantoor|makelaarskantoor
    `,
    none_of_these: `
      dan heb|hebben ik|we (al|toch|eigenlijk) (al) iets|wat|een_afspraak|plannen
      heb|hebben ik|we dan (al|toch) iets|wat|een_afspraak|plannen
      dan werk ik
      hoef|wil|wens (ik) geen bezichtiging|afspraak|bezoek
      geen van (deze|die|de|alle|beide|drie|allemaal)
      geen enkele|enkel van
      geen $
      ^^ (helaas) niet
      komt|komen|past|passen|lukt|lukken|schikt|schikken ... niet
      komt|komen|past|passen|lukt|lukken|gaat|schikt|schikken|kan|kunnen (mij|me|ons|geen|allemaal|alle|helaas|alle_drie|jammer_genoeg|me_allemaal|beide) (helaas|allemaal|goed|allebei|alle_drie|beide) niet
      kan|ben (ik|dan|er) (dan|er|helaas|alle) niet|weg|geen_van
      ik|dan kan|ben|zit|heb (ik|dan|er|helaas|jammer_genoeg|die|op) (er|helaas|dagen|dan|allemaal) niet|geen_tijd|weg|op_vakantie|met_vakantie
      geen enkele $
      geen enkele|enkel dag|moment|datum|optie|tijdstip|ervan|van|daarvan|past|komt|lukt|schikt|kan|die|voorstel|data
      niks van (dat|die)
      noch
      geen van
      dan|daar moet ik werken|weg|naar
      (kan|ik) dan nergens|nooit
      dan ben|werk|zit ik weg|niet|op|in|aan|met
      niet een
      helaas niet|geen
      zit er (niet|niets|niks) (bij|tussen)
      op|aan geen|geen_enkel|geen_van (van) (die|deze) (dagen|momenten|tijden|data)
      geen van (die|deze|de) (dagen|momenten|tijden|data|drie)
      kan|kunnen (ik|we|wij) (helaas|spijtig_genoeg|jammer_genoeg) (op|aan) geen|geen_enkel
      ^^ (nee) liever|eigenlijk|vandaag|helaas niet
      niet mogelijk
      onmogelijk
      ^ helaas|jammer_genoeg|spijtig_genoeg niet|nee|geen $
      niet|geen een|eentje|enkele $
      niets|niks daarvan|van_dat|ervan|hiervan
      ik werk dan|alle|al|telkens|op_al
      dat|het wordt|gaat|zal hem|'m|m|helaas niet|niks
      gaat (helaas|me|mij|ons) niet lukken
      geen kans|mogelijkheid
      niet te doen
      uitgesloten
      dan|die_dagen|die_week zit|ben|heb ik|we|wij (al|telkens|steeds|er|op|met) op|met|in|al|iets|niet|vol|bezet|dienst|weg
      zijn|is allemaal|alle|allebei slecht|ongunstig|onmogelijk|moeilijk|lastig
      volgeboekt|volzet|volgepland
      er zit niks|niets
      heb|hebben (ik|we) (er) niks|niets (aan)
      geen enkele helaas|jammer|sorry|spijtig|nee|we|ik|want
      lukt|past|kan|gaat (me|mij|ons|dan|da|helemaal) nie|ni
    `,
    any_of_these: `
      (om) het even
      allemaal|alle|beide|allebei goed|passen|kunnen|zijn|is|prima
      zo snel|vroeg|vlug (als) mogelijk
      (de|het) vroegste|eerst_mogelijke|eerstvolgende|snelste
      vroegst|snelst
      wat u wilt|wil|het_beste|zegt
      doe maar (iets|wat|een|gelijk|eender)
    `,
    whichever: `
      maakt (mij|me|ons|het) (me|mij|ons) niet|niks|niets uit
      gelijk welke|wat|wanneer
      kiest|kies u|maar|zelf
      zegt u het maar
      eender welke|wat|wanneer
    `,
    other_times: `
      week erna|erop|nadien|daarop
      weekdag|weekdagen|doordeweeks|werkdag
      (iets|een|nog|geen) andere|ander|latere|vroegere datum|data|dagen|dag|tijden|tijd|tijdstip|momenten|moment|mogelijkheid|mogelijkheden|optie|opties|afspraak|keuze|voorstel|voorstellen
      iets|een|nog|geen andere|ander|latere|vroegere $
      een|geen andere|ander|latere|vroegere (alstublieft|graag|alsjeblieft)
      rond|na|voor|met|tegen|tijdens|tussen pasen|kerst|kerstmis|pinksteren|carnaval|nieuwjaar|hemelvaart|de_feestdagen|de_vakantie|de_paasvakantie|de_krokusvakantie|het_verlof
      (de) dag|dagen na|erna|daarna|ervoor|voordien (die|de|deze) maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
      iets|wat anders|later|vroeger
      andere|ander|latere|vroegere datum|data|dagen|dag|tijden|tijd|tijdstip|momenten|moment|mogelijkheid|mogelijkheden|opties|uur|uren
      volgende|komende week|maand
      (liever|eerder|iets|beter|ook) ('s) avonds|ochtends|morgens|middags|namiddags|weekend|weekends
      in (het) weekend
      in de avond|namiddag|ochtend|voormiddag|week
      later (op|in|die|deze|die_week|mogelijk)
      (heeft|hebt|hebben|is) u|er|jullie (ook|nog|geen|niks|niets) iets|wat|anders (anders|later|vroeger|meer)
      heeft|hebt|hebben|zijn u|er|jullie (ook|nog|geen) (nog) andere $
      heeft|hebt|hebben|zijn u|er|jullie (ook|nog|geen) (nog) andere (datum|data|dagen|tijden|momenten|mogelijkheden|opties|uren|afspraken|bezoekdagen)
      liever (een) (andere|ander|later|vroeger)
      's avonds|ochtends|morgens
    `,
    first: `
      eerste (afspraak|moment|optie|datum|keuze|keus)
      nummer een|één
      optie een|één|a|1
    `,
    second: `
      tweede (afspraak|moment|optie|datum|keuze|keus)
      nummer twee
      optie twee|b|2
    `,
    third: `
      derde (afspraak|moment|optie|datum|keuze|keus)
      nummer drie
      optie drie|c|3
    `,
    last: `
      laatste afspraak|moment|optie|datum|keuze|keus|dag|voorstel|die|dat|is|was|past|lukt|kan|zou|graag|maar|alstublieft|alsjeblieft|dan|van|om|op|in|liefst|lijkt|komt|schikt|wil|wou
      laatste $
      allerlaatste
    `,
    unsure: `
      hangt (helemaal|er) van (de|het) kosten|lasten|prijs|omstandigheden af
      (nog) niet|nooit over|aan nagedacht|gedacht
      hangt|ligt ... af|aan
      min of meer
      lastige|moeilijke|goeie|goede vraag
      weet (ik|het|dat|nog|we) (het|dat|ook|nog|zo) niet|nog_niet|niet_zeker|ook_niet (nog|zeker|precies)
      geen (flauw) idee|benul
      niet zeker
      moeilijk|lastig (om) te_zeggen|zeggen
      moet (ik) (eerst|nog|even|dat) (nog|even|eens|met|mijn) vragen|overleggen|nakijken|navragen|mijn
      zou (ik) (het) niet weten
      hangt (dat|het) ervan|er_van|daarvan af
      dat hangt af
      zo uit mijn hoofd
      uit het|mijn hoofd|blote
      zo direct|meteen niet
      maakt niet uit wat|hoeveel
      geen limiet|grens
      niet|nooit (echt) over nagedacht|bij_stilgestaan
      vraagt|vraag me (daar) wat
      ligt|hangt|zit (dat|het) (helemaal) eraan|ervan|er_aan|er_van|daaraan (af) (of|wat|hoe|wanneer)
      twijfel|twijfelen (ik|nog|we) (nog) tussen
      zo weinig|laag|goedkoop mogelijk
      (nog) afwachten|af_te_wachten
      is|blijft (nog) de|maar_de|een vraag
      in afwachting
      wacht (nog) op (bericht|antwoord|nieuws|uitsluitsel)
    `,
    review: `
      iemand|persoon|mens|medewerker|collega ... bekijkt|bekijken|kijkt|kijken|nakijkt|nakijken|doorneemt|doornemen|overloopt|overlopen|controleert|checkt
      bekijken|nakijken|doornemen|overlopen|controleren met|graag|door|laten
      (dat|ik) zou|wil|wou|vind (ik|dat|wel) (ik|dat) graag|fijn|leuk
      graag ja|dat|iemand|even
      ja graag|doe|laat|alstublieft
      iemand (er) (eens|even|nog) (naar) (kijkt|kijken|checken|nakijken|laten)
      (daar|er) mag|mogen|moet (wel|gerust|nog) (nog) iemand (naar|eens|even) (kijken|eens)
      herbekijk|herbekijken|herbekijkt|herzie|herzien|heroverweeg|heroverwegen|herevalueren
      kan (toch|ook|zeker|wel) (nooit|geen) kwaad
      tweede paar ogen
      (je|ge|u|men) weet maar nooit
      baat het niet
      tweede kans|mening|blik|opinie
    `,
    gladly: '',
    decline: `
      (doe|doet) (u|jullie) (maar|vooral) geen moeite
      schrap|annuleer|annuleren|cancel|schrappen (u|jullie) die|dat|deze|hem|het|de_afspraak|alles (maar|weer|toch)
      hoeft|hoeven|hoef u|je|jullie|ze (me|mij|echt) niet (meer) (terug) (te) bellen|terugbellen|doen
      terugbellen hoeft (echt|voor_mij) niet
      ik bel|kom|loop|mail|stuur|schrijf|contacteer (zelf|u|jullie|dan) wel|zelf (langs|eens|terug|een_mailtje|een_bericht)
      ik stuur|schrijf (wel|zelf|liever) een|'n mail|mailtje|bericht|berichtje
      haalt|heeft|maakt (toch|hier|er) (toch) niks|niets|weinig|geen uit|nut|zin
      overbodig|nutteloos|zinloos|onnodig
      val (ze|hem|haar|uw|je|die|niemand) ... (niet|maar) ... lastig
      bespaar u|je|jullie (zelf) (die|de) moeite
      leg|leggen ik|we (me|mij|ons) erbij|er_bij|daarbij|daar_bij neer
      niemand meer naar kijken
      zonde van de|uw|jullie tijd
    `,
    story: '',
    middle: `middelste|in_het_midden|de_middelste`,
    changed_mind: `
      van gedachten|gedacht|mening veranderd
      veranderd van gedachten|gedacht|mening
      bedacht|bedenken
    `,
    insists: `
      ik zei|bedoelde|wilde|wou|had_gezegd
    `,
    okay: `goed|oké|ok|prima|in_orde|begrepen|fijn
      doen we|ik $
      is goe
    `,
    sad: `
      overleden|gestorven|dood|overlijden|begrafenis|weduwe|weduwnaar|uitvaart
      gescheiden|scheiding|uit_elkaar|relatiebreuk
      werkloos|werkzoekend|ontslagen|ontslag|faillissement|failliet|dakloos|uitkering|leefloon|ocmw|bijstand|uwv|dop
      (baan|werk|job|man|vrouw) verloren|kwijt
      kwijtgeraakt|kwijt
      ziek|ziekte|kanker|ongeval|ongeluk|burn_out|depressie|arbeidsongeschikt|invaliditeit|operatie|ziekenhuis|beroerte|mutualiteit
      schulden|schuldhulp|schuldsanering|collectieve_schuldenregeling
      helaas|beschaamd|gênant|spijtig_genoeg|jammer_genoeg
    `,
    present: `
      ik ben er (nog|weer|terug)
      ben er nog|weer
      nog|weer (steeds) (hier|daar|er|aan_de_lijn)
      ik ben (nog|weer) (hier|daar|terug|aan_de_lijn)
      ik luister
      ik hoor u|je
      daar ben ik (weer)
    `,
    recording: `
      gesprek|dit|telefoontje|alles|oproep (ook|nu|hier) opgenomen|geregistreerd
      wordt|worden|word ... opgenomen|geregistreerd
      neemt|nemen u|jullie ... op
    `,
    courtesy: `
      dank|bedankt|merci|dankjewel|dankuwel|dankje (u|je|ge) (wel|zeer)
      dank u|je|ge (wel|zeer|hartelijk)
      alstublieft|alsjeblieft|aub|a_u_b
      hallo|hoi|dag|goedendag|goedemorgen|goedemiddag|goedenavond
      graag gedaan
      hoe gaat|is het (met_u|ermee)
      aangenaam|sorry|excuseer|excuses|pardon
      meneer|mevrouw|mijnheer
      heel vriendelijk|lief
      fijn dat u (belt)
      duizendmaal dank
    `,
    filler: `
      nou|ja|eh|euh|uh|uhm|ehm|hm|hmm|tja|ach|oh|ah|nja|goh|allee|allez|awel|dus|eigenlijk|gewoon|even|eens|maar|en|of|ook|nog|al|wel|toch|dan|nu|hoor|zeg|zo|wat|ongeveer|misschien|waarschijnlijk|eerlijk|gezegd|hé|hè|kijk|luister|goed|ok|oké|amai|voila|bon
      ik|'k|k|u|je|ge|jij|hij|ze|zij|we|wij|me|mij|ons|het|'t|t|de|den|een|'n|n|dat|dit|die|deze|er|daar|hier|is|zijn|ben|was|heb|hebben|heeft|hebt|had|zou|zal|wil|kan|kunnen|moet|denk|geloof|vind|zeg|zeggen|mijn|m'n|onze|uw|in|op|om|aan|van|voor|met|bij|te|tot|uit|heel|erg|s
    `,
    question: `
      ^ met wie
      ^ wat|hoe|wanneer|waar|welke|welk|waarom|hoeveel|wie|waarvoor|waarmee
      ^ (en|maar|dus|ja|goed|oké|nee|hallo|sorry) wat|hoe|wanneer|waar|welke|welk|waarom|hoeveel|waarvoor
      ^ (en|maar|dus|ja|goed|oké|nee) is|zijn|heeft|hebben|kan|kunnen|mag|mogen|moet|moeten|wordt|zit|zitten|ligt|komt|gaat|kost|hoort|was|staat (er|het|de|dat|die|ik|je|we|wij|men|huisdieren|honden|katten|daar|dan|een|al|ook|alles|u)
      hoe veel|groot|duur|hoog|oud|ver|lang|laat|zit|vroeg
      hoeveel
      ^ is|zijn|zit|zitten|heeft|ligt|hoort|kost er|daar|het|de|dat|ook
      ik wou|wilde|wil|zou|had|heb (graag|nog|eens|alleen|even) (nog|even|graag|een) weten|vragen|vraag|vraagje
      een vraag|vraagje
      weet u of|wanneer|hoe|ook|waar|wat
      kunt|kan u|je|ge zeggen|vertellen
      ^ (en|maar|dus) mag|mogen|kan|kunnen ik|je|we|er|wij|men
      klopt het
      ^ (sorry|en|maar|eh|euh|zeg|oké|ja|nee|pardon) kunt|kan|heeft|hebt|bent|wilt|zou|zouden|moet|mag|weet|denkt|gelooft|gaat|wil|zijn|is|ligt|zit|mogen u|je|ge|jullie|er|ze|het|de|dat|katten|honden|huisdieren
      ^ (en|eh) op|aan|in|met|van|voor|bij|tot|vanaf welke|welk|wie|wat|wanneer|hoelang
      ^ (en|eh) zijn|is (de|het) ... inbegrepen|erbij|inclusief
      zeg hoe|wat|waar|wie|wanneer
      ^ (en) kan|kunnen|mag|zou een|iemand|uw|jullie
      ^ werken|bieten|helpen|doen|vragen|accepteren|nemen|rekenen|verhuren|verkopen|financieren|onderhandelen|krijgen|betalen|geven jullie|u|ze|we
      ^ en|maar|dus|ja|goed|oké|nee|hallo|sorry|eh|euh|excuseer wie
      geef|zeg|herhaal|geeft|zegt (me|mij|u) (nog|nogmaals|eens) (het|de) adres|prijs|huur|huurprijs|oppervlakte|straat
      ^ komen|komt|gaan|gaat|lopen|staan|gelden|horen|tellen|valt|vallen|moet|moeten de|het|er|die|ik|we|daar|dat
      toevallig
      ^ over welk|welke|wat
      ^ (en|maar|dus|ja|goed|oké|zeg|sorry|hallo) liggen|hangen|hangt|werkt|passen|raakt|geraakt|raken|draait|loopt|lopen|rijdt|rijden|stopt|stoppen|sluit|bestaat|bestaan|krijgt|krijgen|regelt|regelen|verhuurt|zorgt|zorgen|vriest|schijnt|geldt|gelden|staan|horen|behoort|telt de|het|er|die|dat|onze|uw|jullie|men|u|alle|daar|een
      ^ (en|maar|dus|ja|goed|oké|zeg|sorry) raakt|past|geraakt|mag|kan|kunnen|mogen mijn|onze|m'n
      ^ kent|kennen|helpt|helpen|raadt|regelt|bieden|biedt|verzorgt|werkt|biedt|bemiddelt|bemiddelen|verhuren|verhuurt|heeft|hebt u|je|jullie|ge|uw
      ^ zie|ziet|heb|hebt|hoor|hoort|krijg|krijgt|kijk|kijkt|kun|kunt|moet|mag je|u|ge|men
      ^ (en|eh) uit|naar|sinds|na|door|onder|langs|rond|per|via|over welke|welk|wie|wat|wanneer
    `,
  },
  topics: {
    price: `
      prijs|huurprijs|huur|koopprijs|vraagprijs|kost|kosten|kostprijs|maandhuur
      hoe duur
      hoeveel was|is|kost|kostte het|dat|ie (nu|ook|al) (weer|alweer)
      hoeveel ... maand
      hoeveel vragen|vraagt|vroegen|rekent|rekenen|bedraagt jullie|u|ze|ie|de|die|dat|het
      hoeveel ... per maand
      wat|hoeveel moet|moest|zou dat|het|die (ook) (alweer|weer) kosten
    `,
    charges: `
      servicekosten|gas|elektriciteit|energiekosten|lasten|gemeenschappelijke|nutsvoorzieningen|syndicuskosten|stookkosten|provisie|inclusief|exclusief|inbegrepen|vve
      elektriciteit|gas|water|vaste_lasten|energie|stookkosten|lasten
      kosten per maand
      maandelijkse|bijkomende|extra kosten
    `,
    deposit: `waarborg|borg|waarborgsom|borgsom|huurwaarborg`,
    rooms: `kamers|kamer|slaapkamer|slaapkamers`,
    area: `
      ruim|ruime
      oppervlakte|vierkante_meter|m2|grootte|bewoonbare|woonoppervlakte
      hoe groot
      is|zijn de|het kelder|keuken|tuin|balkon|terras|badkamer|garage|berging|slaapkamer|slaapkamers (een|nogal|heel|wel) groot|klein|ruim
    `,
    floor: `verdieping|etage|gelijkvloers|begane_grond|verdiep|parterre`,
    bathrooms: `badkamer|badkamers|douche|douches|toilet|toiletten|wc|bad|ligbad`,
    terrace: `terras|terrassen|dakterras`,
    balcony: `balkon|balkons|loggia`,
    address: `
      adres|straat|wijk|ligging|locatie
      welke|wat_voor buurt
      ^^ waar $$
      waar (in) (genève|de|het|welke) (ligt|is|staat|precies|bevindt|juist) ligt|is|staat|precies|bevindt|juist
      welke|welk stad|dorp|gemeente|wijk|deelgemeente|hoek
      rue|straatnaam|huisnummer|wijk
    `,
    parking: `parkeerplaats|parkeerplaatsen|parkeren|parking|garage|garagebox|staanplaats|carport|autostaanplaats|parkeergelegenheid`,
    lift: `lift|liften`,
    garden: `tuin|tuintje|stadstuin|tuinen`,
    cellar: `kelder|berging|bergruimte|zolder|kelderberging|fietsenberging
      kelderruimte|wijnkelder|kelders|opslagruimte|stalling
    `,
    kitchen: `keuken`,
    furnished: `gemeubileerd|gemeubeld|meubels|bemeubeld|ongemeubileerd|gestoffeerd`,
    heating: `verwarming|verwarmd|gestookt|stook|stookt|vloerverwarming|warmtepomp|cv|ketel|gasverwarming|epc|energielabel`,
    view: `uitzicht|zicht|zeezicht
      meer|meerzicht|mont_blanc_zien|bergen|panorama
    `,
    pets_allowed: `huisdieren|huisdier|honden|katten|hond|kat|dieren`,
    laundry: `
      wasmachine|droogkast|droger|wasplaats|wasruimte|droogtrommel|wasaansluiting
      droogkot|droogrek|droogruimte|droogzolder|was_drogen
      wasdraad|strijken|wasmachineaansluiting
    `,
    availability: `
      welke datum
      erin|intrekken|inhuizen kunnen|kan
      (kunnen|kan) (we|ik) erin
      beschikbaar|vrij|intrekken|verhuizen|oplevering|ingangsdatum|instapdatum
      vanaf wanneer
      wanneer kan|kunnen|komt (ik|we|het|je)
      erin (kunnen|trekken|gaan|mogen)
      intrekken|betrekken|beschikbaar
      vrijkomt|vrij_komt|vrij_is|vrij_wordt
      komt (het|die|ie|hij) vrij
      wanneer ... sleutels
    `,
    transport: `bus|tram|trein|station|metro|openbaar_vervoer|school|scholen|winkels|supermarkt|snelweg|luchthaven|bushalte|halte|crèche`,
    renovated: `
      gerenoveerd|renovatie|verbouwd|gerenoveerde|opgeknapt
      geschilderd|opgefrist|vernieuwd
    `,
    year_built: `
      bouwjaar|gebouwd|nieuwbouw
      hoe oud
      welk jaar
      hoe_oud|dateert|gedateerd
    `,
    internet: `internet|wifi|glasvezel
      kabel|kabeltelevisie|televisieaansluiting|schotelantenne|schotel|antenne|gsm_bereik
    `,
    noise: `lawaai|rustig|gehorig|lawaaierig|geluidsoverlast
      geluid|geluiddicht|lawaaierige|kerkklokken|overlast|horen_de_buren
    `,
    neighbours: `
      buren|buurman|buurvrouw|buurt_bewoners|bewoners|huurders|medebewoners|eigenaar|huisbaas|verhuurder|conciërge|syndicus
      wie woont|wonen
      hoeveel appartementen|woningen|gezinnen|partijen
      mensen boven|onder|naast
      eerder|vroeger gewoond
      kijkers|bovenburen|onderburen|overburen|studenten|gezinnen|ouderen|huismeester|beheerder|syndicus|eigenaars|verhuurders
    `,
    orientation: `
      zuiden|noorden|oosten|westen|zuidgericht|oriëntatie|ligging_ten|zonnig|zon|zonlicht|georiënteerd|gericht|zonkant
      straatkant|tuinkant|achterkant|straatzijde|tuinzijde|voorkant|binnenkoer|binnenplaats
    `,
    light: `licht|lichtinval|lichtrijk|helder|donker`,
    appliances: `vaatwasser|vaatwas|oven|vaatwasmachine|koelkast|frigo|diepvries|vriezer|fornuis|inductie|kookplaat|microgolf|magnetron|dampkap|ligbad`,
    equipment: `
      airco|airconditioning|open_haard|haard|kachel|zwembad|sauna|rolluiken|rolluik|zonwering|alarm|videofoon|parlofoon|intercom|geïsoleerd|isolatie|dubbel_glas|dubbele_beglazing|parket|laminaat|tapijt|inbouwkasten|kasten|rolstoel|fiets|fietsen|laadpaal|zonnepanelen|ramen|vloer
      brievenbus|brievenbussen|deurbel|voordeur|slot|sloten|trap|trappen|trappenhuis|traphal|inkomhal|dressing|gordijnen|gordijn|horren|muggenhorren|rookmelder|rookmelders|boiler|waterdruk|stopcontact|stopcontacten|dakraam|muren|muur|plafond|plafonds|schimmel|vocht|vochtplekken|vuilnis|vuilnisbak|vuilnisbakken|container|containers|huisvuil|afval|verlichting|lampen|bbq|barbecue|barbecuen|piano|vleugelpiano|drumstel|fietsenstalling|fietsenrek|kinderwagen|rolstoeltoegankelijk|toegankelijk|code|sleutels|huissleutels|camera|camera's|cameras|verhuislift|warm_water|warmwater|zonneboiler|domotica|tegels|plinten|deuren|garagepoort
    `,
    surroundings: `
      speeltuin|speelplein|criminaliteit|restaurants|dokters|apotheek|kinderopvang|crèche|bos|park|groen
      buurt|wijk|omgeving veilig|rustig|leuk|kindvriendelijk|gezellig
      is|wat_voor (het) (een) veilige|rustige|leuke|kindvriendelijke buurt|wijk
      veilig|kindvriendelijk
      in de buurt|omgeving|nabijheid
      hoe ver is|is_het
      dichtstbijzijnde
      sporthal|moskee|kerk|markt|fitness|strand|centrum
      bibliotheek|bakker|cafés|café|uitgaansbuurt|inbraak|inbraken|ingebroken|verkeer|drukke_weg|tankstation|wandelen|hondenweide|zwembaden|skipiste|jogging|kinderdagverblijf|basisschool|kleuterschool|voetbalclub|yoga|synagoge|tempel
    `,
    terms: `
      commissie|makelaarskosten|bemiddelingskosten|courtage|dossierkosten|administratiekosten
      roken|rokers|gerookt
      minimale|minimum huurtermijn|huurperiode|duur|looptijd
      huurtermijn|huurperiode|tijdelijk|onbepaalde|bepaalde_duur
      kandidaten|andere_kandidaten|geïnteresseerden|andere_geïnteresseerden|gegadigden
      hoeveel mensen|anderen (hebben|zijn)
      vorige huurder|huurders|bewoner
      waarom ... weg|vrij|leeg|verkocht|verkopen
      overname|overnemen|overnamekosten|sleutelgeld
      schilderen|verven|behangen|boren
      papieren|documenten|document|formulier|inschrijfformulier|formulieren|loonfiche|loonfiches|loonstrook|loonstrookjes|loonstroken|werkgeversverklaring|bewijs|bewijzen|attest|identiteitskaart|paspoort|referenties|inschrijven|inschrijving|indienen|domicilie|domiciliëren|brandverzekering|borgsteller|garantsteller|wachtlijst|selectie|voorrang|huisregels|reglement|huishoudelijk_reglement|filmpje|video|foto's|fotos|foto|plattegrond|grondplan|virtuele_rondleiding|huurtoeslag|huursubsidie|huurpremie|airbnb|thuiswerken|thuiskantoor|vermarkten
      hoe lang duurt|gaat|loopt
      wie beslist|kiest|selecteert
      wanneer hoor|horen|weet|weten|krijg|krijgen ik|we|wij
      wat zijn|is de volgende stap|stappen|procedure
    `,
  },
  commonWords: `de het een en is zijn niet ik u je jij wij hij zij ze met voor van naar hebben heb heeft wat hoe
    wie waar ja nee dank bedankt goedendag maar ook nog wel dan er mijn uw ons kan kunnen wil zou
    spreekt spreek ben bent over bij aan op om te dat dit geen goed graag alstublieft nederlands`,
  verbsOfAnother: 'is heeft komt werkt slaapt kan woont zit staat ligt gaat',
  joins: 'en maar zonder plus',
  vagueWords: `helemaal enkele uw hoeveel maximaal maximale maximum minimaal minimum maand maandelijks maandelijkse jaar jaarlijks gaan gaat zal zou worden aantal totaal momenteel appartement woning huis`,
  daysFromFourth: `vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende
    vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste
    tweeëntwintigste drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste
    zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste`,
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
};
